package org.kith.writing;

import java.util.List;

/**
 * What may help the writer of a text. It is advice: nobody is kept from saving.
 *
 * @param readingAge the age in years at which most people can read the text, from 5 to 22; 0 when there is not enough text to tell
 * @param enoughToTell whether the text has the {@value #WORDS_TO_TELL} words a reading age needs
 * @param hints the most helpful first and never more than {@value #MOST_HINTS}
 */
public record Advice(int readingAge, boolean enoughToTell, List<Hint> hints) {
    /** Reading formulas were made on samples of a hundred words; on fewer they say little. */
    public static final int WORDS_TO_TELL = 100;

    /** More than a person takes in at once helps nobody. What is left comes up once these are dealt with. */
    public static final int MOST_HINTS = 12;

    public Advice {
        hints = List.copyOf(hints);
    }
}
