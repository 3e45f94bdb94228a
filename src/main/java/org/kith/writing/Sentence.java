package org.kith.writing;

import static org.kith.words.Words.say;

import java.util.ArrayList;
import java.util.List;

/**
 * A sentence of a text.
 *
 * @param from where it begins in the text
 * @param to where it ends
 */
record Sentence(int from, int to, List<Word> words) {
    /** A sentence with more words is long: GOV.UK, “Content design: planning, writing and managing content”. */
    static final int LONGEST_EASY = 25;

    /** The sentences of one paragraph, heading or list item, which has no line breaks. */
    static List<Sentence> in(String plain, int from, int to) {
        var sentences = new ArrayList<Sentence>();
        var begin = from;
        for (var piece : English.sentences(plain.substring(from, to))) {
            var words = Word.in(plain, begin, begin + piece.length());
            if (!words.isEmpty()) {
                sentences.add(around(piece, begin, words));
            }
            begin += piece.length();
        }
        return sentences;
    }

    private static Sentence around(String piece, int begin, List<Word> words) {
        var from = begin + piece.length() - piece.stripLeading().length();
        return new Sentence(from, begin + piece.stripTrailing().length(), words);
    }

    int count() {
        return (int) words.stream().filter(Word::counts).count();
    }

    boolean isLong() {
        return count() > LONGEST_EASY;
    }

    Hint hint(String text) {
        var why = say("writing.long-sentence", count());
        return new Hint(Hint.Kind.LONG_SENTENCE, from, to, text.substring(from, to), List.of(), why);
    }
}
