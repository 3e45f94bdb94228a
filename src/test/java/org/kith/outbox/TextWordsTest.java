package org.kith.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.kith.words.Language;

/** What a text says fits into one part of the letters that a text takes 160 of, in English and in Welsh. */
class TextWordsTest {
    private static final URI LONG = URI.create("https://kith.a-council.gov.uk");

    private static String words(About about, Language language) {
        var ready = new Ready(
                UUID.randomUUID(), UUID.randomUUID(), about, Channel.TEXT, "07700 900123", language, "481516");
        return TextWords.of(ready, LONG);
    }

    @ParameterizedTest
    @EnumSource(About.class)
    void isOnePartInEnglish(About about) {
        var words = words(about, Language.ENGLISH);
        assertThat(Gsm7.parts(words)).as(words).isOne();
        assertThat(words).contains("Kith", "https://kith.a-council.gov.uk").doesNotContain("outbox.", "{");
    }

    @ParameterizedTest
    @EnumSource(About.class)
    void isOnePartInWelsh(About about) {
        var words = words(about, Language.named("cy").orElseThrow());
        assertThat(Gsm7.parts(words)).as(words).isOne();
        assertThat(words).isNotEqualTo(words(about, Language.ENGLISH));
    }

    @Test
    void oneCircumflexMakesThreePartsOfOne() {
        assertThat(Gsm7.parts("a".repeat(160))).isOne();
        assertThat(Gsm7.parts("a".repeat(161))).isEqualTo(2);
        assertThat(Gsm7.parts("a".repeat(159) + "ŵ")).isEqualTo(3);
        assertThat(Gsm7.parts("ŵ".repeat(70))).isOne();
        assertThat(Gsm7.parts("à è é ì ò ù ä ö ü".repeat(9))).isOne();
        assertThat(Gsm7.parts("€".repeat(80))).isOne();
        assertThat(Gsm7.parts("€".repeat(81))).isEqualTo(2);
        assertThat(Gsm7.plainer("“It’s” – …")).isEqualTo("\"It's\" - ...");
    }
}
