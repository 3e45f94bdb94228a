package org.kith.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SearchTermsTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '\'',
            value = {
                "tea; tea",
                "tea cake; tea & cake",
                "tea or coffee; tea | coffee",
                "flat tea OR coffee or milk -cake; flat & tea | coffee | milk & -cake",
                "te neu goffi; te | goffi",
                "\"moved house\" or hostel; \"moved house\" | hostel",
                "-\"moved house\" flat; -\"moved house\" & flat",
                "\"tea or coffee\"; \"tea or coffee\"",
                "or tea; tea",
                "tea or; tea",
                "tea or or coffee; tea | coffee",
                "Norma Thor; Norma & Thor",
                "\"tea cake; tea & cake",
                "or; ''",
                "\"; ''"
            })
    void eitherBindsCloserThanBoth(String typed, String meant) {
        assertThat(SearchTerms.of(typed).stream()
                        .map(some -> String.join(" | ", some))
                        .collect(Collectors.joining(" & ")))
                .isEqualTo(meant);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '\'',
            value = {"'tea, coffee'; ( ( tea ) | ( coffee ) )", "', coffee'; ( ( coffee ) )", "', '; ''"})
    void whatIsTooCommonIsLeftOut(String queries, String joined) {
        assertThat(SearchTerms.joined(List.of(List.of("one", "other")), List.of(queries.split(", ", 2))))
                .isEqualTo(joined);
    }
}
