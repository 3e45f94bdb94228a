package org.kith.ssda903;

import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.kith.codes.CodeList;
import org.kith.codes.CodeWords;
import org.kith.intake.Refusal;
import org.kith.spelling.CodeBesideWords;
import org.kith.spelling.Plain;
import org.kith.spelling.Postcode;
import org.kith.spelling.Unsaid;

/** The codes of a row, and what has a form of its own: no value of these takes its row with it. */
final class RowCodes {

    private static final Pattern CODE = Pattern.compile("[A-Z0-9]{1,12}");
    private static final Pattern BREAKS = Pattern.compile("[ ,\u2010-\u2015\u2212-]+");
    private static final Pattern PIECES = Pattern.compile("[ ._-]+");

    /** A short code that says why there is nothing, beside which its meaning stands. */
    private static final Pattern BESIDE_WORDS =
            Pattern.compile("(UN[0-9])(?: ?[-\u2010-\u2015\u2212:=(\\[|.] ?| )\\p{L}\\p{L}.*");

    /** What a database makes of an empty code. */
    private static final Pattern ZERO = Pattern.compile("0+");

    /** What a spreadsheet makes of a 0 that it takes for a condition. */
    private static final String FALSE = "FALSE";

    private static final String WITHOUT = "; read without it";

    private RowCodes() {}

    /** A code that should stand there, empty text where none does, which is noted, of a missing column once. */
    static String code(Row row, String column, CodeList list, LocalDate on) throws Refusal {
        String code = optional(row, column, list, on);
        if (row.value(column).isEmpty() && !row.lacks(column)) {
            row.note(column, oneOf(list) + WITHOUT);
        }
        return code == null ? "" : code;
    }

    /**
     * A code that may be missing. One that no list knows yet is noted and stays what it is, and so does one that was not in use on the given
     * day; what cannot be a code is noted and left aside.
     */
    static @Nullable String optional(Row row, String column, CodeList list, LocalDate on) throws Refusal {
        String code = Plain.of(row.value(column));
        if (code.isEmpty()) {
            return null;
        }
        return list.knows(code) ? ofItsTime(row, code, column, list, on) : otherwise(row, code, column, list, on);
    }

    private static @Nullable String otherwise(Row row, String code, String column, CodeList list, LocalDate on)
            throws Refusal {
        String alone = CodeBesideWords.of(code, list);
        if (!alone.equals(code)) {
            row.noteOnce(column, row.value(column), Remarks.ALONE);
            return ofItsTime(row, alone, column, list, on);
        }
        String joined = PIECES.matcher(code).replaceAll("");
        if (list.knows(joined)) {
            row.noteOnce(column, row.value(column), Remarks.ONE_PIECE);
            return ofItsTime(row, joined, column, list, on);
        }
        String meant = code.equals(FALSE) && list.knows("0") ? "0" : isWords(code) ? CodeWords.code(list, code) : null;
        if (meant != null) {
            row.noteOnce(column, row.value(column) + " (" + meant + ")", Remarks.WORDS);
            return ofItsTime(row, meant, column, list, on);
        }
        if (isWords(code) && Unsaid.isNothing(code) || ZERO.matcher(code).matches()) {
            row.noteOnce(column, row.value(column), Remarks.NOTHING);
            return null;
        }
        boolean mayBeCode = CODE.matcher(code).matches();
        row.note(column, oneOf(list) + (mayBeCode ? Remarks.AS_IT_IS : WITHOUT));
        return mayBeCode ? code : null;
    }

    private static String ofItsTime(Row row, String code, String column, CodeList list, LocalDate on) throws Refusal {
        if (!list.years(code).areIn(on)) {
            row.note(column, list.years(code).words() + Remarks.AS_IT_IS);
        }
        return code;
    }

    /** A value that may be empty; one that is not of the expected form is noted, and the row read without it. */
    static @Nullable String text(Row row, String column, Pattern form, String expected) throws Refusal {
        return fitting(row, column, Plain.of(row.value(column)), form, expected);
    }

    /** The same of what is written in one piece, whatever spaces and hyphens somebody put into it. */
    static @Nullable String unbroken(Row row, String column, Pattern form, String expected) throws Refusal {
        String written = Plain.of(row.value(column));
        if (written.isEmpty() || form.matcher(written).matches() || Unsaid.isNothing(written)) {
            return fitting(row, column, written, form, expected);
        }
        Matcher alone = BESIDE_WORDS.matcher(written);
        if (alone.matches() && form.matcher(alone.group(1)).matches()) {
            row.noteOnce(column, row.value(column), Remarks.ALONE);
            return alone.group(1);
        }
        return fitting(row, column, BREAKS.matcher(written).replaceAll(""), form, expected);
    }

    static @Nullable String postcode(Row row, String column) throws Refusal {
        return fitting(row, column, Postcode.of(row.value(column)), Postcode.FORM, "a postcode");
    }

    /** The same of a value that is plain already. */
    static @Nullable String fitting(Row row, String column, String text, Pattern form, String expected) throws Refusal {
        if (text.isEmpty()) {
            return null;
        }
        if (isWords(text) && Unsaid.isNothing(text)) {
            row.noteOnce(column, row.value(column), Remarks.NOTHING);
            return null;
        }
        if (!form.matcher(text).matches()) {
            row.note(column, expected);
            return null;
        }
        return text;
    }

    static boolean isWords(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= '0' && text.charAt(i) <= '9') {
                return false;
            }
        }
        return true;
    }

    private static String oneOf(CodeList list) {
        return Remarks.ONE_OF + String.join(", ", list.codes());
    }
}
