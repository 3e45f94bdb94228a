package org.kith.ssda903;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.kith.intake.BoundedLines;
import org.kith.intake.ByteSource;
import org.kith.intake.Finding;
import org.kith.intake.Refusal;
import org.kith.intake.Rows;
import org.kith.intake.TableRow;

/**
 * The tables of a file that is no return: a CSV file, a workbook's sheets, or a zip file of either, read as a return's are and under the
 * same limits. Which row holds the headings, whoever reads them says.
 */
public final class Tables {

    private static final int LATEST_HEADING = 10;
    private static final int BEGINNING = 1024;
    private static final Pattern WEB_PAGE = Pattern.compile("<(!doctype html|html|head|body|meta|style|table|div)\\b");

    private Tables() {}

    /** What came of reading a file. */
    public sealed interface Answer {}

    public record Read(List<Content> tables) implements Answer {}

    /** Nothing of it can be read, and why. */
    public record Refused(Finding finding) implements Answer {}

    /** @param name its path within what was handed in; of a workbook with the name of its sheet */
    public record Content(String name, List<Line> lines) {}

    /**
     * A row with anything in it.
     *
     * @param number where it stands, from 1
     * @param values its values, tidied; none if its quotation marks do not pair
     */
    public record Line(long number, List<String> values) {}

    /**
     * @param mostRows of all the tables together
     * @param isHeading whether values are headings
     */
    public static Answer read(String name, ByteSource source, int mostRows, Predicate<List<String>> isHeading)
            throws IOException {
        try {
            var left = mostRows;
            var tables = new ArrayList<Content>();
            var files = Unpacking.of(Map.of(name, source));
            if (files.tables().isEmpty() && !files.aside().isEmpty()) {
                var aside = files.aside().getFirst();
                throw new Refusal(aside.name(), 0, aside.found(), aside.expected());
            }
            if (files.tables().isEmpty() && !files.xml().isEmpty()) {
                throw noTable(files.xml().getFirst());
            }
            for (var table : files.tables()) {
                if (!table.isHidden()) {
                    var rows = rows(table, left, isHeading);
                    left -= rows.size();
                    tables.add(new Content(table.name(), rows));
                }
            }
            return new Read(List.copyOf(tables));
        } catch (Refusal refusal) {
            return new Refused(refusal.finding());
        }
    }

    /** Some programs give a web page the name of a workbook. */
    private static Refusal noTable(Unpacking.XmlPart part) throws IOException {
        try (var in = part.source().open()) {
            var beginning = new String(in.readNBytes(BEGINNING), StandardCharsets.ISO_8859_1).toLowerCase(Locale.ROOT);
            return new Refusal(
                    part.name(),
                    0,
                    WEB_PAGE.matcher(beginning).find() ? "a web page" : "an XML file",
                    "a workbook saved as .xlsx, or a CSV file; open it in a spreadsheet, and save it as one of these");
        }
    }

    /** What stands between the values of a CSV file is told from its headings, and where it has none, from its first line with several. */
    private static List<Line> rows(Table table, int most, Predicate<List<String>> isHeading) throws IOException {
        if (table instanceof Table.Csv(String name, ByteSource source)) {
            var likely = hasHeading(name, source, isHeading) ? isHeading : CsvRows.ANY;
            return lines(table, new CsvRows(new BoundedLines(name, source.open()), likely), most);
        }
        return lines(table, table.open(), most);
    }

    private static boolean hasHeading(String name, ByteSource source, Predicate<List<String>> isHeading)
            throws IOException {
        try (var rows = new CsvRows(new BoundedLines(name, source.open()), isHeading)) {
            var row = rows.next();
            for (var i = 1; row != null && !rows.isTold() && i < LATEST_HEADING; i++) {
                row = rows.next();
            }
            return rows.isTold();
        }
    }

    private static List<Line> lines(Table table, Rows opened, int most) throws IOException {
        var lines = new ArrayList<Line>();
        try (var rows = opened) {
            for (@Nullable TableRow row = rows.next(); row != null; row = rows.next()) {
                if (lines.size() == most) {
                    throw new Refusal(table.name(), row.line(), "more rows", "fewer rows in one file");
                }
                lines.add(new Line(row.line(), row.fields()));
            }
        }
        return lines;
    }
}
