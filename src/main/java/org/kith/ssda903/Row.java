package org.kith.ssda903;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.kith.intake.Finding;
import org.kith.intake.Refusal;
import org.kith.spelling.Blank;

/**
 * One row of a return, read value by value. A value that cannot be understood becomes a finding, and the row is no longer
 * sound: what a method gives back then is a stand-in, and nothing made of an unsound row is kept.
 */
final class Row {

    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("dd/MM/uuuu", Locale.ROOT);

    private final Origin origin;
    private final long line;
    private final Map<String, String> values;
    private String child;
    private @Nullable LocalDate birth;
    private boolean sound = true;

    /** A row whose values stand under the names of their columns, without spaces around them. */
    Row(Origin origin, long line, Map<String, String> values) {
        this.origin = origin;
        this.line = line;
        this.values = values;
        this.child = ChildNumber.of(Blank.orValue(values.getOrDefault("CHILD", "")));
    }

    ReturnFile kind() {
        return origin.kind();
    }

    Origin origin() {
        return origin;
    }

    boolean isSound() {
        return sound;
    }

    String value(String column) {
        return Blank.orValue(values.getOrDefault(column, ""));
    }

    /** Whether its table has no such column. */
    boolean lacks(String column) {
        return !origin.xml() && !values.containsKey(column);
    }

    /** Puts another value in the place of one that says nothing. */
    void readAs(String column, String value) {
        values.put(column, value);
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

    /** Says when the child it is about was born, by the header. */
    void isOfOneBorn(LocalDate day) {
        birth = day;
    }

    /** When the child was born; nothing while it is not known whose row it is. */
    @Nullable
    LocalDate birth() {
        return birth;
    }

    /** The child's number; empty if there is none. */
    String child() throws Refusal {
        if (ChildNumber.isOne(child)) {
            String written = values.getOrDefault("CHILD", "");
            if (written.length() > child.length() && ChildNumber.isNamed(Blank.orValue(written))) {
                noteOnce("CHILD", child, Remarks.NUMBER_ALONE);
            }
            return child;
        }
        leaveOut("CHILD", "the child's number, in digits or letters");
        return "";
    }

    /** Leaves out a row that cannot be taken apart into its values, of which the child's number may be known. */
    void leaveOutWhole(String text, String expected) throws Refusal {
        sound = false;
        origin.findings().add(new Finding(Finding.Kind.ROW_LEFT_OUT, origin.file(), line, "", child, text, expected));
    }

    void leaveOut(String column, String expected) throws Refusal {
        leaveOut(column, value(column), expected);
    }

    /** @param found what stands there, with more in words about it */
    void leaveOut(String column, String found, String expected) throws Refusal {
        sound = false;
        find(Finding.Kind.ROW_LEFT_OUT, column, found, expected);
    }

    /** Leaves out a row that comes after another one, which the finding names. */
    void leaveOutAfter(Row earlier, String expected) throws Refusal {
        leaveOut("CHILD", asIn(earlier, "CHILD"), expected);
    }

    void note(String column, String expected) throws Refusal {
        find(Finding.Kind.NOTED, column, value(column), expected);
    }

    void noteAfter(Row earlier, String expected) throws Refusal {
        noteAsIn(earlier, "CHILD", expected);
    }

    /** Notes a value that an earlier row has too. */
    void noteAsIn(Row earlier, String column, String expected) throws Refusal {
        find(Finding.Kind.NOTED, column, asIn(earlier, column), expected);
    }

    /** Notes something that is told once for the whole column. */
    void noteOnce(String column, String found, String expected) throws Refusal {
        origin.findings()
                .addOnce(new Finding(
                        Finding.Kind.NOTED, origin.file(), line, origin.label(column), "", found, expected));
    }

    private String asIn(Row earlier, String column) {
        String where = earlier.file().equals(file()) ? "" : " of " + earlier.file();
        return value(column) + ", as in line " + earlier.line + where;
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
