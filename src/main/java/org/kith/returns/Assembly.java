package org.kith.returns;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.kith.people.ReportingYear;

/** Puts the rows of a return together, child by child. Header rows come first: a row of an unknown child is left out. */
final class Assembly {

    static final int MOST_ROWS = 500_000;

    private static final String REPEATED = "a row that does not repeat an earlier one, or take its place";

    private final Map<String, ChildUnderway> children = new LinkedHashMap<>();
    private final Set<String> unreadable = new HashSet<>();
    private final Map<ReturnFile, Tally> tallies = new EnumMap<>(ReturnFile.class);

    private int rows;

    /** Says that a kind of file was given, even if it has no rows. */
    Tally expect(ReturnFile kind) {
        return tallies.computeIfAbsent(kind, _ -> new Tally());
    }

    void take(Row row) throws Refusal {
        Tally tally = count(row);
        if (row.kind() == ReturnFile.HEADER) {
            begin(row, tally);
            return;
        }
        ChildUnderway child = children.get(row.child());
        if (child == null) {
            leaveOutUnknown(row);
        } else {
            compareBirth(row, child.header());
            add(row, child, tally);
        }
        if (!row.isSound()) {
            tally.leftOut();
        }
    }

    /** Takes a row that cannot even be taken apart into its values; its finding is made already. */
    void leaveOut(Row row) throws Refusal {
        count(row).leftOut();
        if (row.kind() == ReturnFile.HEADER) {
            unreadable.add(row.value("CHILD"));
        }
    }

    /** @param modules which module each table was read as, by its name */
    Return903 done(ReportingYear year, Findings findings, Map<String, String> modules) {
        return new Return903(
                year,
                children.values().stream().map(ChildUnderway::done).toList(),
                findings.asList(),
                tallies.entrySet().stream()
                        .map(entry -> entry.getValue().of(entry.getKey()))
                        .toList(),
                modules);
    }

    private Tally count(Row row) throws Refusal {
        if (++rows > MOST_ROWS) {
            throw row.refusal("at most " + MOST_ROWS + " rows in one return");
        }
        Tally tally = expect(row.kind());
        tally.read();
        return tally;
    }

    private void begin(Row row, Tally tally) throws Refusal {
        HeaderRow header = RowValues.header(row);
        ChildUnderway known = children.get(header.child());
        if (!row.isSound()) {
            unreadable.add(header.child());
            tally.leftOut();
        } else if (known == null) {
            children.put(header.child(), new ChildUnderway(header));
            tally.kept();
        } else if (header.equals(known.header())) {
            row.note("CHILD", "each child once; this row repeats an earlier one");
        } else {
            row.leaveOut("CHILD", "each child once; an earlier row says something else");
            tally.leftOut();
        }
    }

    private void leaveOutUnknown(Row row) throws Refusal {
        if (row.isSound()) {
            row.leaveOut(
                    "CHILD",
                    unreadable.contains(row.value("CHILD"))
                            ? "a child whose header row can be read; that of this child cannot"
                            : "a child who has a header row");
        }
    }

    private static void compareBirth(Row row, HeaderRow header) throws Refusal {
        boolean hasBirth = row.kind().required().contains("DOB");
        if (hasBirth && !row.requiredDate("DOB").equals(header.dateOfBirth()) && row.isSound()) {
            row.leaveOut("DOB", "the same date of birth as in the header, " + Row.written(header.dateOfBirth()));
        }
    }

    private static void add(Row row, ChildUnderway child, Tally tally) throws Refusal {
        switch (row.kind()) {
            case EPISODES -> keep(row, tally, RowValues.episode(row), child::add);
            case SW_EPISODES -> keep(row, tally, RowValues.spell(row), child::add);
            case REVIEWS -> keep(row, tally, RowValues.review(row), child::add);
            case MISSING -> keep(row, tally, RowValues.missing(row), child::add);
            case UASC -> keep(row, tally, RowValues.unaccompaniedUntil(row), child::setUnaccompaniedUntil);
            case OC3 -> keep(row, tally, RowValues.careLeaver(row), child::setCareLeaver);
            default -> RowValues.datesOf(row);
        }
    }

    private static <T> void keep(Row row, Tally tally, T value, Predicate<T> add) throws Refusal {
        if (!row.isSound()) {
            return;
        }
        if (add.test(value)) {
            tally.kept();
        } else {
            row.leaveOut("CHILD", REPEATED);
        }
    }
}
