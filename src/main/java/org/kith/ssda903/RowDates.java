package org.kith.ssda903;

import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.kith.intake.Finding;
import org.kith.intake.Refusal;
import org.kith.spelling.NoDay;
import org.kith.spelling.SheetError;
import org.kith.spelling.Unsaid;
import org.kith.spelling.WrittenDate;

/** The dates of a row. */
final class RowDates {

    private static final LocalDate EARLIEST = LocalDate.of(1900, 1, 1);
    private static final int MONTHS = 12;
    private static final int PREGNANCY = 10;
    private static final int OLDEST = 30;
    private static final String NOT_BEFORE_BIRTH = "a day not before the date of birth in the header";
    private static final int YEARS_AHEAD = 30;
    private static final String DAY_FIRST = "a real date, the day first as dd/mm/yyyy";
    private static final String ONE_WAY = "a date that can be read one way only, the day first as dd/mm/yyyy";
    private static final String HALF_READ =
            "; a spreadsheet that has the month first made dates of those up to the 12th and left the others of this column as text";
    private static final String REAL = "a real date as dd/mm/yyyy";

    private RowDates() {}

    static LocalDate required(Row row, String column) throws Refusal {
        String value = row.value(column);
        LocalDate date = value.isEmpty() ? null : ofTheYear(row, column);
        if (date == null && (value.isEmpty() || NoDay.isNone(value))) {
            row.leaveOut(column, "a date as dd/mm/yyyy");
        }
        return date == null ? EARLIEST : date;
    }

    /** When somebody was born: one so long ago that they are none of a return is noted, since the century may have been mistaken. */
    static LocalDate birth(Row row) throws Refusal {
        LocalDate birth = required(row, "DOB");
        if (row.isSound() && birth.isBefore(row.lastDay().minusYears(OLDEST))) {
            row.note("DOB", "the birthday of somebody under " + OLDEST + Remarks.AS_IT_IS);
        }
        return birth;
    }

    /** A date of something that has happened: one after the year of the return is noted, since the year may have been mistaken. */
    static @Nullable LocalDate ofTheYear(Row row, String column) throws Refusal {
        LocalDate date = date(row, column);
        if (date != null && date.isAfter(row.lastDay())) {
            row.note(
                    column,
                    "a day in the year ended 31 March " + row.origin().year() + " or before" + Finding.OTHER_YEAR);
        }
        return date;
    }

    static @Nullable LocalDate date(Row row, String column) throws Refusal {
        String value = row.value(column);
        return value.isEmpty() ? null : date(row, column, value, WrittenDate.of(value));
    }

    private static @Nullable LocalDate date(Row row, String column, String value, @Nullable WrittenDate written)
            throws Refusal {
        LocalDate date = written == null ? null : meant(row, column, written);
        if (written == null || date == null) {
            if (!NoDay.isNone(value)) {
                leaveOutAsNoDate(row, column, value, written);
            }
            return null;
        }
        LocalDate latest = row.lastDay().plusYears(YEARS_AHEAD);
        if (date.isBefore(EARLIEST) || date.isAfter(latest)) {
            row.leaveOut(column, "a date from " + Row.written(EARLIEST) + " to " + Row.written(latest));
            return null;
        }
        if (isBeforeBirth(row, column, date)) {
            row.leaveOut(
                    column,
                    value + " (born " + Row.written(Objects.requireNonNull(row.birth())) + ")",
                    NOT_BEFORE_BIRTH);
            return null;
        }
        noteManner(row, column, value, written);
        return date;
    }

    /** A worker may come to somebody who is not born yet; nothing else of a return does. */
    private static boolean isBeforeBirth(Row row, String column, LocalDate date) throws Refusal {
        LocalDate birth = row.birth();
        if (birth == null || column.equals("DOB") || !date.isBefore(birth)) {
            return false;
        }
        if (row.kind() != ReturnFile.SW_EPISODES || date.isBefore(birth.minusMonths(PREGNANCY))) {
            return true;
        }
        row.note(column, NOT_BEFORE_BIRTH + "; a worker may come before the birth, and it is read as it is");
        return false;
    }

    /** Whether a date stands there that is none of those that programs write where there is none. */
    static boolean isDay(Row row, String column) {
        WrittenDate written = WrittenDate.of(row.value(column));
        return written != null && !NoDay.isNever(written) && meant(row, column, written) != null;
    }

    /** The date that stands there, if one does. */
    static @Nullable LocalDate orNone(Row row, String column) {
        WrittenDate written = WrittenDate.of(row.value(column));
        return written == null ? null : meant(row, column, written);
    }

    /** A date of two digits throughout is read in the order of its column; where the column has both, only if it can be read one way. */
    private static @Nullable LocalDate meant(Row row, String column, WrittenDate written) {
        ShortYears years = row.origin().shortYears();
        if (years.mayBeMonthFirst(row.file(), column, written, row.value(column))) {
            return null;
        }
        if (!written.isShortNumber()) {
            return years.days().of(written, column);
        }
        return switch (years.order(row.kind(), column)) {
            case YEAR_FIRST -> years.days().likely(written.yearFirst(), column);
            case MIXED -> years.days().onlyWay(written, column);
            case DAY_FIRST, EITHER -> years.days().dayFirst(written, column);
        };
    }

