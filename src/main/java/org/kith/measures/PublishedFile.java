package org.kith.measures;

import static org.kith.words.Words.say;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SequencedMap;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.kith.codes.ReportingYear;
import org.kith.intake.Utf16;
import org.kith.measures.PublishedFigure.Key;
import org.kith.measures.PublishedFigure.Measure;
import org.kith.ssda903.Tables;

/** Reads a table that the Department for Education publishes, in the forms of before 2025 and of since: see {@link PublishedKind}. */
final class PublishedFile {
    private static final int LONGEST_ROW = 64 * 1024;
    private static final int LOOKED_AT = 4 * 1024;
    private static final Pattern REMARK = Pattern.compile("([\\p{L}(*][^;_\t]*|[0-9]{1,2}[.)] [^;_\t]*)?");
    private static final int MOST_FIGURES = 2 * 1_000 * (ReportingYear.LATEST - ReportingYear.EARLIEST);

    private final SequencedMap<Key, PublishedFigure> figures = new LinkedHashMap<>();
    private final Map<Key, Long> lines = new HashMap<>();
    private final SortedSet<String> groupsAside = new TreeSet<>();
    private @Nullable PublishedHeading heading;
    private @Nullable PublishedKind kind;
    private int leftAside;
    private long line = 1;

    private PublishedFile() {}

    /** What a table in UTF-8 or UTF-16 says, whatever stands between its values. */
    static PublishedContent read(InputStream given) throws IOException, Unreadable {
        var file = new PublishedFile();
        var in = new BufferedInputStream(Utf16.of(given).asUtf8(), LOOKED_AT);
        try (var rows = CsvReader.builder()
                .detectBomHeader(true)
                .allowMissingFields(true)
                .allowExtraFields(true)
                .maxBufferSize(LONGEST_ROW)
                .fieldSeparator(separator(in))
                .ofCsvRecord(in)) {
            for (var row : rows) {
                file.take(row.getStartingLineNumber(), row.getFields());
                file.line++;
            }
        } catch (CsvParseException e) {
            throw new Unreadable(file.line, "", say("measures.load.no-row"), say("measures.load.csv"));
        }
        return file.whole();
    }

    /** What stands between values, as the first lines tell. */
    private static char separator(InputStream in) throws IOException {
        in.mark(LOOKED_AT);
        var first = new String(in.readNBytes(LOOKED_AT - 1), StandardCharsets.UTF_8);
        in.reset();
        var tabs = count(first, '\t');
        var semicolons = count(first, ';');
        var commas = count(first, ',');
        return tabs > commas && tabs > semicolons ? '\t' : semicolons > commas ? ';' : ',';
    }

    private static long count(String text, char wanted) {
        return text.chars().filter(letter -> letter == wanted).count();
    }

    /** The same of a sheet of a workbook, whose rows end with their last value. */
    static PublishedContent read(List<Tables.Line> sheet) throws Unreadable {
        var file = new PublishedFile();
        for (var row : sheet) {
            file.take(row.number(), file.filled(row.values()));
        }
        return file.whole();
    }

    private List<String> filled(List<String> values) {
        var missing = heading == null ? 0 : Math.max(0, heading.columns().size() - values.size());
        return Stream.concat(values.stream(), Collections.nCopies(missing, "").stream())
                .toList();
    }

    private void take(long at, List<String> row) throws Unreadable {
        line = at;
        if (isRemark(row)) {
            return;
        }
        if (heading == null) {
            heading = PublishedHeading.of(row);
            kind = heading.kinds().size() == 1 ? heading.kinds().getFirst() : null;
            return;
        }
        var columns = heading.columns();
        if (row.size() != columns.size()) {
            throw new Unreadable(
                    line, "", say("measures.load.values", row.size()), say("measures.load.values", columns.size()));
        }
        var values = new HashMap<String, String>();
        for (var i = 0; i < columns.size(); i++) {
            values.put(columns.get(i), row.get(i).strip());
        }
        take(new PublishedRow(line, heading, values));
    }

    /** A title above the table, a footnote below it, or a row a spreadsheet left empty: words in the first column at most, and no row of figures. */
    private static boolean isRemark(List<String> fields) {
        return fields.stream().skip(1).allMatch(String::isBlank)
                && REMARK.matcher(fields.getFirst().strip()).matches();
    }

    private void take(PublishedRow row) throws Unreadable {
        var figure = row.figure();
        if (kind == null) {
            kind = PublishedKind.ofLabel(row.heading().kinds(), row.label()).orElse(null);
        }
        if (figure.isPresent()) {
            add(figure.get());
        } else {
            leftAside++;
            groupsAside.add(row.group());
        }
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

    private PublishedContent whole() throws Unreadable {
        if (figures.isEmpty()) {
            throw new Unreadable(line, "", say("measures.load.end"), say("measures.load.rows"));
        }
        if (kind == null) {
            throw new Unreadable(line, "breakdown", say("measures.load.end"), say("measures.load.which"));
        }
        if (kind == PublishedKind.WORKERS) {
            eachAreaIsWhole();
        } else {
            lastAreaIsWhole();
        }
        return new PublishedContent(kind, List.copyOf(figures.values()), leftAside, groupsAside);
    }

    /** An area comes with both its figures: where one is missing, the file has broken off or is another table. */
    private void eachAreaIsWhole() throws Unreadable {
        for (var key : figures.keySet()) {
            for (var measure : Measure.values()) {
                if (!figures.containsKey(new Key(key.year(), key.areaCode(), measure.inRow()))) {
                    throw missing(key, measure.label);
                }
            }
        }
    }

    /** What the first area has, the last one has too, or the file has broken off. */
    private void lastAreaIsWhole() throws Unreadable {
        var last = figures.lastEntry().getKey();
        for (var measure : measures(figures.firstEntry().getKey())) {
            if (!figures.containsKey(new Key(last.year(), last.areaCode(), measure))) {
                throw missing(last, measure.replace("|", ", "));
            }
        }
    }

    private SortedSet<String> measures(Key of) {
        return figures.keySet().stream()
                .filter(key -> key.year() == of.year() && key.areaCode().equals(of.areaCode()))
                .map(Key::measure)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private Unreadable missing(Key key, String label) {
        return new Unreadable(
                lines.getOrDefault(key, line),
                Objects.requireNonNull(heading, "read").label(),
                Measure.words(key.measure()),
                say("measures.load.both", label));
    }
}
