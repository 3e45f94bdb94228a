package org.kith.ssda903;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.kith.codes.ReportingYear;
import org.kith.intake.Refusal;
import org.kith.ssda903.ChildUnderway.Said;

/** Puts the rows of a return together, child by child. Header rows come first: a row of an unknown child is left out. */
final class Assembly {

    static final int MOST_ROWS = 500_000;

    private static final String AGAIN = "each row once; this one says the same as an earlier one and counts once";
    private static final String OTHERWISE = "one row for each child; an earlier one says something else";
    private static final String ZEROS =
            "the number with the zeros at its beginning, as other files have it; joined, since it fits one child only";

    private final Map<String, ChildUnderway> children = new LinkedHashMap<>();
    private final Map<String, List<ChildUnderway>> bare = new HashMap<>();
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
        ChildUnderway child = child(row);
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
            unreadable.add(row.number());
        }
    }

    /** @param modules which module each table was read as, by its name */
    Return903 done(ReportingYear year, Findings findings, Map<String, String> modules) {
        var renamed = new HashMap<String, String>();
        children.forEach((number, child) -> {
            if (!number.equals(child.number())) {
                renamed.put(number, child.number());
            }
        });
        return new Return903(
                year,
                children.values().stream().map(ChildUnderway::done).toList(),
                findings.asList(renamed),
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
            unreadable.add(row.number());
            tally.leftOut();
        } else if (known == null) {
            var child = new ChildUnderway(header, row);
            children.put(header.child(), child);
            bare.computeIfAbsent(ChildNumber.bare(header.child()), _ -> new ArrayList<>(1))
                    .add(child);
            tally.kept();
        } else if (header.equals(known.header())) {
            row.noteAfter(known.firstRow(), "each child once; both lines say the same");
        } else {
            row.leaveOutAfter(known.firstRow(), "each child once; the earlier line says something else and counts");
            tally.leftOut();
        }
    }

    /** The child a row is about, if the header names them: by the number as it stands, else by the one that lost its zeros. */
    private @Nullable ChildUnderway child(Row row) throws Refusal {
        String number = row.child();
        ChildUnderway child = children.get(number);
        if (child != null) {
            return child;
        }
        List<ChildUnderway> alike = bare.getOrDefault(ChildNumber.bare(number), List.of());
        if (number.isEmpty() || alike.size() != 1 || !fits(row, alike.getFirst().header())) {
            return null;
        }
        noteZeros(row, alike.getFirst());
        row.belongsTo(alike.getFirst().header().child());
        return alike.getFirst();
    }

    /** Whether all zeros are lost from one of both numbers, and the row is not about somebody born on another day. */
    private static boolean fits(Row row, HeaderRow header) {
        String bare = ChildNumber.bare(row.number());
        boolean lost = bare.equals(row.number()) || bare.equals(header.child());
        return lost && (!hasBirth(row) || header.dateOfBirth().equals(row.dateOrNone("DOB")));
    }

    private static void noteZeros(Row row, ChildUnderway child) throws Refusal {
        boolean firstSo = child.alsoWritten(row.number());
        if (row.number().length() < child.header().child().length()) {
            row.noteNumberOnce(row.number(), ZEROS);
        } else if (firstSo) {
            child.firstRow().noteNumberOnce(child.header().child(), ZEROS);
        }
    }

    private void leaveOutUnknown(Row row) throws Refusal {
        if (row.isSound()) {
            row.leaveOut(
                    "CHILD",
                    unreadable.contains(row.number())
                            ? "a child whose header row can be read; that of this child cannot"
                            : "a child who has a header row");
        }
    }

    private static boolean hasBirth(Row row) {
        return row.kind().required().contains("DOB");
    }

    private static void compareBirth(Row row, HeaderRow header) throws Refusal {
        if (hasBirth(row) && !row.requiredDate("DOB").equals(header.dateOfBirth()) && row.isSound()) {
            row.leaveOut("DOB", "the same date of birth as in the header");
        }
    }

    private static void add(Row row, ChildUnderway child, Tally tally) throws Refusal {
        switch (row.kind()) {
            case EPISODES -> keep(row, tally, RowValues.episode(row), child::add);
            case SW_EPISODES -> keep(row, tally, RowValues.spell(row), child::add);
            case REVIEWS -> keep(row, tally, RowValues.review(row), child::add);
            case MISSING -> keep(row, tally, RowValues.missing(row), child::add);
            case DOLO -> keep(row, tally, RowValues.order(row), child::add);
            case UASC -> keep(row, tally, RowValues.unaccompanied(row), child::add);
            case OC3 -> keep(row, tally, RowValues.careLeaver(row), child::add);
            default -> RowValues.datesOf(row);
        }
    }

    private static <T> void keep(Row row, Tally tally, T value, Function<T, Said> add) throws Refusal {
        if (!row.isSound()) {
            return;
        }
        switch (add.apply(value)) {
            case ANEW -> tally.kept();
            case AGAIN -> row.note("CHILD", AGAIN);
            case OTHERWISE -> row.leaveOut("CHILD", OTHERWISE);
        }
    }
}
