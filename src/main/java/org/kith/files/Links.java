package org.kith.files;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Addresses in documents: which are plain links, that somebody presses, and which lead out of the document at all. */
final class Links {
    private static final Set<String> PLAIN = Set.of("http", "https", "mailto", "tel");
    private static final Pattern SCHEME = Pattern.compile("\\A([A-Za-z][A-Za-z0-9+.-]*):", Pattern.DOTALL);
    /** What stands before a colon there is a command, whatever it begins with: no place beside the document is written so (RFC 3986, 4.2). */
    private static final Pattern COLON_FIRST = Pattern.compile("\\A[^/?#]*:", Pattern.DOTALL);

    private static final Pattern UNSEEN = Pattern.compile("[\\p{Cc}\\p{Cf}\\s]");

    private Links() {}

    /** A web page, an address to write to, a number to ring, or a place beside the document; no program, script or shared drive. */
    static boolean isPlain(String address) {
        var plain = seen(address);
        var scheme = SCHEME.matcher(plain);
        return scheme.find()
                ? PLAIN.contains(scheme.group(1).toLowerCase(Locale.ROOT))
                : !COLON_FIRST.matcher(plain).find() && !plain.startsWith("//") && !plain.contains("\\");
    }

    /** Whether what it names is not in the same package; there a leading slash is the package itself. */
    static boolean leadsOut(String address) {
        var plain = seen(address);
        return COLON_FIRST.matcher(plain).find() || plain.startsWith("//") || plain.contains("\\");
    }

    /** As programs read it, which leave out what cannot be seen. */
    private static String seen(String address) {
        return UNSEEN.matcher(address).replaceAll("");
    }
}
