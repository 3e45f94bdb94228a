package org.kith.files;

import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a drawing (SVG) inside a document may not say besides. */
final class DrawingRule {
    private static final Pattern FETCHES = Pattern.compile(
            "@import|image-set\\(|url\\(\\s*['\"]?\\s*(?!['\"]|#|data:image/(png|jpeg|gif);|\\s)",
            Pattern.CASE_INSENSITIVE);

    private DrawingRule() {}

    /** A letter as a style may write it. */
    private static final Pattern ESCAPED =
            Pattern.compile("\\\\(?:([0-9A-Fa-f]{1,6})\\s?|([^0-9A-Fa-f]))", Pattern.DOTALL);

    /** Whether a style fetches something. */
    static boolean fetches(String style) {
        return FETCHES.matcher(style).find()
                || style.indexOf('\\') >= 0
                        && FETCHES.matcher(ESCAPED.matcher(style).replaceAll(DrawingRule::letter))
                                .find();
    }

    private static String letter(MatchResult escaped) {
        var number = escaped.group(1);
        var letter = number == null
                ? escaped.group(2)
                : Character.toString(Math.min(Integer.parseInt(number, 16), Character.MAX_CODE_POINT));
        return Matcher.quoteReplacement(letter);
    }

    static void attribute(String name, String value) throws Refusal {
        if (name.startsWith("on")
                || (name.equals("attributename")
                        && value.toLowerCase(Locale.ROOT).endsWith("href"))) {
            throw new Refusal("file.macros");
        }
        if (fetches(value)) {
            throw new Refusal("file.reaches-out");
        }
    }
}
