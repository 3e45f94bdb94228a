package org.kith.ssda903;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.kith.codes.ReportingYear;
import org.kith.intake.Refusal;
import org.kith.intake.Rows;
import org.kith.intake.TableRow;
import org.kith.spelling.WrittenDate;

/** A column that says of which year each row is, in a table of a set that holds several years: what an earlier return said is not said by this one. */
final class YearColumn {

    private static final YearColumn NONE = new YearColumn(-1, "", 0);

    private static final Set<String> NAMES = Set.of(
            "YEAR",
            "RETURN_YEAR",
            "REPORTING_YEAR",
            "COLLECTION_YEAR",
            "FINANCIAL_YEAR",
            "SSDA903_YEAR",
            "YEAR_ENDING",
            "YEAR_ENDED",
            "YEAR_END",
            "COLLECTION",
            "RETURN",
            "SNAPSHOT",
            "SNAPSHOT_DATE");
    private static final Pattern YEARS = Pattern.compile(
            "(?:(?:FY|SSDA903) ?)?(?:20[0-9]{2} ?[-/] ?)?(20[0-9]{2}|[0-9]{2})(?: [A-Za-z][A-Za-z0-9 ]{0,20})?");
    private static final Pattern FIRST = Pattern.compile("[^0-9]*20[0-9]{2}.*");
    private static final Pattern FROM_TO = Pattern.compile("(.{6,20}20[0-9]{2}) ?(?:-|–|—|to) ?(.{6,20}20[0-9]{2})");
    private static final int MARCH = 3;

    private final int at;
    private final String name;
    private final int year;
    private long others;

    private YearColumn(int at, String name, int year) {
        this.at = at;
        this.name = name;
        this.year = year;
    }

    /** Where a table has one. */
    private static OptionalInt indexIn(List<String> columns) {
        return IntStream.range(0, columns.size())
                .filter(i -> NAMES.contains(columns.get(i)))
                .findFirst();
    }

    /** Whether the column that stands there is the one that tells rows of the return's year from others. */
    boolean standsAt(int column) {
        return at == column;
    }

    /** Whether a row is of the return's year, or does not say of which it is. */
    boolean isOfTheYear(List<String> fields, Rows rows) {
        String said = rows.day(ColumnOrder.at(fields, at));
        if (said.isEmpty() || ends(said).equals(Optional.of(year))) {
            return true;
        }
        others++;
        return false;
    }

    void note(Origin origin, SetNotes notes) throws Refusal {
        if (others > 0) {
            notes.otherYears(origin, name, others);
        }
    }

    /** The year a text names by its end, or by its days: {@code 2026}, {@code 2025-26 final}, {@code 31/03/2026}, {@code 01/04/2025-31/03/2026}. */
    private static Optional<Integer> ends(String text) {
        Matcher days = FROM_TO.matcher(text);
        if (days.matches()) {
            Optional<Integer> first = ofDay(days.group(1));
            return first.isPresent() && first.equals(ofDay(days.group(2))) ? first : Optional.empty();
        }
        Optional<Integer> day = ofDay(text);
        Matcher years = YEARS.matcher(text);
        if (day.isPresent() || !years.matches() || !FIRST.matcher(text).matches()) {
            return day;
        }
        int last = Integer.parseInt(years.group(1));
        return Optional.of(last < 100 ? 2000 + last : last);
    }

    private static Optional<Integer> ofDay(String text) {
        @Nullable WrittenDate day = WrittenDate.of(text.strip());
        return day == null || day.manner() != WrittenDate.Manner.WHOLE
                ? Optional.empty()
                : Optional.of(day.month() > MARCH ? day.year() + 1 : day.year());
    }

    /**
     * Which years the columns of a set say that its rows are of, looked for only where a table has such a column. Where the return's is among them, no table has a row
     * of another one; where it is not, nothing tells which rows are meant, and it is asked.
     */
    static final class OfSet {

        private final Map<ReturnFile, List<Table>> tables;
        private final ReportingYear year;
        private @Nullable TreeSet<Integer> named;

        OfSet(Map<ReturnFile, List<Table>> tables, ReportingYear year) {
            this.tables = tables;
            this.year = year;
        }

        YearColumn in(Heading heading, Table table) throws IOException {
            OptionalInt at = indexIn(heading.inOrder());
            if (at.isEmpty()
                    || !named().contains(year.ends())
                    || of(heading, table).isEmpty()) {
                return NONE;
            }
            return new YearColumn(at.getAsInt(), heading.inOrder().get(at.getAsInt()), year.ends());
        }

        /** Asks for the year where the set says that it is of others throughout. */
        void note(SetNotes notes) throws Refusal {
            if (named != null && !named.isEmpty() && !named.contains(year.ends())) {
                notes.noneOfTheYear(named.stream().map(String::valueOf).collect(Collectors.joining(", ")), year.ends());
            }
        }

        private TreeSet<Integer> named() throws IOException {
            if (named == null) {
                named = new TreeSet<>();
                for (Map.Entry<ReturnFile, List<Table>> module : tables.entrySet()) {
                    for (Table table : module.getValue()) {
                        named.addAll(of(module.getKey(), table));
                    }
                }
            }
            return named;
        }

        private static TreeSet<Integer> of(Heading heading, Table table) throws IOException {
            return of(table, indexIn(heading.inOrder()));
        }

        /** What cannot be read says nothing here; the reading of it says why. */
        private static TreeSet<Integer> of(ReturnFile kind, Table table) throws IOException {
            try (Rows rows = table.open()) {
                Heading heading = Heading.find(rows, kind);
                return heading == null ? new TreeSet<>() : of(heading, table);
            } catch (Refusal refused) {
                return new TreeSet<>();
            }
        }

        /** The years that stand in a column; none where anything else stands there too. */
        private static TreeSet<Integer> of(Table table, OptionalInt at) throws IOException {
            TreeSet<Integer> years = new TreeSet<>();
            if (at.isEmpty()) {
                return years;
            }
            try (Rows rows = table.open()) {
                Heading heading = Heading.find(rows);
                for (TableRow row = next(heading, rows); row != null; row = next(heading, rows)) {
                    String value = rows.day(ColumnOrder.at(row.fields(), at.getAsInt()));
                    Optional<Integer> ends = ends(value);
                    if (ends.isEmpty() && !value.isEmpty()) {
                        return new TreeSet<>();
                    }
                    ends.ifPresent(years::add);
                }
            }
            return years;
        }

        private static @Nullable TableRow next(@Nullable Heading heading, Rows rows) throws IOException {
            return heading == null ? null : heading.next(rows);
        }
    }
}
