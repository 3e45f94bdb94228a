package org.kith.ssda903;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
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

    /** The different dates of a column, since one date may stand in many rows of one child. */
    private static final class Dates {
        /** Those that make sense only with the month first, and only with the day first. */
        private final Set<String> monthFirst = new HashSet<>();

        private final Set<String> dayFirst = new HashSet<>();

        /** Of a workbook's: texts after the 12th of a month, cells up to it, and what tells against it. */
        private final Set<String> lateTexts = new HashSet<>();

        private final Set<String> earlyCells = new HashSet<>();
        private final Set<String> others = new HashSet<>();

        private boolean areSlips() {
            return monthFirst.size() * TIMES <= dayFirst.size();
        }

        private boolean isOneSlip() {
            return monthFirst.size() == 1 && dayFirst.size() > 1;
        }

        private boolean areMany() {
            return lateTexts.size() >= MANY && earlyCells.size() >= MANY;
        }

        private boolean mayBeHalfRead() {
            return !earlyCells.isEmpty() && others.size() * TIMES <= lateTexts.size() + earlyCells.size();
        }
    }

    /** @param cell what stands in a column of dates, and what it is read as */
    void count(String file, String column, String cell, String day, boolean isOfWorkbook) {
        WrittenDate written = WrittenDate.of(day);
        if (written == null || !written.isInNumbersOnly(day)) {
            return;
        }
        boolean isLate = written.day() > MONTHS;
        boolean isCell = !cell.equals(day);
        Dates own = columns.computeIfAbsent(file + '\n' + column, _ -> new Dates());
        for (Dates one : List.of(own, all)) {
            if (written.looksMonthFirst()) {
                one.monthFirst.add(day);
            } else if (written.month() <= MONTHS) {
                if (isLate) {
                    one.dayFirst.add(day);
                }
                if (isOfWorkbook) {
                    (isCell == isLate ? one.others : isLate ? one.lateTexts : one.earlyCells).add(day);
                }
            }
        }
    }

    /**
     * Whether some have the month first, and those are no slips beside many with the day first, or one beside two. One may be a slip beside the many of the set as
     * well.
     */
    boolean isOne(String file, String column) {
        @Nullable Dates own = columns.get(file + '\n' + column);
        return own != null
                && !own.monthFirst.isEmpty()
                && !own.areSlips()
                && !own.isOneSlip()
                && !(own.monthFirst.size() == 1 && all.areSlips());
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
