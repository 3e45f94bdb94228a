package org.kith.ssda903;

import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.kith.codes.ReportingYear;
import org.kith.intake.Refusal;
import org.kith.intake.Rows;
import org.kith.intake.TableRow;
import org.kith.spelling.WrittenDate;

/**
 * A column that says of which year each row is, in a table that holds several years: what an earlier return said is not said by this one. Where none of its
 * rows is of the return's year, or all are, it says nothing.
 */
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
            "RETURN");
    private static final Pattern YEARS =
            Pattern.compile("(?:(?:FY|SSDA903) ?)?(?:20[0-9]{2} ?[-/] ?)?(20[0-9]{2}|[0-9]{2})");
    private static final Pattern FIRST = Pattern.compile("[^0-9]*20[0-9]{2}.*");

    private final int at;
    private final String name;
    private final int year;
    private long others;

    private YearColumn(int at, String name, int year) {
        this.at = at;
        this.name = name;
        this.year = year;
    }

    static YearColumn of(Heading heading, Table table, ReportingYear year) throws IOException {
        List<String> columns = heading.inOrder();
        OptionalInt at = IntStream.range(0, columns.size())
                .filter(i -> NAMES.contains(columns.get(i)))
                .findFirst();
        return at.isPresent() && holdsSeveral(at.getAsInt(), table, year.ends())
                ? new YearColumn(at.getAsInt(), columns.get(at.getAsInt()), year.ends())
                : NONE;
    }

    /** Whether a row is of the return's year, or does not say of which it is. */
    boolean isOfTheYear(List<String> fields) {
        if (at < 0
                || at >= fields.size()
                || fields.get(at).isEmpty()
                || ends(fields.get(at)).equals(Optional.of(year))) {
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

    private static boolean holdsSeveral(int at, Table table, int year) throws IOException {
        Set<Integer> years = new HashSet<>();
        try (Rows rows = table.open()) {
            Heading heading = Heading.find(rows);
            if (heading == null) {
                return false;
            }
            for (@Nullable TableRow row = heading.next(rows); row != null; row = heading.next(rows)) {
                String value = at < row.fields().size() ? row.fields().get(at) : "";
                Optional<Integer> ends = ends(value);
                if (ends.isEmpty() && !value.isEmpty()) {
                    return false;
                }
                ends.ifPresent(years::add);
            }
        }
        return years.size() > 1 && years.contains(year);
    }

    /** The year a text names by its end: {@code 2026}, {@code 2025-26}, {@code 31/03/2026}. */
    private static Optional<Integer> ends(String text) {
        @Nullable WrittenDate day = WrittenDate.of(text);
        if (day != null && day.manner() == WrittenDate.Manner.WHOLE) {
            return Optional.of(day.year());
        }
        Matcher years = YEARS.matcher(text);
        if (!years.matches() || !FIRST.matcher(text).matches()) {
            return Optional.empty();
        }
        int last = Integer.parseInt(years.group(1));
        return Optional.of(last < 100 ? 2000 + last : last);
    }
}
