package org.kith.parts;

import de.siegmar.fastcsv.reader.CsvReader;
import java.io.IOException;
import java.lang.module.ModuleDescriptor.Version;
import java.nio.file.Path;
import java.util.List;

/**
 * A fault of a part that was published.
 *
 * @param part its group and name; a star at the end stands for all of the group
 * @param from the first version that has it; nothing for all before it was mended
 * @param fixedIn the first version that does not have it
 */
record PublishedFault(String part, String from, String fixedIn, String fault, String what, String where) {

    static List<PublishedFault> all() throws IOException {
        try (var rows = CsvReader.builder().ofNamedCsvRecord(Path.of("docs", "published-faults.csv"))) {
            return rows.stream()
                    .map(row -> new PublishedFault(
                            row.getField("part"),
                            row.getField("from"),
                            row.getField("fixed in"),
                            row.getField("fault"),
                            row.getField("what it is"),
                            row.getField("where it is published")))
                    .toList();
        }
    }

    boolean isIn(Part shipped) {
        var isOfIt = part.endsWith(":*") ? part.equals(shipped.group() + ":*") : part.equals(shipped.key());
        return isOfIt
                && (from.isEmpty() || version(shipped.version()).compareTo(version(from)) >= 0)
                && version(shipped.version()).compareTo(version(fixedIn)) < 0;
    }

    /** A word at the end that is no milestone says for which Java it is, or nothing. */
    private static Version version(String text) {
        return Version.parse(text.replaceFirst("(?i)[.-](jre|android|release|final|ga)$", ""));
    }
}
