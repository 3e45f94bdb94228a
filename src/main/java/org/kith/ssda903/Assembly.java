package org.kith.ssda903;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.kith.codes.ReportingYear;
import org.kith.continuity.Spell;
import org.kith.intake.Refusal;
import org.kith.spelling.WorkerCode;
import org.kith.ssda903.ChildUnderway.Said;
import org.kith.ssda903.FileCount.Tally;

/** Puts the rows of a return together, child by child. Header rows come first: a row of an unknown child is left out. */
final class Assembly {

    static final int MOST_ROWS = 500_000;

    private static final String AGAIN = "each row once; this one says the same as an earlier one and counts once";
    private static final String OTHERWISE = "one row for each child; an earlier one says something else";

    private final Children children = new Children();
    private final WorkerSpellings spellings = new WorkerSpellings();
    private final Map<ReturnFile, Tally> tallies = new EnumMap<>(ReturnFile.class);

    /** The row of the header that has a unique pupil number. */
    private final Map<String, Row> pupils = new HashMap<>();

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
        ChildUnderway child = children.of(row);
        if (child == null) {
            children.leaveOutUnknown(row);
        } else {
            compareBirth(row, child.header());
            if (!child.header().dateOfBirth().isAfter(row.lastDay())) {
                row.isOfOneBorn(child.header().dateOfBirth());
            }
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
            children.cannotRead(row.number());
        }
    }

    /** @param modules which module each table was read as, by its name */
    Return903 done(ReportingYear year, Findings findings, Map<String, String> modules) throws Refusal {
        spellings.settle();
        children.settleZeros(findings);
        return new Return903(
                year,
                children.all().stream().map(ChildUnderway::done).toList(),
                findings.asList(children.renamed()),
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
        children.supplyBirth(row);
        HeaderRow header = RowValues.header(row);
        ChildUnderway known = children.of(header.child());
        if (!row.isSound()) {
            children.cannotRead(row.number());
            tally.leftOut();
        } else if (known == null) {
            children.add(new ChildUnderway(header, row));
            noteShared(row, header.upn());
            tally.kept();
        } else if (!header.equals(known.header()) && !ChildNumber.hasDigit(row.number())) {
            throw new Refusal(
                    row.file(),
                    row.line(),
                    row.value("CHILD"),
                    "the children's numbers in CHILD; two lines have this, which has no digit in it and may be a name that two children have");
        } else if (header.equals(known.header())) {
            row.noteAfter(known.firstRow(), "each child once; both lines say the same");
        } else {
            row.leaveOutAfter(known.firstRow(), "each child once; the earlier line says something else and counts");
            tally.leftOut();
        }
    }

    /** The codes that say why there is none are no pupil's. */
    private void noteShared(Row row, @Nullable String upn) throws Refusal {
        Row earlier = upn == null || upn.startsWith("UN") ? null : pupils.putIfAbsent(upn, row);
        if (earlier != null) {
            row.noteAsIn(earlier, "UPN", "a number of one child alone (rule 444); it is kept as it is");
        }
    }

    /** Outside the header the date of birth only checks whose a row is, which the number says. */
    private static void compareBirth(Row row, HeaderRow header) throws Refusal {
        if (!row.kind().has("DOB") || row.lacks("DOB")) {
            return;
        }
        if (!RowDates.isDay(row, "DOB")) {
            row.noteOnce("DOB", row.value("DOB"), Remarks.NO_BIRTH);
        } else if (!RowDates.required(row, "DOB").equals(header.dateOfBirth()) && row.isSound()) {
            row.leaveOut("DOB", "the same date of birth as in the header");
        }
    }

    private void add(Row row, ChildUnderway child, Tally tally) throws Refusal {
        switch (row.kind()) {
            case EPISODES -> keep(row, tally, RowValues.episode(row), child::add);
            case SW_EPISODES -> keep(row, tally, RowValues.spell(row), spell -> add(row, child, spell));
            case REVIEWS -> keep(row, tally, RowValues.review(row), child::add);
            case MISSING -> keep(row, tally, RowValues.missing(row), child::add);
            case DOLO -> keep(row, tally, RowValues.order(row), child::add);
            case UASC -> keep(row, tally, RowValues.unaccompanied(row), child::add);
            case OC3 -> keep(row, tally, RowValues.careLeaver(row), child::add);
            default -> RowValues.datesOf(row);
        }
    }

    private Said add(Row row, ChildUnderway child, Spell spell) {
        Said said = child.add(spell);
        String written = WorkerCode.otherwise(row.value("SW_ID"), spell.worker());
        if (written != null && said == Said.ANEW) {
            spellings.met(row, child, spell, written);
        }
        return said;
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
