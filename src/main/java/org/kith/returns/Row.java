package org.kith.returns;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.kith.people.CodeList;

/**
 * One row of a return, read value by value. A value that cannot be understood becomes a finding, and the row is no longer
 * sound: what a method gives back then is a stand-in, and nothing made of an unsound row is kept.
 */
final class Row {

    private static final DateTimeFormatter DATE =
            DateTimeFormatter.ofPattern("dd/MM/uuuu", Locale.ROOT).withResolverStyle(ResolverStyle.STRICT);
    private static final Pattern CHILD = Pattern.compile("[0-9]{1,20}");
    private static final LocalDate EARLIEST = LocalDate.of(1900, 1, 1);
    private static final int YEARS_AHEAD = 30;

    private final Origin origin;
    private final long line;
    private final Map<String, String> values;
    private boolean sound = true;

    /** A row whose values stand under the names of their columns, without spaces around them. */
    Row(Origin origin, long line, Map<String, String> values) {
        this.origin = origin;
        this.line = line;
        this.values = values;
    }

    ReturnFile kind() {
        return origin.kind();
    }

    boolean isSound() {
        return sound;
    }

    String value(String column) {
        return values.getOrDefault(column, "");
    }

    /** The child's number, which has to be digits only; empty if it is not. */
    String child() throws Refusal {
        if (CHILD.matcher(value("CHILD")).matches()) {
            return value("CHILD");
        }
        leaveOut("CHILD", "the child's number, in digits");
        return "";
    }

    LocalDate requiredDate(String column) throws Refusal {
        if (value(column).isEmpty()) {
            leaveOut(column, "a date as dd/mm/yyyy");
        }
        LocalDate date = date(column);
        return date == null ? EARLIEST : date;
    }

    @Nullable
    LocalDate date(String column) throws Refusal {
        if (value(column).isEmpty()) {
            return null;
        }
        LocalDate latest = origin.year().last().plusYears(YEARS_AHEAD);
        LocalDate date = parsed(value(column));
        if (date == null) {
            leaveOut(column, "a real date as dd/mm/yyyy");
            return null;
        }
        if (date.isBefore(EARLIEST) || date.isAfter(latest)) {
            leaveOut(column, "a date from " + written(EARLIEST) + " to " + written(latest));
            return null;
        }
        return date;
    }

    /** The date a stretch of time ends, none if it still runs; it must not come before its beginning. */
    @Nullable
    LocalDate end(String column, LocalDate from, String fromColumn) throws Refusal {
        LocalDate until = date(column);
        if (until != null && until.isBefore(from)) {
            leaveOut(column, "a date not before " + origin.label(fromColumn) + " " + written(from));
        }
        return until;
    }

    String code(String column, CodeList list) throws Refusal {
        String code = optionalCode(column, list);
        if (value(column).isEmpty()) {
            leaveOut(column, "one of " + String.join(", ", list.codes()));
        }
        return code == null ? "" : code;
    }

    @Nullable
    String optionalCode(String column, CodeList list) throws Refusal {
        String code = value(column).toUpperCase(Locale.ROOT);
        if (code.isEmpty()) {
            return null;
        }
        if (!list.knows(code)) {
            leaveOut(column, "one of " + String.join(", ", list.codes()));
        }
        return code;
    }

    /** A value that may be empty; one that is not of the expected form is noted, and the row read without it. */
    @Nullable
    String text(String column, Pattern form, String expected) throws Refusal {
        String text = value(column).toUpperCase(Locale.ROOT);
        if (!text.isEmpty() && !form.matcher(text).matches()) {
            find(Finding.Kind.NOTED, column, expected);
            return null;
        }
        return text.isEmpty() ? null : text;
    }

    /** Leaves out a row that cannot be taken apart into its values, of which the child's number may be known. */
    void leaveOutWhole(String text, String expected) throws Refusal {
        sound = false;
        origin.findings()
                .add(new Finding(Finding.Kind.ROW_LEFT_OUT, origin.file(), line, "", value("CHILD"), text, expected));
    }

    void leaveOut(String column, String expected) throws Refusal {
        sound = false;
        find(Finding.Kind.ROW_LEFT_OUT, column, expected);
    }

    void note(String column, String expected) throws Refusal {
        find(Finding.Kind.NOTED, column, expected);
    }

    Refusal refusal(String expected) {
        return new Refusal(origin.file(), line, "more", expected);
    }

    static String written(LocalDate date) {
        return date.format(DATE);
    }

    private void find(Finding.Kind kind, String column, String expected) throws Refusal {
        origin.findings()
                .add(new Finding(
                        kind, origin.file(), line, origin.label(column), value("CHILD"), value(column), expected));
    }

    private static @Nullable LocalDate parsed(String text) {
        try {
            return LocalDate.parse(text, DATE);
        } catch (DateTimeException notADate) {
            return null;
        }
    }
}
