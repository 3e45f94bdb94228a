package org.kith.measures;

import static org.kith.web.Words.say;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import org.kith.measures.PublishedFigure.Key;
import org.kith.measures.PublishedFigure.Measure;
import org.kith.people.ReportingYear;

/**
 * Reads the table of the number of social workers in the year by local authority that the Department for Education publishes with
 * "Stability measures for children looked after in England". Columns may stand in any order, and others beside them are left aside.
 */
final class PublishedFile {
    private static final int LONGEST_ROW = 64 * 1024;
    private static final int MOST_FIGURES = 2 * 1_000 * (ReportingYear.LATEST - ReportingYear.EARLIEST);
    private static final List<String> COLUMNS = List.of(
            "time_period",
            "time_identifier",
            "geographic_level",
            "country_code",
            "country_name",
            "region_code",
            "region_name",
            "la_name",
            "new_la_code",
            "cla_group",
            "sw_stability",
            "number",
            "percentage");

    private final SequencedMap<Key, PublishedFigure> figures = new LinkedHashMap<>();
    private final Map<Key, Long> lines = new HashMap<>();
    private List<String> heading = List.of();
    private long line = 1;

    private PublishedFile() {}

    /** The figures of a table in UTF-8, in its order. */
    static List<PublishedFigure> read(InputStream in) throws IOException, Unreadable {
        var file = new PublishedFile();
        try (var rows = CsvReader.builder()
                .detectBomHeader(true)
                .allowMissingFields(true)
                .allowExtraFields(true)
                .maxBufferSize(LONGEST_ROW)
                .ofCsvRecord(in)) {
            for (var row : rows) {
                file.take(row);
                file.line++;
            }
        } catch (CsvParseException e) {
            throw new Unreadable(file.line, "", say("measures.load.no-row"), say("measures.load.csv"));
        }
        file.mustBeWhole();
        return List.copyOf(file.figures.values());
    }

    private void take(CsvRecord row) throws Unreadable {
        line = row.getStartingLineNumber();
        if (heading.isEmpty()) {
            heading = heading(row.getFields());
            return;
        }
        if (row.getFieldCount() != heading.size()) {
            throw new Unreadable(
                    line,
                    "",
                    say("measures.load.values", row.getFieldCount()),
                    say("measures.load.values", heading.size()));
        }
        var values = new HashMap<String, String>();
        for (var i = 0; i < heading.size(); i++) {
            values.put(heading.get(i), row.getField(i).strip());
        }
        add(new PublishedRow(line, values).figure());
    }

    private static List<String> heading(List<String> fields) throws Unreadable {
        var columns = fields.stream().map(String::strip).toList();
        for (var column : COLUMNS) {
            if (columns.indexOf(column) < 0 || columns.indexOf(column) != columns.lastIndexOf(column)) {
                throw new Unreadable(
                        1, column, String.join(",", columns), say("measures.load.columns", String.join(",", COLUMNS)));
            }
        }
        return columns;
    }

    private void add(PublishedFigure figure) throws Unreadable {
        var earlier = lines.putIfAbsent(figure.key(), line);
        if (earlier != null) {
            throw new Unreadable(line, "", figure.area().name(), say("measures.load.once", earlier));
        }
        figures.put(figure.key(), figure);
        if (figures.size() > MOST_FIGURES) {
            throw new Unreadable(line, "", say("measures.load.more"), say("measures.load.at-most", MOST_FIGURES));
        }
    }

    /** An area comes with all its figures: where one is missing, the file has broken off or is another table. */
    private void mustBeWhole() throws Unreadable {
        if (figures.isEmpty()) {
            throw new Unreadable(line, "", say("measures.load.end"), say("measures.load.rows"));
        }
        for (var key : figures.keySet()) {
            for (var measure : Measure.values()) {
                if (!figures.containsKey(new Key(key.year(), key.areaCode(), measure))) {
                    throw new Unreadable(
                            lines.getOrDefault(key, line),
                            "sw_stability",
                            key.measure().label,
                            say("measures.load.both", measure.label));
                }
            }
        }
    }
}
