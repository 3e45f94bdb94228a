package org.kith.ssda903;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.kith.codes.CodeList;

/** A code beside which its meaning stands, as lists to choose from have it: {@code U1 - Foster placement}, {@code Foster placement (U1)}. */
final class CodeBesideWords {

    private static final Pattern BEFORE = Pattern.compile("([A-Z0-9]{1,8}) ?[-\u2013\u2014:=(] ?(.+?)\\)?");

    /** With nothing between them a code with a digit alone is told from a word of English. */
    private static final Pattern SPACED = Pattern.compile("([A-Z]{1,3}[0-9][A-Z0-9]?) (\\p{L}[\\p{L} ,.'/&()-]{2,})");

    private static final Pattern AFTER = Pattern.compile("(.+?) ?\\(([A-Z0-9]{1,8})\\)");

    private CodeBesideWords() {}

    /** The code alone, where one of the list stands there and what is beside it is no other; else what stands there. */
    static String of(String written, CodeList list) {
        for (Pattern pattern : List.of(BEFORE, SPACED)) {
            Matcher before = pattern.matcher(written);
            if (before.matches() && list.knows(before.group(1)) && !list.knows(before.group(2))) {
                return before.group(1);
            }
        }
        Matcher after = AFTER.matcher(written);
        return after.matches() && list.knows(after.group(2)) && !list.knows(after.group(1)) ? after.group(2) : written;
    }
}
