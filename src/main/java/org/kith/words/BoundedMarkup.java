package org.kith.words;

import java.util.Arrays;

/**
 * Typed markup made harmless before anything reads it as CommonMark: of each mark only as many count in one paragraph as anybody writes,
 * and one that nothing could close counts not at all. A mark that does not count is stood in for by a character that marks nothing, so the
 * text keeps its length and every place in it. It is one walk over the text, whatever is in it.
 */
public final class BoundedMarkup {
    /** Of one mark in one paragraph, begun and ended: a hundred words in bold. */
    static final int MOST = 200;

    /** The same of marks of code, which letters have none of. */
    static final int MOST_OF_CODE = 40;

    /** Of one mark, next to each other. */
    static final int LONGEST_RUN = 8;

    /** How far from its beginning something in angle brackets ends: the longest address anybody uses. */
    static final int LONGEST_TAG = 2_000;

    /** Lines of one paragraph, or of a list within a list. */
    static final int MOST_LINES = 1_000;

    /** Lines of one text: a hundred pages. */
    static final int MOST_LINES_IN_ALL = 5_000;

    private static final String MARKS = "*_[]`<\n";

    private static final int NEW_LINE = MARKS.indexOf('\n');

    /** Never a character of any text, by Unicode: the first of those that stand in, in the order of the marks. */
    private static final char FIRST = '\uFDD0';

    private static final char LAST = '\uFDEF';
    private static final char REPLACEMENT = '\uFFFD';

    private final char[] text;
    private final int[] seen = new int[MARKS.length()];
    private int lines;

    private BoundedMarkup(String typed) {
        text = typed.toCharArray();
    }

    /** The text with no more marks than are harmless; as long as it was. */
    public static String of(String typed) {
        var bounded = new BoundedMarkup(typed);
        bounded.walk();
        return new String(bounded.text);
    }

    /** What was rendered, with the marks themselves in place of what stood in for them. */
    static String inWords(String rendered) {
        return putBack(rendered, "<", "\n");
    }

    static String inHtml(String rendered) {
        return putBack(rendered, "&lt;", "<br>\n");
    }

    private void walk() {
        var at = 0;
        while (at < text.length) {
            if ((at == 0 || isEndOfLine(text[at - 1])) && endsParagraph(at)) {
                Arrays.fill(seen, 0);
            }
            at = bound(at);
        }
    }

    /** Bounds what stands here, and answers where the next thing stands. */
    private int bound(int at) {
        if (isEndOfLine(text[at])) {
            return boundLine(at);
        }
        var mark = MARKS.indexOf(text[at]);
        if (mark < 0) {
            text[at] = standsIn(text[at]) ? REPLACEMENT : text[at];
            return at + 1;
        }
        var end = isRun(text[at]) ? endOfRun(at) : at + 1;
        if (end - at > LONGEST_RUN || seen[mark]++ >= most(text[at]) || text[at] == '<' && !closes(at)) {
            Arrays.fill(text, at, end, (char) (FIRST + mark));
        }
        return end;
    }

    /** The end of a paragraph stays one, or what comes after it would be read as going on. */
    private int boundLine(int at) {
        var paragraphGoesOn = at + 1 == text.length || !endsParagraph(at + 1);
        if (lines++ >= MOST_LINES_IN_ALL || seen[NEW_LINE]++ >= MOST_LINES && paragraphGoesOn) {
            text[at] = (char) (FIRST + NEW_LINE);
        }
        return at + 1;
    }

    /** Whether it is a character that means a mark which does not count, and nothing in anybody's text. */
    static boolean standsIn(char character) {
        return character >= FIRST && character <= LAST;
    }

    private static int most(char mark) {
        return mark == '`' ? MOST_OF_CODE : MOST;
    }

    private static boolean isRun(char mark) {
        return mark == '*' || mark == '_' || mark == '`';
    }

    private int endOfRun(int at) {
        var end = at + 1;
        while (end < text.length && text[end] == text[at]) {
            end++;
        }
        return end;
    }

    /** Whether the line that begins here is blank, or begins an item of a list that is in no other: no paragraph goes on there. */
    private boolean endsParagraph(int at) {
        if ("-*+".indexOf(text[at]) >= 0 && at + 2 < text.length && text[at + 1] == ' ') {
            return !Character.isWhitespace(text[at + 2]);
        }
        var end = at;
        while (end < text.length && (text[end] == ' ' || text[end] == '\t')) {
            end++;
        }
        return end == text.length || isEndOfLine(text[end]);
    }

    private static boolean isEndOfLine(char character) {
        return character == '\n' || character == '\r';
    }

    /** Whether what opens here closes before anything else opens, outside quotes. What declares or comments never does. */
    private boolean closes(int at) {
        var quote = ' ';
        var limit = Math.min(text.length, at + LONGEST_TAG);
        for (var i = at + 1; i < limit && text[i] != '<'; i++) {
            if (i == at + 1 && (text[i] == '!' || text[i] == '?')) {
                return false;
            }
            if (quote == ' ' && text[i] == '>') {
                return true;
            }
            if (text[i] == '"' || text[i] == '\'') {
                quote = quote == ' ' ? text[i] : quote == text[i] ? ' ' : quote;
            }
        }
        return false;
    }

    private static String putBack(String rendered, String less, String newLine) {
        StringBuilder back = null;
        for (var i = 0; i < rendered.length(); i++) {
            var mark = rendered.charAt(i) - FIRST;
            if (mark >= 0 && mark < MARKS.length()) {
                back = back == null ? new StringBuilder(rendered.length() + 16).append(rendered, 0, i) : back;
                back.append(
                        switch (MARKS.charAt(mark)) {
                            case '<' -> less;
                            case '\n' -> newLine;
                            default -> MARKS.charAt(mark);
                        });
            } else if (back != null) {
                back.append(rendered.charAt(i));
            }
        }
        return back == null ? rendered : back.toString();
    }
}
