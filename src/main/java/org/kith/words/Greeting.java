package org.kith.words;

import java.util.regex.Pattern;

/** How a letter begins, which is no title: “Hi Ash, today we …” is called “Today we …”. */
public final class Greeting {
    private static final Pattern AT_THE_BEGINNING = Pattern.compile(
            "^\\s*(?:hi|hiya|hello|hey|dear|good (?:morning|afternoon|evening)|helo|annwyl)(?:\\s[^\\s,!.?]+){0,3}\\s*[,!.:…–—-]+\\s*",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private static final Pattern NOTHING_ELSE = Pattern.compile(
            "^\\s*(?:hi|hiya|hello|hey|dear|helo|annwyl)(?:\\s[^\\s,!.?]+)?[\\s,!.:…–—-]*$",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private Greeting() {}

    /** Whether the words greet somebody and say no more. */
    public static boolean isAll(String words) {
        return NOTHING_ELSE.matcher(words).matches();
    }

    /** The words after it, with a capital; words that are nothing else stay. */
    public static String leftOut(String words) {
        var rest = AT_THE_BEGINNING.matcher(words).replaceFirst("");
        if (rest.isBlank() || rest.length() == words.length()) {
            return words;
        }
        var first = rest.codePointAt(0);
        return Character.toString(Character.toTitleCase(first)) + rest.substring(Character.charCount(first));
    }
}
