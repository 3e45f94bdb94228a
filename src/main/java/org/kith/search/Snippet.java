package org.kith.search;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.kith.record.Entry;
import org.kith.words.RenderingBudget;
import org.kith.words.RichWords;

/** A few words of an entry around what was found, in parts: found, or standing around it. The template escapes and marks them. */
record Snippet(List<Part> parts) {
    static final Snippet NONE = new Snippet(List.of());

    /** What the database puts before and after a word found: characters for private use, which {@link #plain} takes out of the text. */
    static final char BEGIN = '\uE000';

    static final char END = '\uE001';

    /** PostgreSQL would take what stands between &lt; and &gt; for markup and leave it out. */
    private static final char LESS = '\uE002';

    private static final char MORE = '\uE003';

    private static final Pattern MARKS = Pattern.compile("[" + BEGIN + END + "]");

    private static final Pattern SIGNS = Pattern.compile("[\uE000-\uE003\u0000]");

    record Part(String text, boolean found) {}

    /** The words to cut from: without marking up, without the signs, and with a gap where a passage is kept back. */
    static String plain(Entry entry) {
        var words = entry.beside().passages().leftOut(entry.text().words());
        return SIGNS.matcher(RenderingBudget.spend(words.length(), () -> RichWords.plain(words))
                        .orElse(words))
                .replaceAll(" ")
                .replace('<', LESS)
                .replace('>', MORE);
    }

    /**
     * @param marked what the database cut
     * @param plain what it was cut from
     */
    static Snippet of(String marked, String plain) {
        var cut = MARKS.matcher(marked).replaceAll("");
        var parts = new ArrayList<Part>();
        if (!plain.startsWith(cut.split(" … ", 2)[0])) {
            parts.add(new Part("… ", false));
        }
        var at = 0;
        while (at < marked.length()) {
            var found = marked.charAt(at) == BEGIN;
            var start = found ? at + 1 : at;
            var stop = marked.indexOf(found ? END : BEGIN, start);
            var end = stop < 0 ? marked.length() : stop;
            parts.add(new Part(marked.substring(start, end).replace(LESS, '<').replace(MORE, '>'), found));
            at = found ? end + 1 : end;
        }
        if (!plain.endsWith(cut.substring(cut.lastIndexOf('…') + 1))) {
            parts.add(new Part(" …", false));
        }
        return new Snippet(List.copyOf(parts));
    }
}
