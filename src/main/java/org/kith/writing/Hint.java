package org.kith.writing;

import java.util.List;

/**
 * One thing in a text that could be said more kindly or plainly.
 *
 * @param from where it begins, counted in {@code char} from 0 in the text as it was given, marking-up included
 * @param to where it ends; the character there is no longer part of it
 * @param found the text between the two, as it was given
 * @param instead what could be said, the best first; may be empty
 * @param why a sentence for the writer
 */
public record Hint(Kind kind, int from, int to, String found, List<String> instead, String why) {

    /** What a hint is about, the most helpful first: words that hurt, words that shut out, sentences that tire. */
    public enum Kind {
        KIND_WORDS,
        JARGON,
        LONG_SENTENCE
    }

    public Hint {
        instead = List.copyOf(instead);
    }
}
