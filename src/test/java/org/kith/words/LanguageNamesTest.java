package org.kith.words;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LanguageNamesTest {
    private static String read(String typed, String language) {
        return LanguageContext.later(Language.named(language).orElseThrow()).call(() -> LanguageNames.said(typed));
    }

    @Test
    void aLanguageIsCalledAsWhoeverReadsItCallsIt() {
        assertThat(read("English, Polish", "cy")).isEqualTo("Saesneg, Pwyleg");
        assertThat(read("cymraeg,Saesneg", "en")).isEqualTo("Welsh, English");
    }

    @Test
    void whatIsNoNameOfOneStaysAsItWasWritten() {
        assertThat(read("English, British Sign Language, a bit of Twi-ish", "en"))
                .isEqualTo("English, British Sign Language, a bit of Twi-ish");
    }
}
