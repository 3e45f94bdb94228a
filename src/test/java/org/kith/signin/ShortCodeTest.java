package org.kith.signin;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ShortCodeTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "4K7Q2M9X",
                "4K7Q-2M9X",
                " 4k7q 2m9x ",
                "4k7q–2m9x",
                "4K7Q\u00a02M9X",
                "4 K 7 Q 2 M 9 X",
                "4K7Q.2M9X"
            })
    void isTakenHoweverItIsSpacedAndSpelled(String typed) {
        assertThat(ShortCode.typed(typed)).hasValue("4K7Q2M9X");
    }

    @Test
    void whoeverTypesALetterThatLooksLikeADigitMeansTheDigit() {
        assertThat(ShortCode.typed("oOiI-lL4K")).hasValue("0011114K");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "4K7Q", "4K7Q-2M9", "4K7Q-2M9XX", "4K7Q-2M9U", "4K7Q-2M9é", "4K7Q-2M9_", "４K7Q-2M9X"})
    void whatCannotBeOneIsNone(String typed) {
        assertThat(ShortCode.typed(typed)).isEmpty();
    }

    @Test
    void isAnotherEachTimeAndOfLettersThatAreNotTakenForOneAnother() {
        var seen = new HashSet<String>();
        for (int i = 0; i < 2000; i++) {
            var code = ShortCode.random();
            assertThat(code).matches("[0-9A-HJKMNP-TV-Z]{8}");
            assertThat(ShortCode.typed(ShortCode.shown(code))).hasValue(code);
            seen.add(code);
        }
        assertThat(seen).hasSize(2000);
    }
}
