package org.kith.ssda903;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.kith.codes.ReportingYear;
import org.kith.intake.Refusal;
import org.kith.intake.Rows;
import org.kith.intake.TableRow;
import org.kith.spelling.Blank;
import org.kith.spelling.WrittenDate;

/**
 * How dates of three numbers of two digits are meant in a set. {@code 25-04-01} may be the 25th of April 2001 or the first of April 2025: the other
 * dates of its column tell, and where they do not, those of the other columns, since a program writes them all in one way. Only where such
 * a date is met are the tables looked through for it. No day of a child is before they were born.
 */
final class ShortYears {

    /** The order of a column. */
    enum Order {
        DAY_FIRST,
        YEAR_FIRST,
        /** Each of them may be either. */
        EITHER,
        /** Some of them fit only one way, and some only the other. */
        MIXED
    }

    /** So many times as many have to say the one as say the other, for these to be mistakes. */
    private static final int TIMES = 10;

    private final LikelyDays days;
    private final Map<ReturnFile, List<Table>> tables;
    private final Map<String, Votes> columns = new HashMap<>();
    private final Votes all = new Votes();

    /** When the children of the header were born, where it says so with a year of four digits. */
    private final Map<String, LocalDate> births = new HashMap<>();

    private final MonthFirst monthFirst = new MonthFirst();

    /** Whether dates with the month first were met, and are to be looked for before anything is read. */
    private final boolean isMonthFirstMet;

    private boolean isCounted;
    private boolean meetsMonthFirst;

    /** How many dates fit one way only. */
    private static final class Votes {
        private int dayFirst;
        private int yearFirst;

        private Order order() {
            int least = Math.min(dayFirst, yearFirst);
            int most = Math.max(dayFirst, yearFirst);
            if (most == 0) {
                return Order.EITHER;
            }
            return least * TIMES > most ? Order.MIXED : most == dayFirst ? Order.DAY_FIRST : Order.YEAR_FIRST;
        }
    }

    /** @param tables where the dates stand; none of XML, which has another form for them */
    ShortYears(ReportingYear year, Map<ReturnFile, List<Table>> tables, boolean isMonthFirstMet) {
        this.days = new LikelyDays(year);
        this.tables = tables;
        this.isMonthFirstMet = isMonthFirstMet;
    }

    /** Whether a date with the month first was met that nothing was known of before: what was read before it may be misread. */
    boolean meetsMonthFirst() {
        return !isMonthFirstMet && (meetsMonthFirst || monthFirst.isAnyHalfRead());
    }

    /**
     * Whether a date may be either, since others of its column have the month first: only if there are next to none that have the day first
     * are these no slips.
     */
    boolean mayBeMonthFirst(String file, String column, WrittenDate written, String text) {
        if (!written.isInNumbersOnly(text)) {
            return false;
        }
        if (written.looksMonthFirst()) {
            meetsMonthFirst = true;
            return false;
        }
        if (!isMonthFirstMet || !written.mayBeMonthFirst()) {
            return false;
        }
        count();
        return monthFirst.isOne(file, column) || monthFirst.isHalfRead(file, column);
    }

    /** Whether that is so since a spreadsheet with the month first read the column, and made dates of those that it could. */
    boolean isHalfRead(String file, String column) {
        return monthFirst.isHalfRead(file, column);
    }

    /** A value of a workbook in a column of dates, and what it is read as. */
    void meets(String file, String column, String cell, String day) {
        if (!isMonthFirstMet) {
            monthFirst.count(file, column, cell, day, true);
        }
    }

    Map<ReturnFile, List<Table>> tables() {
        return tables;
    }

    LikelyDays days() {
        return days;
    }

    Order order(ReturnFile kind, String column) {
        count();
        Votes own = columns.getOrDefault(kind + column, all);
        return own == all && all.order() == Order.MIXED ? Order.EITHER : own.order();
    }

    private void count() {
        if (!isCounted) {
            isCounted = true;
            tables.forEach((module, ofModule) -> ofModule.forEach(table -> count(module, table)));
        }
    }

    /** What cannot be read says nothing here; the reading of it says why. */
    private void count(ReturnFile kind, Table table) {
        try (Rows rows = table.open()) {
            Heading heading = Heading.find(rows, kind);
            if (heading == null) {
                return;
            }
            for (@Nullable TableRow row = heading.next(rows); row != null; row = heading.next(rows)) {
                count(kind, heading, row.fields(), rows);
                if (isMonthFirstMet) {
                    countMonthFirst(kind, table.name(), heading.inOrder(), row.fields(), rows);
                }
            }
        } catch (Refusal refused) {
            return;
        } catch (IOException disk) {
            throw new UncheckedIOException(disk);
        }
    }

    private void count(ReturnFile kind, Heading heading, List<String> fields, Rows rows) {
        List<String> names = heading.inOrder();
        String child = ChildNumber.of(Blank.orValue(heading.order().child(fields)));
        if (kind == ReturnFile.HEADER) {
            WrittenDate birth = WrittenDate.of(rows.day(ColumnOrder.at(fields, names.indexOf("DOB"))));
            if (birth != null && birth.manner() == WrittenDate.Manner.WHOLE) {
                births.computeIfAbsent(child, _ -> days.of(birth, "DOB"));
            }
        }
        for (int i = 0; i < Math.min(names.size(), fields.size()); i++) {
            if (kind.dateColumns().contains(names.get(i))) {
                count(kind, names.get(i), WrittenDate.of(Blank.orValue(fields.get(i))), births.get(child));
            }
        }
    }

    /** Whether it may be a day of somebody born then, as far as that is known. */
    private static boolean fits(@Nullable LocalDate day, String column, @Nullable LocalDate birth) {
        return day != null && (birth == null || (column.equals("DOB") ? day.equals(birth) : !day.isBefore(birth)));
    }

    private void countMonthFirst(ReturnFile kind, String file, List<String> names, List<String> fields, Rows rows) {
        for (int i = 0; i < Math.min(names.size(), fields.size()); i++) {
            if (kind.dateColumns().contains(names.get(i))) {
                String text = Blank.orValue(fields.get(i));
                monthFirst.count(file, names.get(i), text, rows.day(text), !rows.areExact());
            }
        }
    }

    private void count(ReturnFile kind, String column, @Nullable WrittenDate written, @Nullable LocalDate birth) {
        if (written == null || !written.isShortNumber()) {
            return;
        }
        boolean dayFirst = fits(days.likely(written, column), column, birth);
        boolean yearFirst = fits(days.likely(written.yearFirst(), column), column, birth);
        if (dayFirst != yearFirst) {
            for (Votes one : List.of(all, columns.computeIfAbsent(kind + column, _ -> new Votes()))) {
                one.dayFirst += dayFirst ? 1 : 0;
                one.yearFirst += yearFirst ? 1 : 0;
            }
        }
    }
}
