package org.kith.spelling;

import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.kith.codes.CodeList;
import org.kith.codes.CodeWords;

/** A code beside which its meaning stands, as lists to choose from have it: {@code U1 - Foster placement}, {@code Foster placement (U1)}. */
public final class CodeBesideWords {

    private static final Pattern BEFORE =
            Pattern.compile("([A-Z0-9]{1,8}) ?[-\u2010-\u2015\u2212:=(\\[|.] ?(.+?)[)\\]]?");
    private static final List<Pattern> AFTER = List.of(
            Pattern.compile("(.+?) ?[(\\[]([A-Z0-9]{1,8})[)\\]]"),
            Pattern.compile("(.+?) ?[-\u2010-\u2015\u2212:=|] ?([A-Z0-9]{1,8})"));
    private static final Pattern SPACED = Pattern.compile("([A-Z0-9]{1,8}) (\\p{L}[\\p{L} ,.'/&()-]{2,})");
    private static final Pattern NO_WORD = Pattern.compile(".*[0-9].*|[A-Z]{4,}");

    /** Codes that are words of English as well, and may be part of what is said in words. */
    private static final Set<String> ALSO_WORDS =
            Set.of("CHILD", "CLOSE", "PLACE", "OTHER", "OTHERS", "STAND", "MANAGE", "BOTH", "MOTH", "DIED");

    private CodeBesideWords() {}

    /** The code alone, where one of the list stands there and what is beside it is no other; else what stands there. */
    public static String of(String written, CodeList list) {
        Matcher before = BEFORE.matcher(written);
        if (before.matches() && list.knows(before.group(1)) && !list.knows(before.group(2))) {
            return before.group(1);
        }
        for (Pattern pattern : AFTER) {
            Matcher after = pattern.matcher(written);
            if (after.matches() && list.knows(after.group(2)) && !list.knows(after.group(1))) {
                return after.group(2);
            }
        }
        Matcher spaced = SPACED.matcher(written);
        return spaced.matches() && isBeside(spaced.group(1), spaced.group(2), list) ? spaced.group(1) : written;
    }

    /** With nothing between them a code is told from a word of English, or by the words that stand for it. */
    private static boolean isBeside(String code, String words, CodeList list) {
        return list.knows(code)
                && !list.knows(words)
                && (code.equals(CodeWords.code(list, words))
                        || NO_WORD.matcher(code).matches() && !ALSO_WORDS.contains(code));
    }
}
