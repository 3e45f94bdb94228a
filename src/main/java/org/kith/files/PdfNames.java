package org.kith.files;

import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the names (/Like#20this) that go by in a PDF, and refuses at one that runs, hides or brings something. */
final class PdfNames {
    private static final Set<String> REFUSED = Set.of(
            "JavaScript",
            "Launch",
            "Rendition",
            "RichMedia",
            "XFA",
            "EmbeddedFile",
            "EmbeddedFiles",
            "FileAttachment",
            "GoToE");
    private static final int LONGEST = 64;
    private static final Pattern ESCAPE = Pattern.compile("#([0-9A-Fa-f]{2})");

    private final StringBuilder name = new StringBuilder();
    private boolean inName;

    void see(byte[] bytes, int count) throws Refusal {
        for (int i = 0; i < count; i++) {
            see((char) (bytes[i] & 0xff));
        }
    }

    private void see(char next) throws Refusal {
        if (next <= ' ' || "/()<>[]{}%".indexOf(next) >= 0) {
            end();
            inName = next == '/';
        } else if (inName && name.length() < LONGEST) {
            name.append(next);
        }
    }

    /** The end of a name, or of everything. */
    void end() throws Refusal {
        if (!name.isEmpty()) {
            var plain = ESCAPE.matcher(name)
                    .replaceAll(found ->
                            Matcher.quoteReplacement(String.valueOf((char) Integer.parseInt(found.group(1), 16))));
            name.setLength(0);
            if (plain.equals("Encrypt")) {
                throw new Refusal("file.locked");
            }
            if (REFUSED.contains(plain)) {
                throw new Refusal(plain.contains("File") ? "file.holds-files" : "file.runs");
            }
        }
        inName = false;
    }
}
