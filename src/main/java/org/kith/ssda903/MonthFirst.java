package org.kith.ssda903;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.kith.spelling.WrittenDate;

/**
 * In which columns of a set dates may have the month first: where others of the column make sense only so, and where a spreadsheet that has the month first
 * read dates with the day first. That made dates of those up to the 12th, day and month changed, and left the others as text.
 */
final class MonthFirst {

    /** So many times as many have to say the one as say the other, for these to be mistakes. */
    private static final int TIMES = 10;

    /** So many of both are no chance: in a sound workbook four texts of four lie after the 12th once in eight times, and four dates up to it once in forty. */
    private static final int MANY = 4;

    private static final int MONTHS = 12;

    private final Map<String, Dates> columns = new HashMap<>();
    private final Dates all = new Dates();

    /** The dates of a column. */
    private static final class Dates {
        /** Those that make sense only with the month first, and only with the day first. */
        private int times;

        private int dayFirst;

        /** Of a workbook's: texts after the 12th of a month, cells up to it, and what tells against it. */
        private int lateTexts;

        private int earlyCells;
        private int others;

        private boolean areMonthFirst() {
            return times > 0 && times * TIMES > dayFirst;
        }

        private boolean areMany() {
            return lateTexts >= MANY && earlyCells >= MANY;
        }

        private boolean mayBeHalfRead() {
            return earlyCells > 0 && others * TIMES <= lateTexts + earlyCells;
        }
    }

    /** @param cell what stands in a column of dates, and what it is read as */
    void count(String file, String column, String cell, String day, boolean isOfWorkbook) {
        WrittenDate written = WrittenDate.of(day);
        if (written == null || !written.isInNumbersOnly(day)) {
            return;
        }
        Dates own = columns.computeIfAbsent(file + '\n' + column, _ -> new Dates());
        own.times += written.looksMonthFirst() ? 1 : 0;
        own.dayFirst += written.day() > MONTHS && written.month() <= MONTHS ? 1 : 0;
        if (isOfWorkbook && written.month() <= MONTHS) {
            boolean isCell = !cell.equals(day);
            boolean isLate = written.day() > MONTHS;
            for (Dates one : List.of(own, all)) {
                one.lateTexts += !isCell && isLate ? 1 : 0;
                one.earlyCells += isCell && !isLate ? 1 : 0;
                one.others += isCell == isLate ? 1 : 0;
            }
        }
    }

    /** Whether there are next to none in the column that have the day first, and some with the month first. */
    boolean isOne(String file, String column) {
        @Nullable Dates own = columns.get(file + '\n' + column);
        return own != null && own.areMonthFirst();
    }

    /** Whether a spreadsheet has read half of the column, by its own dates, and where those are too few, by all of the set. */
    boolean isHalfRead(String file, String column) {
        @Nullable Dates own = columns.get(file + '\n' + column);
        return own != null && own.mayBeHalfRead() && (own.areMany() || all.areMany() && all.mayBeHalfRead());
    }

    /** Whether it did so with any column. */
    boolean isAnyHalfRead() {
        return all.areMany() && all.mayBeHalfRead()
                || columns.values().stream().anyMatch(own -> own.areMany() && own.mayBeHalfRead());
    }
}
