package org.kith.measures;

import static org.kith.words.Words.say;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.kith.ssda903.FindingWords;
import org.kith.ssda903.Tables;

/** A published table that comes in a workbook or a zip file: the one sheet or file of it that is one. */
final class PublishedWorkbook {
    private static final int MOST_ROWS = 500_000;
    private static final int LATEST_HEADING = 10;
    private static final byte[] ZIP = {'P', 'K'};
    private static final byte[] OLD_OFFICE = {(byte) 0xD0, (byte) 0xCF};

    private PublishedWorkbook() {}

    /** What came of looking for it. */
    sealed interface Found {}

    /** @param name as it is named to people */
    record One(String name, PublishedContent content) implements Found {}

    /** It cannot be told which it is, or nothing there can be read. */
    record None(String words) implements Found {}

    /** Whether a file is such a one, by its first bytes: an older kind of workbook too, which is said to be one. */
    static boolean isOne(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            var beginning = in.readNBytes(ZIP.length);
            return Arrays.equals(beginning, ZIP) || Arrays.equals(beginning, OLD_OFFICE);
        }
    }

    static Found read(Path file) throws IOException {
        var name = String.valueOf(file.getFileName());
        return switch (Tables.read(name, () -> Files.newInputStream(file), MOST_ROWS, PublishedHeading::isOne)) {
            case Tables.Refused refused ->
                new None(say("measures.load.refused.whole", FindingWords.sentence(refused.finding())));
            case Tables.Read read -> oneOf(name, read.tables());
        };
    }

    private static Found oneOf(String name, List<Tables.Content> tables) {
        var published = tables.stream().filter(PublishedWorkbook::isPublished).toList();
        if (published.size() != 1) {
            var key = published.isEmpty() ? "measures.load.no-sheet" : "measures.load.several";
            return new None(say(key, name, names(published.isEmpty() ? tables : published)));
        }
        var one = published.getFirst();
        try {
            return new One(one.name(), PublishedFile.read(one.lines()));
        } catch (Unreadable why) {
            return new None(why.in(one.name()));
        }
    }

    private static boolean isPublished(Tables.Content table) {
        return table.lines().stream()
                .limit(LATEST_HEADING)
                .map(Tables.Line::values)
                .anyMatch(PublishedHeading::isOne);
    }

    private static String names(List<Tables.Content> tables) {
        return tables.stream().map(Tables.Content::name).collect(Collectors.joining(", "));
    }
}
