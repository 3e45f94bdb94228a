package org.kith.words;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GreetingTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Hi Ash, today we went to the beach|Today we went to the beach",
                "Hello Ash! We rang college|We rang college",
                "Dear Ash Green, thank you|Thank you",
                "good morning Ash, éclairs again|Éclairs again",
                "Annwyl Siân, aethom ni|Aethom ni",
                "Hi, it is me|It is me",
                "Hi Ash. Today we rang college|Today we rang college",
                "Hiya Ash – today we rang college|Today we rang college"
            })
    void aTitleBeginsAfterTheGreeting(String words, String title) {
        assertThat(Greeting.leftOut(words)).isEqualTo(title);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"Hi Ash,", "Hi Ash", "Hilary came, and we talked", "History, page four", "Today we went, Ash"})
    void whatIsNoGreetingOrNothingElseStays(String words) {
        assertThat(Greeting.leftOut(words)).isEqualTo(words);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Hi Ash,|true",
                "Hi|true",
                "Hello Ash!|true",
                "Hi Ash, today|false",
                "Hilary|false",
                "Dear me, no|false"
            })
    void whatOnlyGreetsIsNoTitle(String words, boolean all) {
        assertThat(Greeting.isAll(words)).isEqualTo(all);
    }
}
