package org.kith.ssda903;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.kith.intake.Finding;
import org.kith.intake.Refusal;
import org.kith.intake.Rows;
import org.kith.intake.TableRow;

/** Whether a table can be read with the headings it has, and what is told of them: what lacks, what stands there twice, and what is none of the return's. */
final class HeadingCheck {

    private final Heading heading;
    private final Origin origin;
    private final List<String> columns;

    HeadingCheck(Heading heading, Origin origin) {
        this.heading = heading;
        this.origin = origin;
        this.columns = heading.inOrder();
    }

    /** @throws Refusal if a column without which no row can be understood is missing, or a column stands there twice */
    void tell(Table table, SetNotes notes, YearColumn years) throws IOException {
        refuseMissing();
        refuseRepeated(table);
        refuseTwoNumbers();
        if (!heading.above().isEmpty()) {
            notes.above(origin, heading.above());
        }
        @Nullable TableRow under = heading.under();
        if (under != null) {
            notes.under(origin, under.line(), String.join(" ", under.fields()));
        }
        for (int i = 0; i < columns.size(); i++) {
            if (columns.get(i).equals(ColumnNames.NOT_THE_NUMBER)) {
                notes.noNumber(origin, heading.line(), heading.written(i), heading.written(columns.indexOf("CHILD")));
            } else if (!columns.get(i).isEmpty() && !origin.kind().has(columns.get(i)) && !years.standsAt(i)) {
                notes.column(origin, heading.line(), heading.written(i));
            }
        }
        for (String column : origin.kind().optional()) {
            if (!columns.contains(column)) {
                origin.findings().add(Finding.noted(origin.file(), heading.line(), column, "", Finding.NO_COLUMN));
            }
        }
    }

    private void refuseMissing() throws Refusal {
        List<String> missing = new ArrayList<>(origin.kind().required());
        missing.removeAll(columns);
        if (!missing.isEmpty()) {
            throw refusal(String.join(" ", missing), heading.written(), wanted(missing));
        }
    }

    private String wanted(List<String> missing) {
        String names = String.join(", ", missing);
        if (heading.isMissing()) {
            return "headings above the rows, with the columns " + names + "; there are none";
        }
        return missing.size() == 1
                ? "the column " + names + " as well; it is not there"
                : "the columns " + names + " as well; they are not there";
    }

    /** A column may stand there twice, as queries over several tables have it, where both say the same in each row, or one says nothing in any. */
    private void refuseRepeated(Table table) throws IOException {
        Map<String, Integer> standing = new HashMap<>();
        for (int i = 0; i < columns.size(); i++) {
            String column = columns.get(i);
            Integer first = origin.kind().has(column) ? standing.putIfAbsent(column, i) : null;
            if (first != null) {
                Twice twice = Twice.of(table, first, i);
                if (twice.differs() > 0 && !twice.isOneEmpty()) {
                    throw refusal(
                            column,
                            heading.written(i),
                            "each column once; it stands here twice, and line " + twice.differs()
                                    + " has something else in the one than in the other");
                }
                standing.put(column, twice.isFirstEmpty() ? i : first);
                String which = twice.differs() > 0
                        ? "one of them is empty throughout, and the other is read"
                        : "both say the same";
                origin.findings()
                        .add(Finding.noted(
                                origin.file(),
                                heading.line(),
                                column,
                                heading.written(i),
                                "each column once; " + which));
            }
        }
    }

    private void refuseTwoNumbers() throws Refusal {
        @Nullable String other = heading.otherNumbers();
        if (other != null) {
            String found = heading.written(columns.indexOf("CHILD")) + " and " + other;
            throw refusal(
                    "CHILD",
                    found,
                    "one column with the numbers of children; both of these have some, which differ: take out the one that is not theirs, or call it otherwise");
        }
    }

    private Refusal refusal(String column, String found, String expected) {
        return new Refusal(
                new Finding(Finding.Kind.SET_REFUSED, origin.file(), heading.line(), column, "", found, expected));
    }

    /**
     * What two columns of one name say.
     *
     * @param differs the first row in which they say different things; 0 if there is none
     */
    private record Twice(long differs, boolean isFirstEmpty, boolean isSecondEmpty) {

        boolean isOneEmpty() {
            return isFirstEmpty || isSecondEmpty;
        }

        static Twice of(Table table, int one, int other) throws IOException {
            Twice twice = new Twice(0, true, true);
            try (Rows rows = table.open()) {
                Heading heading = Heading.find(rows);
                @Nullable TableRow row = heading == null ? null : heading.next(rows);
                while (row != null && heading != null && (twice.differs == 0 || twice.isOneEmpty())) {
                    twice = twice.and(
                            row.line(), ColumnOrder.at(row.fields(), one), ColumnOrder.at(row.fields(), other));
                    row = heading.next(rows);
                }
                return twice;
            }
        }

        private Twice and(long line, String one, String other) {
            return new Twice(
                    differs > 0 || one.equals(other) ? differs : line,
                    isFirstEmpty && one.isEmpty(),
                    isSecondEmpty && other.isEmpty());
        }
    }
}
