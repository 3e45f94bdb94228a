package org.kith.ssda903;

import java.util.Locale;
import java.util.regex.Pattern;
import org.kith.spelling.Plain;

/**
 * The number a council's own system gives a child, which is text: digits or letters, in capitals. What spreadsheets make of it goes: spaces,
 * an apostrophe before it, commas between thousands, and the decimals of {@code 900001.0}. Zeros at its beginning stay where they are.
 */
public final class ChildNumber {

    private static final Pattern FORM = Pattern.compile("[\\p{L}0-9][\\p{L}0-9/._-]{0,19}");
    private static final Pattern LETTERS_APART = Pattern.compile("\\p{L}[\\s\\p{Z}]++\\p{L}");
    private static final int LONGEST = 20;
    private static final int LONGEST_NAMED = 80;

    private ChildNumber() {}

    /** The number as it is kept; where it is none, what stands there without spaces. */
    public static String of(String written) {
        if (isDigits(written)) {
            return written;
        }
        return isNamed(written) ? written.replaceAll("[^0-9]", "") : Odd.plain(written);
    }

    /** What spreadsheets make of numbers; nearly no return has any of it. */
    private static final class Odd {
        private static final Pattern SPACES = Pattern.compile("[\\s\\p{Z}]+|^['’`\\[«]|['’`\\]»*]$|^[#+£$€](?=[0-9])");

        /** What a spreadsheet makes of a whole number that it reckoned out, and does not show. */
        private static final Pattern NEARLY = Pattern.compile("([0-9]{1,15})\\.(0{6,}|9{6,})[0-9]*");

        /** With so many digits it reckons; a number with fewer was written so. */
        private static final int DIGITS = 15;

        /** Decimals of a spreadsheet that writes a comma before them. */
        private static final Pattern DECIMALS = Pattern.compile("^([0-9]+),0{1,2}$");

        private static final Pattern NAME_BEHIND =
                Pattern.compile("^[0-9]{4,20}(?: ?[-\u2013\u2014:(/,\\[] ?| )\\p{L}\\p{L}[\\p{L}' .,-]*[)\\]]?$");
        private static final Pattern NAME_BEFORE =
                Pattern.compile("^\\p{L}\\p{L}[\\p{L}' .,-]*(?: ?[-\u2013\u2014:(/\\[] ?)[0-9]{4,20}[)\\]]?$");
        private static final Pattern THOUSANDS = Pattern.compile("([1-9][0-9]{0,2}(?:,[0-9]{3})+)(?:\\.0*)?");

        static String plain(String written) {
            String text = Plain.of(SPACES.matcher(written).replaceAll("").toUpperCase(Locale.ROOT));
            var thousands = THOUSANDS.matcher(text);
            if (thousands.matches()) {
                return thousands.group(1).replace(",", "");
            }
            var decimals = DECIMALS.matcher(text);
            if (decimals.matches()) {
                return decimals.group(1);
            }
            var nearly = NEARLY.matcher(text);
            if (nearly.matches() && text.length() > DIGITS) {
                long below = Long.parseLong(nearly.group(1));
                return String.valueOf(nearly.group(2).charAt(0) == '9' ? below + 1 : below);
            }
            return text;
        }
    }

    /** As nearly all are. */
    static boolean isDigits(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) < '0' || text.charAt(i) > '9') {
                return false;
            }
        }
        return !text.isEmpty() && text.length() <= LONGEST;
    }

    /** Whether a name stands beside a number, {@code 900001 - Jay Smith} or {@code Smith, Jay (900001)}: a name is nobody's number. */
    static boolean isNamed(String written) {
        return written.length() <= LONGEST_NAMED
                && (Odd.NAME_BEHIND.matcher(written).matches()
                        || Odd.NAME_BEFORE.matcher(written).matches());
    }

    /** Whether what stands there is a number as children have them, and no name: one piece, with a digit in it. */
    public static boolean isLikely(String written) {
        String number = of(written);
        return isOne(number)
                && hasDigit(number)
                && (isNamed(written) || !LETTERS_APART.matcher(written).find());
    }

    static boolean hasDigit(String number) {
        return number.chars().anyMatch(Character::isDigit);
    }

    public static boolean isOne(String number) {
        return isDigits(number) || FORM.matcher(number).matches() && !CellValue.isTruth(number);
    }

    /** The same without zeros at its beginning, as a spreadsheet leaves a number; with letters in it, it stays as it is. */
    public static String bare(String number) {
        return isDigits(number) ? number.replaceFirst("^0+(?=.)", "") : number;
    }
}