    private static void noteManner(Row row, String column, String value, WrittenDate written) throws Refusal {
        if (written.isTimed()) {
            row.noteOnce(column, value, Remarks.TIME);
        }
        if (written.isShortNumber()) {
            noteOrder(row, column, value, row.origin().shortYears().days().either(written, column));
        }
    }

    private static void noteOrder(Row row, String column, String value, String either) throws Refusal {
        switch (row.origin().shortYears().order(row.kind(), column)) {
            case YEAR_FIRST -> row.noteOnce(column, value, Remarks.YEAR_FIRST);
            case MIXED -> row.noteOnce(column, value, Remarks.ONE_WAY);
            case EITHER -> {
                if (!either.isEmpty()) {
                    row.noteOnce(column, value + " (" + either + ")", Remarks.EITHER);
                }
            }
            case DAY_FIRST -> {}
        }
    }

    private static boolean isMonthFirst(Row row, String column, String value, WrittenDate written) {
        return row.origin().shortYears().mayBeMonthFirst(row.file(), column, written, value);
    }

    private static void leaveOutAsNoDate(Row row, String column, String value, @Nullable WrittenDate written)
            throws Refusal {
        String either = written == null ? "" : row.origin().shortYears().days().either(written, column);
        if (written != null && isMonthFirst(row, column, value, written)) {
            row.leaveOut(
                    column,
                    value + " (" + written.inBothOrders() + ")",
                    ONE_WAY
                            + (row.origin().shortYears().isHalfRead(row.file(), column) ? HALF_READ : "")
                            + Finding.MONTH_FIRST);
        } else if (!either.isEmpty()) {
            row.leaveOut(
                    column,
                    value + " (" + either + ")",
                    "a year of four digits; this column has the day first and the year first");
        } else if (CellValue.isDayNumber(value)) {
            row.leaveOut(column, value + " (" + CellValue.day(value, false) + ")", real(row, column));
        } else if (written == null || written.month() <= MONTHS) {
            row.leaveOut(column, real(row, column));
        } else {
            row.leaveOut(
                    column,
                    value + " (month " + written.month() + ")",
                    written.looksMonthFirst() ? DAY_FIRST + Finding.MONTH_FIRST : REAL);
        }
    }

    /** The date a stretch of time ends, none if it still runs; it must not come before its beginning. */
    static @Nullable LocalDate end(Row row, String column, LocalDate from, String fromColumn) throws Refusal {
        LocalDate until = end(row, column);
        if (until != null && until.isBefore(from)) {
            row.leaveOut(column, "a date not before " + row.origin().label(fromColumn));
        }
        return until;
    }

    /** The same where it is known that there was a beginning, whatever stands there for the end: what is no date is noted and left aside. */
    static @Nullable LocalDate endOrUnknown(Row row, String column) throws Refusal {
        if (isUnread(row, column)) {
            row.note(
                    column,
                    real(row, column)
                            + ", or nothing while it goes on; the end is not known, and the row is read without it");
            return null;
        }
        return end(row, column);
    }

    /** Whether something stands there that is neither a date, of the time since somebody was born, nor says that there is none. */
    static boolean isUnread(Row row, String column) {
        String value = row.value(column);
        if (value.isEmpty() || NoDay.isNone(value) || Unsaid.isStill(value)) {
            return false;
        }
        WrittenDate written = WrittenDate.of(value);
        LocalDate date = written == null ? null : meant(row, column, written);
        if (written == null || date == null) {
            return true;
        }
        LocalDate birth = row.birth();
        return birth != null && date.isBefore(birth) && !NoDay.isNever(written);
    }

    /** What is expected of a date that is none, and what stands there by the look of it. */
    static String real(Row row, String column) {
        if (SheetError.isOne(row.value(column))) {
            return REAL + Finding.FAILED_FORMULA;
        }
        if (orNone(row, column) != null) {
            return NOT_BEFORE_BIRTH;
        }
        return CellValue.isDayNumber(row.value(column)) ? REAL + Finding.DAY_NUMBER : REAL;
    }

    /** The date something ends, none if it goes on, which some say in a word or by a day that never comes, such as 31/12/9999. */
    static @Nullable LocalDate end(Row row, String column) throws Refusal {
        String value = row.value(column);
        if (value.isEmpty()) {
            return null;
        }
        WrittenDate written = WrittenDate.of(value);
        if (written == null ? Unsaid.isStill(value) : NoDay.isNever(written)) {
            row.noteOnce(column, value, written == null ? Remarks.STILL : Remarks.NEVER);
            return null;
        }
        LocalDate end = date(row, column, value, written);
        if (end != null
                && !column.equals(LikelyDays.AHEAD)
                && end.isAfter(row.lastDay().plusYears(1))) {
            row.note(column, "a day that has come, or nothing where something goes on" + Remarks.AS_IT_IS);
        }
        return end;
    }
}
