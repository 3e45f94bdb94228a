package org.kith.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

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

    @ParameterizedTest
    @EnumSource
    void everyReasonForAChangeOfWorkerHasItsCodeAndWords(ChangeReason reason) {
        assertThat(ChangeReason.ofCode(reason.code())).contains(reason);
        assertThat(reason.words()).isEqualTo(reason.words(Locale.ENGLISH)).isNotBlank();
    }

    @Test
    void aCodeThatIsNotOnTheListIsNotKnown() {
        assertThat(CodeList.WORKER_CHANGE.codes()).hasSize(ChangeReason.values().length);
        assertThat(ChangeReason.ofCode("BORED")).isEmpty();
        assertThat(CodeList.PLACE.knows("Q9")).isFalse();
        assertThatThrownBy(() -> CodeList.PLACE.words("Q9")).isInstanceOf(IllegalArgumentException.class);
    }
}
