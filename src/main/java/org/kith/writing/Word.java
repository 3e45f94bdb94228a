package org.kith.writing;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A word of a text, or one part of a word with hyphens.
 *
 * @param from where it begins in the text
 * @param to where it ends
 * @param before what stands between it and the word before it in its sentence
 */
record Word(String text, int from, int to, Before before) {

    enum Before {
        SPACE,
        HYPHEN,
        OTHER
    }

    private static final Pattern WORD =
            Pattern.compile("\\p{N}++(?:[.,:/]\\p{N}++)++|[\\p{L}\\p{M}\\p{N}]++(?:['’][\\p{L}\\p{M}]++)*+");
    private static final Pattern HYPHEN = Pattern.compile("[-\\u2010\\u2011]");

    /** The words of {@code text} between two places. */
    static List<Word> in(String text, int from, int to) {
        var words = new ArrayList<Word>();
        var found = WORD.matcher(text).region(from, to);
        var end = from;
        while (found.find()) {
            words.add(new Word(found.group(), found.start(), found.end(), before(text.substring(end, found.start()))));
            end = found.end();
        }
        return words;
    }

    private static Before before(String gap) {
        if (gap.isBlank()) {
            return Before.SPACE;
        }
        return HYPHEN.matcher(gap).matches() ? Before.HYPHEN : Before.OTHER;
    }

    /** Whether it counts as a word: a word with hyphens counts once. */
    boolean counts() {
        return before != Before.HYPHEN;
    }
}
