package org.kith.ssda903;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Set;
import org.kith.intake.Finding;
import org.kith.intake.Refusal;
import org.kith.intake.Tidy;

/** What is noted once for a set, however many of its files have it. */
final class SetNotes {

    private static final int MOST_COLUMNS = 100;

    private final Findings findings;
    private final Set<String> columns = new HashSet<>();
    private final Set<String> noNumbers = new HashSet<>();
    private final Set<String> manners = new LinkedHashSet<>();
    private boolean saidUnderNone;
    private boolean saidAbove;
    private boolean saidShorter;
    private boolean saidUnder;
    private final Set<String> withTotals = new LinkedHashSet<>();
    private final Set<String> withRemarks = new LinkedHashSet<>();
    private final Set<String> withLines = new LinkedHashSet<>();
    private String remark = "";

    SetNotes(Findings findings) {
        this.findings = findings;
    }

    /** A column that the return does not have, as the file writes it. */
    void column(Origin origin, long line, String column) throws Refusal {
        if (columns.size() < MOST_COLUMNS && columns.add(Tidy.column(column))) {
            findings.add(Finding.noted(
                    origin.file(), line, column, column, "no such column; it is not read, here or in any other file"));
        }
    }

    /** A column that is called as one of children's numbers is, while they stand in another. */
    void noNumber(Origin origin, long line, String column, String numbers) throws Refusal {
        if (noNumbers.size() < MOST_COLUMNS && noNumbers.add(Tidy.column(column) + "\n" + Tidy.column(numbers))) {
            findings.add(Finding.noted(
                    origin.file(),
                    line,
                    column,
                    column,
                    "one column with the numbers of children; they stand in " + numbers
                            + ", and this one is not read, here or in any other file"));
        }
    }

    /** A value beside the table, where no heading is. */
    void underNone(Origin origin, long line, String value) throws Refusal {
        if (!saidUnderNone) {
            saidUnderNone = true;
            findings.add(Finding.noted(
                    origin.file(), line, "", value, "values under headings; what stands under none is not read"));
        }
    }

    /** A row that ends before its last columns. */
    void shorter(Origin origin, long line, String text) throws Refusal {
        if (!saidShorter) {
            saidShorter = true;
            findings.add(Finding.noted(
                    origin.file(),
                    line,
                    "",
                    text,
                    "a value for each heading; what is missing at the end is read as empty"));
        }
    }

    void above(Origin origin, String text) throws Refusal {
        if (!saidAbove) {
            saidAbove = true;
            findings.add(Finding.noted(
                    origin.file(), 1, "", text, "the headings first; what stands above them is not read"));
        }
    }

    /** What explains the headings below them. */
    void under(Origin origin, long line, String text) throws Refusal {
        if (!saidUnder) {
            saidUnder = true;
            findings.add(Finding.noted(
                    origin.file(), line, "", text, "rows under the headings; what explains them is not read"));
        }
    }

    /** A row that is none of a child. */
    void below(Origin origin, LastRow kind, String text) {
        remark = kind == LastRow.REMARK && withRemarks.isEmpty() ? text : remark;
        switch (kind) {
            case REMARK -> withRemarks.add(origin.file());
            case DRAWN -> withLines.add(origin.file());
            case TOTAL, NUMBERS -> withTotals.add(origin.file());
        }
    }

    /** Rows of a table of several years that are of another than the return's. */
    void otherYears(Origin origin, String column, long rows) throws Refusal {
        findings.add(Finding.noted(
                origin.file(),
                0,
                "",
                column + ": " + rows,
                "rows of one year; so many are of others, as this column says, and are not read"));
    }

    /** Rows of which none says that it is of the return's year. */
    void noneOfTheYear(String years, int year) throws Refusal {
        findings.add(Finding.noted(
                "",
                0,
                "",
                years,
                "rows of the year ended 31 March " + year + "; none says that it is" + Finding.OTHER_YEAR));
    }

    /** Says what stood below the rows, once for all files. */
    void sayBelow() throws Refusal {
        if (!withTotals.isEmpty()) {
            findings.add(Finding.noted(
                    "",
                    0,
                    "",
                    String.join(", ", withTotals),
                    "rows of children; each of these has a total among or below them, which is not read"));
        }
        if (!withLines.isEmpty()) {
            findings.add(Finding.noted(
                    "",
                    0,
                    "",
                    String.join(", ", withLines),
                    "rows of children; each of these has lines drawn among or below them, which are no rows"));
        }
        if (!withRemarks.isEmpty()) {
            findings.add(Finding.noted(
                    "",
                    0,
                    "",
                    remark + " (" + String.join(", ", withRemarks) + ")",
                    "rows of children; the last line of each of these is a remark, and is not read"));
        }
    }

    /** How a file is written; nothing when it is plain. */
    void manner(String manner) {
        if (!manner.isEmpty()) {
            manners.add(manner);
        }
    }

    /** Says how the files are written, unless all of them are plain. */
    void sayManners() throws Refusal {
        if (!manners.isEmpty()) {
            findings.add(
                    Finding.noted(
                            "",
                            0,
                            "",
                            String.join("; ", manners),
                            "commas between the values, and letters saved as UTF-8; nothing has to be done, these files are read as they are"));
        }
    }
}
