package org.kith.ssda903;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.kith.codes.CodeList;
import org.kith.intake.Finding;
import org.kith.intake.Refusal;

/**
 * One row of a return, read value by value. A value that cannot be understood becomes a finding, and the row is no longer
 * sound: what a method gives back then is a stand-in, and nothing made of an unsound row is kept.
 */
final class Row {

    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("dd/MM/uuuu", Locale.ROOT);
    private static final Pattern CODE = Pattern.compile("[A-Z0-9]{1,12}");
    private static final Pattern BREAKS = Pattern.compile("[ -]+");
    private static final LocalDate EARLIEST = LocalDate.of(1900, 1, 1);
    private static final int MONTHS = 12;
    private static final int YEARS_AHEAD = 30;

    private static final String ALONE = "the code alone; the words beside it are not read";
    private static final String NEVER =
            "nothing where something goes on, instead of a day that stands for none; it is read so";
    private static final String ONE_OF = "one of ";
    private static final String AS_IT_IS = "; it is kept as it is";

    /** The one date of a return that may lie well ahead: an asylum status ends with somebody's 18th birthday. */
    private static final String AHEAD = "DUC";

    private static final int AHEAD_AT_MOST = 20;

    private final Origin origin;
    private final long line;
    private final Map<String, String> values;
    private String child;
    private boolean sound = true;

    /** A row whose values stand under the names of their columns, without spaces around them. */
    Row(Origin origin, long line, Map<String, String> values) {
        this.origin = origin;
        this.line = line;
        this.values = values;
        this.child = ChildNumber.of(Blank.orValue(values.getOrDefault("CHILD", "")));
    }

    /** Whether what was found in a value is in its place, and is what its column holds. */
    static boolean isInItsPlace(Finding finding) {
        String expected = finding.expected();
        return finding.kind() == Finding.Kind.NOTED
                && (expected.equals(ALONE)
                        || expected.equals(NEVER)
                        || finding.asksForTheYear()
                        || expected.endsWith(AS_IT_IS) && !expected.startsWith(ONE_OF));
    }

    ReturnFile kind() {
        return origin.kind();
    }

    boolean isSound() {
        return sound;
    }

    String value(String column) {
        return Blank.orValue(values.getOrDefault(column, ""));
    }

    String file() {
        return origin.file();
    }

    long line() {
        return line;
    }

    /** The last day its return tells of. */
    LocalDate lastDay() {
        return origin.year().last();
    }

    /** The child's number as it can be read, or what stands in its place. */
    String number() {
        return child;
    }

    /** Says by which number the child it is about is known. */
    void belongsTo(String number) {
        child = number;
    }

    /** The child's number; empty if there is none. */
    String child() throws Refusal {
        if (ChildNumber.isOne(child)) {
            return child;
        }
        leaveOut("CHILD", "the child's number, in digits or letters");
        return "";
    }

    LocalDate requiredDate(String column) throws Refusal {
        if (value(column).isEmpty()) {
            leaveOut(column, "a date as dd/mm/yyyy");
        }
        LocalDate date = dateOfTheYear(column);
        if (date == null && WrittenDate.isNone(value(column))) {
            leaveOut(column, "a date as dd/mm/yyyy");
        }
        return date == null ? EARLIEST : date;
    }

    /** A date of something that has happened: one after the year of the return is noted, since the year may have been mistaken. */
    @Nullable
    LocalDate dateOfTheYear(String column) throws Refusal {
        LocalDate date = date(column);
        if (date != null && date.isAfter(lastDay())) {
            note(column, "a day in the year ended 31 March " + origin.year() + Finding.OTHER_YEAR);
        }
        return date;
    }

    @Nullable
    LocalDate date(String column) throws Refusal {
        if (value(column).isEmpty()) {
            return null;
        }
        LocalDate latest = origin.year().last().plusYears(YEARS_AHEAD);
        LocalDate date = dateOrNone(column);
        if (date == null) {
            if (!WrittenDate.isNone(value(column))) {
                leaveOutAsNoDate(column);
            }
            return null;
        }
        if (date.isBefore(EARLIEST) || date.isAfter(latest)) {
            leaveOut(column, "a date from " + written(EARLIEST) + " to " + written(latest));
            return null;
        }
        return date;
    }

    /**
     * The date that stands there, if one does. A year of two digits is the latest that is not after the return's own year, so nobody is born
     * in the future; only the end of an asylum status may lie up to 20 years ahead.
     */
    @Nullable
    LocalDate dateOrNone(String column) {
        WrittenDate written = WrittenDate.of(value(column));
        if (written == null) {
            return null;
        }
        return written.notAfter(column.equals(AHEAD) ? lastDay().plusYears(AHEAD_AT_MOST) : lastDay());
    }

    private void leaveOutAsNoDate(String column) throws Refusal {
        WrittenDate written = WrittenDate.of(value(column));
        if (written == null || written.month() <= MONTHS) {
            leaveOut(column, "a real date as dd/mm/yyyy");
            return;
        }
        sound = false;
        find(
                Finding.Kind.ROW_LEFT_OUT,
                column,
                value(column) + " (month " + written.month() + ")",
                written.looksMonthFirst()
                        ? "a real date, the day first as dd/mm/yyyy" + Finding.MONTH_FIRST
                        : "a real date as dd/mm/yyyy");
    }

