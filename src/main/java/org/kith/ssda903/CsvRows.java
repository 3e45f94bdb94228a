package org.kith.ssda903;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.kith.intake.BoundedLines;
import org.kith.intake.Rows;
import org.kith.intake.TableRow;
import org.kith.intake.Tidy;
import org.kith.spelling.JoinedLines;
import org.kith.spelling.WrittenDate;

/**
 * The rows of a CSV file. No value of a return holds a line break, though a remark beside them may: a quotation mark left open spoils
 * its own row and none after it. What stands between the values is told from the headings: commas, semicolons, tabs or bars.
 */
final class CsvRows implements Rows {

    private static final List<Character> SEPARATORS = List.of(',', ';', '\t', '|');
    /** For tables of which it is not known what headings they have: those of the first line with several values. */
    static final Predicate<List<String>> ANY = fields -> true;

    /** How some databases write a quotation mark within a value. */
    private static final String ESCAPED = "\\\"";

    private static final Pattern SAID = Pattern.compile("(?i)\"?sep=(.)\"?");

    private final BoundedLines lines;
    private final JoinedLines joined;
    private final Predicate<List<String>> isHeading;
    private char separator = ',';
    private boolean isSure;

    /** Whether each line stands in quotation marks as one value, as programs leave it that did not know what stands between the values. */
    private boolean isWrapped;

    private int width;

    /** How rows stand that do not stand as the headings do. */
    private final Set<String> otherwise = new LinkedHashSet<>();

    CsvRows(BoundedLines lines) {
        this(lines, Heading::isOne);
    }

    /** @param isHeading whether values are headings, from which it is told what stands between them */
    CsvRows(BoundedLines lines, Predicate<List<String>> isHeading) {
        this.lines = lines;
        this.joined = new JoinedLines(lines, this::isRow);
        this.isHeading = isHeading;
    }

    @Override
    public @Nullable TableRow next() throws IOException {
        for (String line = joined.next(); line != null; line = joined.next()) {
            if (line.isBlank() || joined.number() == 1 && isSeparatorSaid(line)) {
                continue;
            }
            List<String> fields = wholeOf(line, fields(line));
            width = width == 0 && isSure ? fields.size() : width;
            if (fields.isEmpty() || fields.stream().anyMatch(field -> !field.isEmpty())) {
                return new TableRow(joined.number(), fields, line, joined.isEnded());
            }
        }
        return null;
    }

    /** Whether it was told what stands between the values. */
    boolean isTold() {
        return isSure;
    }

    private boolean isRow(String text) {
        return isSure ? fields(text).size() >= Math.max(width, 1) : !told(text).isEmpty();
    }

    @Override
    public boolean areExact() {
        return true;
    }

    @Override
    public String day(String value) {
        return value;
    }

    @Override
    public String manner() {
        String between = separator == ',' ? "" : name(separator);
        return String.join(
                " and ",
                Stream.concat(Stream.of(lines.encoding(), between), otherwise.stream())
                        .filter(part -> !part.isEmpty())
                        .toList());
    }

    static String name(char separator) {
        return switch (separator) {
            case ';' -> "semicolons";
            case '\t' -> "tabs";
            case '|' -> "bars";
            default -> "commas";
        };
    }

    @Override
    public void close() throws IOException {
        lines.close();
    }

    /** Spreadsheets write, and read, a first line {@code sep=;}. */
    private boolean isSeparatorSaid(String line) {
        Matcher said = SAID.matcher(line.strip());
        if (said.matches() && SEPARATORS.contains(said.group(1).charAt(0))) {
            separator = said.group(1).charAt(0);
            isSure = true;
            return true;
        }
        return line.strip().equalsIgnoreCase("sep=") && line.endsWith("\t");
    }

    private List<String> fields(String line) {
        if (!isSure) {
            List<String> heading = told(line);
            if (!heading.isEmpty()) {
                return heading;
            }
        }
        return unwrapped(line, separator, isWrapped);
    }

    /** The values of headings, from which it is told what stands between them; none if the line holds none. */
    private List<String> told(String line) {
        for (boolean wrapped : isHeading == ANY ? List.of(false) : List.of(false, true)) {
            for (char candidate : SEPARATORS) {
                List<String> fields = unwrapped(line, candidate, wrapped);
                if (fields.size() > 1 && isHeading.test(fields)) {
                    separator = candidate;
                    isSure = true;
                    isWrapped = wrapped;
                    width = fields.size();
                    return fields;
                }
            }
        }
        return List.of();
    }

