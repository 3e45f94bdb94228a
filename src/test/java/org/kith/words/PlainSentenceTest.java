package org.kith.words;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.MessageFormat;
import java.util.Arrays;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Sentences that only put words into their places say to the letter what ICU would say. */
class PlainSentenceTest {
    private static final Pattern CHOICES = Pattern.compile("(\\w+) *\\{");
    private static final int MOST_VALUES = 12;

    @Test
    void everySentenceSaysWhatItSaysByIcu() {
        var plain = 0;
        var all = 0;
        for (var language : Language.all()) {
            for (var sentence : Words.all(language).values()) {
                all += sentence.contains("{") ? 1 : 0;
                plain += sentence.contains("{") && isSaidAsByIcu(sentence, language.locale()) ? 1 : 0;
            }
        }
        assertThat(plain).as("of " + all).isGreaterThan(all / 2);
    }

    private static boolean isSaidAsByIcu(String sentence, Locale locale) {
        var one = PlainSentence.of(sentence);
        one.ifPresent(plain -> {
            var icu = new MessageFormat(sentence, locale);
            Stream.concat(
                            Stream.of("Jay", "O’Brien’s {flat}", "other", ""),
                            CHOICES.matcher(sentence).results().map((MatchResult found) -> found.group(1)))
                    .forEach(words -> {
                        var values = new Object[MOST_VALUES];
                        Arrays.setAll(values, nth -> nth % 2 == 0 ? words : words + nth);
                        assertThat(plain.with(values)).as(sentence).contains(icu.format(values));
                        Arrays.fill(values, words);
                        assertThat(plain.with(values)).as(sentence).contains(icu.format(values));
                    });
        });
        return one.isPresent();
    }

    @Test
    void whatIsCountedOrSaidByAFormatIsLeftToIcu() {
        assertThat(PlainSentence.of("{0, plural, one {a day} other {# days}}")).isEmpty();
        assertThat(PlainSentence.of("{0} and {1, number}")).isEmpty();
        assertThat(PlainSentence.of("{0, select, a {{1, plural, other {#}}} other {b}}"))
                .isEmpty();
        var words = PlainSentence.of("It''s {0}, '{'not'}' {1, select, MONDAY {Monday {0}} other {another day}}")
                .orElseThrow();
        assertThat(words.with("here", "MONDAY")).contains("It's here, {not} Monday here");
        assertThat(words.with("here", "x")).contains("It's here, {not} another day");
        assertThat(words.with("here")).as("a value is missing").isEmpty();
        assertThat(words.with(1, "x"))
                .as("a number is said as its language says it")
                .isEmpty();
    }
}
