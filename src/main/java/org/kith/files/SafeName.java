package org.kith.files;

import java.text.Normalizer;
import java.util.regex.Pattern;
import org.kith.words.Words;

/**
 * A name that is safe to show, to send as a download and to save on any disk: no folders, no characters that hide or turn the others
 * round, and the ending of what the file really is.
 */
final class SafeName {
    private static final int LONGEST = 100;
    /** Control, formatting (among them those that change direction), unpaired, private and unassigned characters. */
    private static final Pattern UNSEEN = Pattern.compile("[\\p{C}\\p{Zl}\\p{Zp}]");

    private static final Pattern UNSAFE_ON_DISKS = Pattern.compile("[<>:\"|?*%;]+");
    /** Names Windows keeps for devices. Source: Microsoft, "Naming Files, Paths, and Namespaces". */
    private static final Pattern DEVICES =
            Pattern.compile("(con|prn|aux|nul|com\\d|lpt\\d)(\\..*)?", Pattern.CASE_INSENSITIVE);

    private SafeName() {}

    static String of(String given, FileKind kind) {
        var name = given.substring(Math.max(given.lastIndexOf('/'), given.lastIndexOf('\\')) + 1);
        name = UNSEEN.matcher(Normalizer.normalize(name, Normalizer.Form.NFC)).replaceAll("");
        name = UNSAFE_ON_DISKS.matcher(name).replaceAll(" ").replaceAll("[\\s\\u00a0]+", " ");
        name = trimmed(withoutEnding(name));
        if (name.isEmpty() || DEVICES.matcher(name).matches()) {
            name = (Words.say("file.unnamed") + " " + name).strip();
        }
        return trimmed(shortened(name, LONGEST - kind.ending().length())) + kind.ending();
    }

    private static String withoutEnding(String name) {
        var shorter = withoutLast(name);
        while (FileKind.claimedBy(shorter).isPresent()) {
            shorter = shorter.substring(0, shorter.lastIndexOf('.'));
        }
        return shorter;
    }

    /** A leading dot hides a file, and a last one or a space is dropped by some disks. */
    private static String trimmed(String name) {
        return withoutLast(name.replaceFirst("^[\\s.]+", ""));
    }

    private static String withoutLast(String name) {
        var end = name.length();
        while (end > 0 && (name.charAt(end - 1) == '.' || Character.isWhitespace(name.charAt(end - 1)))) {
            end--;
        }
        return name.substring(0, end);
    }

    private static String shortened(String name, int most) {
        if (name.length() <= most) {
            return name;
        }
        var cut = Character.isHighSurrogate(name.charAt(most - 1)) ? most - 1 : most;
        return name.substring(0, cut);
    }
}