    /**
     * A row of the table that stands otherwise than its headings, as where two files were put together: with something else between its values, or as one
     * value in quotation marks. It is told where that gives as many values as there are headings, in one way only, and one of them is a number or a date.
     */
    private List<String> wholeOf(String line, List<String> fields) {
        if (!isSure || width < 2 || fields.size() != 1) {
            return fields;
        }
        Map<List<String>, Character> ways = new HashMap<>(ways(line, width));
        ways(fields.getFirst(), width).forEach(ways::putIfAbsent);
        if (ways.size() != 1) {
            return fields;
        }
        char between = ways.values().iterator().next();
        otherwise.add(between == separator ? "quotation marks round some rows" : name(between) + " in some rows");
        return ways.keySet().iterator().next();
    }

    /** The values of a row that is one text, as many as there are headings, and what stands between them. */
    static Map<List<String>, Character> ways(String text, int width) {
        Map<List<String>, Character> ways = new HashMap<>();
        for (char candidate : SEPARATORS) {
            List<String> whole = fields(text, candidate);
            if (whole.size() == width && whole.stream().anyMatch(CsvRows::isOfARow)) {
                ways.putIfAbsent(whole, candidate);
            }
        }
        return ways;
    }

    /** What stands between headings that are one text; nothing if it is none of headings. */
    static @Nullable Character between(String headings) {
        return SEPARATORS.stream()
                .filter(candidate -> {
                    List<String> fields = fields(headings, candidate);
                    return fields.size() > 1 && Heading.isOne(fields);
                })
                .findFirst()
                .orElse(null);
    }

    private static boolean isOfARow(String value) {
        return ChildNumber.isDigits(value) || WrittenDate.of(value) != null;
    }

    private static List<String> unwrapped(String line, char separator, boolean isWrapped) {
        List<String> fields = fields(line, separator);
        return isWrapped && fields.size() == 1 ? fields(fields.getFirst(), separator) : fields;
    }

    /** The values of a line, or none if quotation marks round a value do not pair; within a value that has none round it they are letters. */
    static List<String> fields(String line, char separator) {
        if (line.indexOf('"') < 0) {
            return plainFields(line, separator);
        }
        if (line.chars().filter(character -> character == '"').count() % 2 != 0 && !arePairedRound(line, separator)) {
            return List.of();
        }
        List<String> fields = quotedFields(line, separator);
        if (fields.isEmpty() && line.contains(ESCAPED)) {
            fields = quotedFields(line.replace(ESCAPED, "\"\""), separator);
        }
        return fields.isEmpty() && separator == '\t' ? plainFields(line, separator) : fields;
    }

    /** Whether each value that begins with a quotation mark ends with one. */
    private static boolean arePairedRound(String line, char separator) {
        int at = 0;
        while (at >= 0 && at <= line.length()) {
            int begin = afterSpaces(line, at, separator);
            if (begin < line.length() && line.charAt(begin) == '"') {
                begin = afterQuoted(line, begin);
                int end = begin < 0 ? begin : afterSpaces(line, begin, separator);
                if (end < 0 || end < line.length() && line.charAt(end) != separator) {
                    return false;
                }
            }
            at = begin >= line.length() ? line.length() + 1 : line.indexOf(separator, begin) + 1;
            if (at == 0) {
                return true;
            }
        }
        return true;
    }

    /** Where a value in quotation marks has ended; below 0 if it does not. */
    private static int afterQuoted(String line, int begin) {
        int end = line.indexOf('"', begin + 1);
        while (end >= 0 && end + 1 < line.length() && line.charAt(end + 1) == '"') {
            end = line.indexOf('"', end + 2);
        }
        return end < 0 ? -1 : end + 1;
    }

    private static int afterSpaces(String line, int from, char separator) {
        int at = from;
        while (at < line.length() && line.charAt(at) <= ' ' && line.charAt(at) != separator) {
            at++;
        }
        return at;
    }

    private static List<String> quotedFields(String line, char separator) {
        try {
            return CsvReader.builder()
                    .fieldSeparator(separator)
                    .trimWhitespacesAroundQuotes(true)
                    .ofSingleCsvRecord(line)
                    .getFields()
                    .stream()
                    .map(Tidy::value)
                    .toList();
        } catch (CsvParseException notOneRow) {
            return List.of();
        }
    }

    private static List<String> plainFields(String line, char separator) {
        List<String> fields = new ArrayList<>();
        int from = 0;
        for (int to = line.indexOf(separator); to >= 0; to = line.indexOf(separator, from)) {
            fields.add(Tidy.value(line.substring(from, to)));
            from = to + 1;
        }
        fields.add(Tidy.value(line.substring(from)));
        return fields;
    }
}
