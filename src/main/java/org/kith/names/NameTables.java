package org.kith.names;

import static org.kith.words.Words.say;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.kith.ssda903.Tables;
import org.kith.words.TextInput;

/** Reads the tables of a file somebody handed in: a CSV file, the sheets of a workbook, or a zip file of either. */
final class NameTables {
    static final int MOST_LINES = 200_000;
    private static final int LATEST_HEADING = 10;

    private NameTables() {}

    /** The tables with a heading and anything below it; there is at least one. */
    static List<NameTable> read(String name, byte[] bytes) throws NotRead {
        try {
            return switch (Tables.read(
                    name, () -> new ByteArrayInputStream(bytes), MOST_LINES, NameTables::isHeading)) {
                case Tables.Refused refused -> throw new NotRead(refused.finding());
                case Tables.Read read -> tables(name, read.tables());
            };
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<NameTable> tables(String name, List<Tables.Content> contents) throws NotRead {
        var tables = contents.stream()
                .filter(content -> content.lines().size() > 1)
                .map(NameTables::table)
                .filter(table -> !table.lines().isEmpty())
                .toList();
        if (contents.stream().allMatch(content -> content.lines().isEmpty())) {
            throw NotRead.of(name, 0, say("name-list.file.nothing"), "name-list.file.empty");
        }
        if (tables.isEmpty()) {
            throw NotRead.of(name, 1, "", "name-list.file.empty");
        }
        return tables;
    }

    private static boolean isHeading(List<String> values) {
        return Columns.told(values).isWhole();
    }

    /** Its heading is the first of its lines that names a number and a name, and where none does, the first: a title may stand above it. */
    private static NameTable table(Tables.Content content) {
        var lines = content.lines();
        var heading = 0;
        for (var i = 0; i < Math.min(lines.size(), LATEST_HEADING); i++) {
            if (isHeading(lines.get(i).values())) {
                heading = i;
                break;
            }
        }
        return new NameTable(
                content.name(),
                lines.get(heading).number(),
                lines.get(heading).values().stream().map(TextInput::line).toList(),
                lines.stream()
                        .skip(heading + 1L)
                        .map(line -> new NameTable.Line(line.number(), line.values()))
                        .toList());
    }
}
