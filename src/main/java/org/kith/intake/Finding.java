package org.kith.intake;

import java.util.List;

/**
 * Something in a return that cannot be understood, named so that a person can find it and put it right.
 *
 * @param file the file it stands in, as it was given
 * @param line the line its row begins on, counted from 1; 0 when it is about the file or the set as a whole
 * @param column the column, or in XML the element; empty when it is about the whole row or file
 * @param child the number of the child whose row it is, as far as it can be read; else empty
 * @param found what stands there, shortened to {@value #LONGEST} characters, with control characters made visible; where it is about no line it
 *     names files, which are not told apart by their beginnings, and are shown whole
 * @param expected what was expected instead, in plain words
 * @param part what alone of the row is left out, as the end of a key in the words files; empty where that is not one thing
 * @param more other rows of the same file with the same fault that this one finding tells of as well
 */
public record Finding(
        Kind kind,
        String file,
        long line,
        String column,
        String child,
        String found,
        String expected,
        String part,
        More more) {

    /** What is asked where a row begins after the year of its return, or all rows say that they are of another. */
    public static final String OTHER_YEAR = "; is this the return of another year?";

    /** What is said where a date makes sense only with the month first. */
    public static final String MONTH_FIRST =
            "; where dates of a column have the month first, those that may be either are left out too";

    /** What is said where the number of a day stands in the place of a date. */
    public static final String DAY_NUMBER =
            "; this looks like a spreadsheet’s day number: give the column the form of a date there, and save it again";

    /** What is said where a formula of a spreadsheet has failed in the place of a date. */
    public static final String FAILED_FORMULA =
            "; this is what a spreadsheet shows for a formula that failed: write the date there, or where there is none, leave it blank";

    /** What is said where headings stand again among the rows. */
    public static final String HEADINGS_AGAIN =
            "the headings once; where they stand again they are no row, and the rows below them are read";

    /** What is said of a table that has not all columns it may have. */
    public static final String NO_COLUMN = "this column; read without it";

    /** What is asked where nothing in a return is of its year. */
    public static final String NOTHING_OF_THE_YEAR =
            "a day of that year, unless nothing happened in it; is this the return of another year?";

    private static final int LONGEST = 80;
    private static final int LONGEST_NAMES = 1_000;

    /** What follows from a finding. */
    public enum Kind {
        /** Nothing of the set is read. */
        SET_REFUSED,
        /** This row is left out; the others are read. */
        ROW_LEFT_OUT,
        /** The row is read; the value, column or file named is left aside. */
        NOTED
    }

    /**
     * Further rows with the same fault.
     *
     * @param lines where the next ones begin, as far as they are kept
     * @param rows how many there are
     */
    public record More(List<Long> lines, int rows) {
        static final More NONE = new More(List.of(), 0);

        public More {
            lines = List.copyOf(lines);
        }
    }

    public Finding(Kind kind, String file, long line, String column, String child, String found, String expected) {
        this(kind, file, line, column, child, found, expected, "", More.NONE);
    }

    public Finding {
        file = name(file);
        column = visible(column);
        child = visible(child);
        found = line == 0 ? name(found) : visible(found);
    }

    public static Finding refused(String file, long line, String found, String expected) {
        return new Finding(Kind.SET_REFUSED, file, line, "", "", found, expected);
    }

    public static Finding noted(String file, long line, String column, String found, String expected) {
        return new Finding(Kind.NOTED, file, line, column, "", found, expected);
    }

    /** How many rows it tells of. */
    public int rows() {
        return 1 + more.rows();
    }

    /** Whether it tells of a row that begins after the year of its return, or of rows that say that they are of another. */
    public boolean asksForTheYear() {
        return expected.endsWith(OTHER_YEAR) && !saysNothingOfTheYear();
    }

    /** Whether it tells that nothing in the return is of its year. */
    public boolean saysNothingOfTheYear() {
        return expected.equals(NOTHING_OF_THE_YEAR);
    }

    /** Whether it tells that a table has no such column. */
    public boolean saysNoColumn() {
        return expected.equals(NO_COLUMN);
    }

    /** Whether it tells of a date that makes sense only with the month first. */
    public boolean saysMonthFirst() {
        return expected.endsWith(MONTH_FIRST);
    }

    /** Whether it tells how a whole column or file is written, so that it is told once from the second row on. */
    public boolean isOfTheWhole() {
        return saysMonthFirst() || expected.endsWith(DAY_NUMBER) || expected.equals(HEADINGS_AGAIN);
    }

    public Finding withMore(More further) {
        return new Finding(kind, file, line, column, child, found, expected, part, further);
    }

    public Finding about(String number) {
        return new Finding(kind, file, line, column, number, found, expected, part, more);
    }

    /** The same where this alone of the row is left out, and the rest of it is loaded. */
    public Finding leavingOut(String what) {
        return new Finding(Kind.NOTED, file, line, column, child, found, expected, what, more);
    }

    /** The same where nothing else of the row is loaded either. */
    public Finding leavingOutTheRow() {
        return new Finding(Kind.ROW_LEFT_OUT, file, line, column, child, found, expected, "", more);
    }

    /** As it is shown: shortened, and with control characters made visible. */
    public static String visible(String text) {
        return visible(text, LONGEST);
    }

    /** Names of files and sheets as they are shown. */
    public static String name(String text) {
        return visible(text, LONGEST_NAMES);
    }

    private static String visible(String text, int longest) {
        boolean cut = text.codePointCount(0, text.length()) > longest;
        String shown = cut ? text.substring(0, text.offsetByCodePoints(0, longest - 1)) + "…" : text;
        StringBuilder visible = new StringBuilder();
        shown.codePoints().forEach(character -> append(visible, character));
        return visible.toString();
    }

    private static void append(StringBuilder visible, int character) {
        boolean hidden =
                switch (Character.getType(character)) {
                    case Character.CONTROL,
                            Character.FORMAT,
                            Character.SURROGATE,
                            Character.LINE_SEPARATOR,
                            Character.PARAGRAPH_SEPARATOR -> true;
                    default -> false;
                };
        if (hidden) {
            visible.append("\\u%04x".formatted(character));
        } else {
            visible.appendCodePoint(character);
        }
    }
}
