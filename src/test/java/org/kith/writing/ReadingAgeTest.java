package org.kith.writing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.kith.writing.Written.advice;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The Flesch–Kincaid grade, on values worked by hand and on published examples. */
class ReadingAgeTest {
    /** 13 words and 24 syllables: grade 11.3 in Wikipedia’s “Flesch–Kincaid readability tests”. */
    private static final String PLATYPUS =
            "The Australian platypus is seemingly a hybrid of a mammal and reptilian creature. ";

    /** The beginning of Abraham Lincoln’s address of 1863: short words in long sentences. */
    private static final String GETTYSBURG = """
            Four score and seven years ago our fathers brought forth on this continent a new nation, conceived in liberty, and
            dedicated to the proposition that all men are created equal. Now we are engaged in a great civil war, testing
            whether that nation, or any nation so conceived and so dedicated, can long endure. We are met on a great
            battlefield of that war. We have come to dedicate a portion of that field, as a final resting place for those who
            here gave their lives that that nation might live. It is altogether fitting and proper that we should do this. But,
            in a larger sense, we can not dedicate, we can not consecrate, we can not hallow this ground.
            """;

    @Test
    void theFormula() {
        assertThat(ReadingAge.grade(13, 1, 24)).isCloseTo(11.26, within(0.01));
        assertThat(ReadingAge.grade(100, 10, 120)).isCloseTo(2.47, within(0.01));
        assertThat(ReadingAge.grade(100, 4, 170)).isCloseTo(14.22, within(0.01));
    }

    @Test
    void publishedExamples() {
        assertThat(advice(PLATYPUS.repeat(8)).readingAge()).isEqualTo(16);
        assertThat(advice(GETTYSBURG).readingAge()).isBetween(14, 16);
        assertThat(advice("The cat sat on the mat. ".repeat(20)).readingAge()).isEqualTo(5);
    }

    @Test
    void needsAHundredWords() {
        assertThat(advice("All is well. ".repeat(33)))
                .extracting(Advice::enoughToTell)
                .isEqualTo(false);
        assertThat(advice("All is well. ".repeat(33)).readingAge()).isZero();
        assertThat(advice("All is well. ".repeat(33) + "Good."))
                .extracting(Advice::enoughToTell)
                .isEqualTo(true);
    }

    @Test
    void staysWithinWhatAnAgeCanSay() {
        assertThat(advice("uncharacteristically ".repeat(120)).readingAge()).isEqualTo(22);
    }

    @ParameterizedTest
    @CsvSource({
        "the,1",
        "she,1",
        "care,1",
        "moved,1",
        "wanted,2",
        "needed,2",
        "called,1",
        "handled,2",
        "table,2",
        "tables,2",
        "people,2",
        "homes,1",
        "houses,2",
        "changes,2",
        "boxes,2",
        "whole,1",
        "agree,2",
        "being,2",
        "trying,2",
        "studying,3",
        "various,3",
        "social,2",
        "nation,2",
        "experience,4",
        "quiet,2",
        "science,2",
        "create,2",
        "annual,3",
        "quality,3",
        "placement,2",
        "agreement,3",
        "safely,2",
        "hopeful,2",
        "something,2",
        "homework,2",
        "sister’s,2",
        "NHS,1",
        "12,1",
        "Australian,3",
        "platypus,3",
        "seemingly,3",
        "reptilian,3",
        "creature,2",
        "personal,3",
        "million,2",
        "opinion,3",
        "adviser,3",
        "appointment,3",
        "together,3"
    })
    void syllables(String word, int count) {
        assertThat(Syllables.in(word)).isEqualTo(count);
    }
}
