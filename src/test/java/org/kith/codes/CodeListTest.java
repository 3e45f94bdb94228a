package org.kith.codes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Locale;
import java.util.PropertyResourceBundle;
import java.util.ResourceBundle;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.kith.words.Language;
import org.kith.words.LanguageContext;

class CodeListTest {

    @ParameterizedTest
    @CsvSource({
        "PLACE, 32",
        "PROVIDER, 6",
        "LEGAL_STATUS, 13",
        "NEED, 8",
        "NEW_EPISODE, 6",
        "EPISODE_CEASED, 24",
        "PLACE_CHANGE, 12",
        "REVIEW, 8",
        "MISSING, 2",
        "IN_TOUCH, 6",
        "ACTIVITY, 14",
        "ACCOMMODATION, 33",
        "WORKER_CHANGE, 10",
        "SEX, 5",
        "ETHNICITY, 20"
    })
    void everyListIsWhole(CodeList list, int codes) {
        assertThat(list.codes()).hasSize(codes);
    }

    @ParameterizedTest
    @EnumSource
    void everyCodeHasPlainWords(CodeList list) {
        assertThat(list.codes()).allSatisfy(code -> assertThat(list.words(code, Locale.of("cy")))
                .isNotBlank()
                .doesNotContainIgnoringCase("placement")
                .doesNotContainIgnoringCase("abscond"));
    }

    /** In every language that Kith speaks beside English, and in no other words than English has codes for. */
    @Test
    void everyCodeHasWordsInEachLanguage() {
        var english = Set.copyOf(bundle(Locale.ROOT).keySet());
        for (var language : Language.all()) {
            if (!language.equals(Language.ENGLISH)) {
                var theirs = (PropertyResourceBundle) bundle(language.locale());
                assertThat(theirs.getLocale()).isEqualTo(language.locale());
                assertThat(theirs.keySet()).isEqualTo(english);
                assertThat(english).allSatisfy(code -> assertThat(theirs.handleGetObject(code))
                        .as(code)
                        .isNotNull());
                assertThat(LanguageContext.later(language)
                                .<String, RuntimeException>call(() -> CodeList.PLACE.words("U6")))
                        .isNotEqualTo(CodeList.PLACE.words("U6"));
            }
        }
    }

    private static ResourceBundle bundle(Locale locale) {
        return ResourceBundle.getBundle(
                "org.kith.codes.codes",
                locale,
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    @Test
    void everyReasonForAChangeOfWorkerHasItsCodeAndWords() {
        assertThat(ChangeReason.listed()).allSatisfy(reason -> {
            assertThat(CodeList.WORKER_CHANGE.knows(reason.code())).isTrue();
            assertThat(reason.words()).isNotBlank().isNotEqualTo(reason.code());
        });
    }

    @Test
    void aReasonNoListKnowsStandsForItselfAfterTheOthers() {
        assertThat(new ChangeReason("BORED").words()).isEqualTo("BORED");
        assertThat(java.util.stream.Stream.of(new ChangeReason("BORED"), ChangeReason.OTHERS, ChangeReason.MANAGE)
                        .sorted())
                .containsExactly(ChangeReason.MANAGE, ChangeReason.OTHERS, new ChangeReason("BORED"));
    }

    @ParameterizedTest
    @CsvSource({
        "PLACE, H5, 2025-03-31, true",
        "PLACE, H5, 2025-04-01, false",
        "PLACE, K3, 2024-03-31, false",
        "PLACE, K3, 2024-04-01, true",
        "PLACE, P2, 2023-10-28, true",
        "PLACE, P2, 2023-10-29, false",
        "PLACE, Z1, 2025-04-01, false",
        "PLACE, Z12, 2025-04-01, true",
        "PLACE, Z12, 2025-03-31, false",
        "PLACE, U6, 1999-01-01, true",
        "LEGAL_STATUS, D1, 2006-01-01, false",
        "EPISODE_CEASED, E44, 2018-03-31, true",
        "EPISODE_CEASED, E44, 2018-04-01, false",
        "EPISODE_CEASED, E48, 2018-03-31, false",
        "PLACE_CHANGE, CUSTOD, 2018-03-31, false",
        "ACTIVITY, F3, 2021-03-31, true",
        "ACTIVITY, F3, 2022-03-31, false",
        "ACTIVITY, P5, 2022-03-31, true",
        "ACTIVITY, P5, 2021-03-31, false",
        "ACCOMMODATION, S1, 2017-03-31, true",
        "ACCOMMODATION, X1, 2026-03-31, false",
        "SEX, 1, 2026-03-31, true",
        "SEX, F, 2018-03-31, true"
    })
    void everyListKnowsWhenACodeIsInUse(CodeList list, String code, LocalDate day, boolean inUse) {
        assertThat(list.years(code).areIn(day)).isEqualTo(inUse);
    }

    @Test
    void yearsAreGivenForCodesThatThereAre() {
        var years = ResourceBundle.getBundle("org.kith.codes.code-years");
        var codes = ResourceBundle.getBundle("org.kith.codes.codes");
        assertThat(years.keySet()).isNotEmpty().isSubsetOf(codes.keySet());
    }

    @Test
    void aCodeThatIsNotOnTheListIsNotKnown() {
        assertThat(CodeList.WORKER_CHANGE.codes()).hasSize(ChangeReason.listed().size());
        assertThat(CodeList.PLACE.knows("Q9")).isFalse();
        assertThatThrownBy(() -> CodeList.PLACE.words("Q9")).isInstanceOf(IllegalArgumentException.class);
    }
}