    /** The date a stretch of time ends, none if it still runs; it must not come before its beginning. */
    @Nullable
    LocalDate end(String column, LocalDate from, String fromColumn) throws Refusal {
        LocalDate until = end(column);
        if (until != null && until.isBefore(from)) {
            leaveOut(column, "a date not before " + origin.label(fromColumn));
        }
        return until;
    }

    /** The date something ends, none if it goes on, for which some programs write a day that never comes, such as 31/12/9999. */
    @Nullable
    LocalDate end(String column) throws Refusal {
        WrittenDate written = WrittenDate.of(value(column));
        if (written == null || !written.isNever()) {
            return date(column);
        }
        note(column, NEVER);
        return null;
    }

    /** A code that should stand there, empty text where none does, which is noted: no value takes its row with it. */
    String code(String column, CodeList list, LocalDate on) throws Refusal {
        String code = optionalCode(column, list, on);
        if (value(column).isEmpty()) {
            note(column, ONE_OF + String.join(", ", list.codes()) + "; read without it");
        }
        return code == null ? "" : code;
    }

    /**
     * A code that may be missing. One that no list knows yet is noted and stays what it is, and so does one that was not in use on the given
     * day; what cannot be a code is noted and left aside.
     */
    @Nullable
    String optionalCode(String column, CodeList list, LocalDate on) throws Refusal {
        String code = Plain.of(value(column));
        if (code.isEmpty()) {
            return null;
        }
        if (list.knows(code)) {
            return ofItsTime(code, column, list, on);
        }
        String alone = CodeBesideWords.of(code, list);
        if (!alone.equals(code)) {
            note(column, ALONE);
            return ofItsTime(alone, column, list, on);
        }
        boolean mayBeCode = CODE.matcher(code).matches();
        note(column, ONE_OF + String.join(", ", list.codes()) + (mayBeCode ? AS_IT_IS : "; read without it"));
        return mayBeCode ? code : null;
    }

    private String ofItsTime(String code, String column, CodeList list, LocalDate on) throws Refusal {
        if (!list.years(code).areIn(on)) {
            note(column, list.years(code).words() + AS_IT_IS);
        }
        return code;
    }

    /** A value that may be empty; one that is not of the expected form is noted, and the row read without it. */
    @Nullable
    String text(String column, Pattern form, String expected) throws Refusal {
        String text = Plain.of(value(column));
        if (!text.isEmpty() && !form.matcher(text).matches()) {
            note(column, expected);
            return null;
        }
        return text.isEmpty() ? null : text;
    }

    /** The same of what is written in one piece, whatever spaces and hyphens somebody put into it. */
    @Nullable
    String unbroken(String column, Pattern form, String expected) throws Refusal {
        String written = Plain.of(value(column));
        boolean isBroken = written.indexOf(' ') >= 0 || written.indexOf('-') >= 0;
        String text = isBroken ? BREAKS.matcher(written).replaceAll("") : written;
        if (!text.isEmpty() && !form.matcher(text).matches()) {
            note(column, expected);
            return null;
        }
        return text.isEmpty() ? null : text;
    }

    /** Leaves out a row that cannot be taken apart into its values, of which the child's number may be known. */
    void leaveOutWhole(String text, String expected) throws Refusal {
        sound = false;
        origin.findings().add(new Finding(Finding.Kind.ROW_LEFT_OUT, origin.file(), line, "", child, text, expected));
    }

    void leaveOut(String column, String expected) throws Refusal {
        sound = false;
        find(Finding.Kind.ROW_LEFT_OUT, column, value(column), expected);
    }

    /** Leaves out a row that comes after another one, which the finding names. */
    void leaveOutAfter(Row earlier, String expected) throws Refusal {
        sound = false;
        find(Finding.Kind.ROW_LEFT_OUT, "CHILD", asIn(earlier), expected);
    }

    void note(String column, String expected) throws Refusal {
        find(Finding.Kind.NOTED, column, value(column), expected);
    }

    void noteAfter(Row earlier, String expected) throws Refusal {
        find(Finding.Kind.NOTED, "CHILD", asIn(earlier), expected);
    }

    /** Notes something of the child's number that is told once for the whole file. */
    void noteNumberOnce(String found, String expected) throws Refusal {
        origin.findings()
                .addOnce(new Finding(
                        Finding.Kind.NOTED, origin.file(), line, origin.label("CHILD"), "", found, expected));
    }

    private String asIn(Row earlier) {
        return value("CHILD") + ", as in line " + earlier.line;
    }

    Refusal refusal(String expected) {
        return new Refusal(origin.file(), line, "more", expected);
    }

    static String written(LocalDate date) {
        return date.format(DATE);
    }

    private void find(Finding.Kind kind, String column, String found, String expected) throws Refusal {
        origin.findings().add(new Finding(kind, origin.file(), line, origin.label(column), child, found, expected));
    }
}
