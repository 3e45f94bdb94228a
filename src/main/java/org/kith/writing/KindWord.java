package org.kith.writing;

import java.util.List;

/**
 * A word or phrase, and what could be said instead.
 *
 * <p>Write it in its plain form: {@code placement} finds placements, {@code fail to attend} finds failed to attend. It is found as whole
 * words, in capitals or not. What is written in capitals alone ({@code LAC}) is an abbreviation: it is found in capitals only, so that
 * {@code PA} does not find somebody’s pa.
 *
 * @param said must hold a letter or digit
 * @param instead the best first; empty means that the word may stand, and turns off Kith’s own hint for it
 * @param why a sentence for the writer
 */
public record KindWord(String said, List<String> instead, String why) {

    /** @throws IllegalArgumentException if there is no letter or digit in what is said */
    public KindWord {
        said = said.strip();
        instead = List.copyOf(instead);
        if (said.chars().noneMatch(Character::isLetterOrDigit)) {
            throw new IllegalArgumentException("a kind word needs a word");
        }
    }
}
