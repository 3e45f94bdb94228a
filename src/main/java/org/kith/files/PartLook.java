package org.kith.files;

import java.util.List;
import java.util.Locale;

/** Looks at one part of a packed document as it goes by. */
final class PartLook {
    /** How archives, programs and old Office files, which may hold macros, begin. */
    private static final List<String> OTHER_FILES =
            List.of("PK\3\4", "Rar!\32", "7z\u00bc\u00af", "MZ", "\177ELF", "\u00d0\u00cf\21\u00e0");

    private final boolean isMarkup;
    private boolean begun;
    private char before;
    private char last;

    PartLook(String name) throws Refusal {
        var lower = name.toLowerCase(Locale.ROOT);
        if (lower.startsWith("/") || lower.contains("..") || lower.contains("\\") || lower.contains("\0")) {
            throw new Refusal("file.damaged");
        }
        if (lower.contains("vbaproject") || lower.startsWith("basic/") || lower.startsWith("scripts/")) {
            throw new Refusal("file.macros");
        }
        isMarkup = lower.endsWith(".xml") || lower.endsWith(".rels");
    }

    void see(byte[] bytes, int count) throws Refusal {
        if (!begun) {
            begun = true;
            var start = Bytes.text(bytes, 0, Math.min(count, 8));
            if (OTHER_FILES.stream().anyMatch(start::startsWith)) {
                throw new Refusal("file.holds-files");
            }
        }
        for (int i = 0; isMarkup && i < count; i++) {
            see((char) (bytes[i] & 0xff));
        }
    }

    /** {@code <!DOCTYPE} and {@code <!ENTITY}, also in letters of two bytes; comments and CDATA begin otherwise. */
    private void see(char next) throws Refusal {
        if (next == 0) {
            return;
        }
        if (before == '<' && last == '!' && (next == 'D' || next == 'E')) {
            throw new Refusal("file.damaged");
        }
        before = last;
        last = next;
    }
}
