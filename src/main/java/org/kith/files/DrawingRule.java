package org.kith.files;

import java.util.Locale;
import java.util.regex.Pattern;

/** What a drawing (SVG) inside a document may not say besides. */
final class DrawingRule {
    private static final Pattern FETCHES = Pattern.compile(
            "@import|url\\(\\s*['\"]?\\s*(?!['\"]|#|data:image/(png|jpeg|gif);|\\s)", Pattern.CASE_INSENSITIVE);

    private DrawingRule() {}

    /** Whether a style fetches something. */
    static boolean fetches(String style) {
        return FETCHES.matcher(style).find();
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
