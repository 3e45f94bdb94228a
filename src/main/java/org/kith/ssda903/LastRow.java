package org.kith.ssda903;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.kith.intake.TableRow;
import org.kith.spelling.WrittenDate;

/** What spreadsheets, databases and reports put below or between the rows of a table: a total, a remark, a line. It is about no child, and takes nothing away. */
enum LastRow {
    /** One that says so, wherever it stands. */
    TOTAL,
    /** A line that is drawn, as databases show tables, wherever it stands. */
    DRAWN,
    /** Numbers without a child, which are a total if nothing comes below them. */
    NUMBERS,
    /** A few words, which are a remark if nothing comes below them. */
    REMARK;

    private static final Pattern TOTALS = Pattern.compile(
            "(?i)^(?:.{0,20}\\b(?:(?:sub-?)?totals?|sum|counts?)\\b.{0,40}|\\(?[0-9,]+ (?:rows?|records?|children|entries)\\b.{0,20})$");
    private static final Pattern NUMBER = Pattern.compile("[0-9][0-9,.]*%?");
    private static final Pattern WORDS = Pattern.compile("(?<!\\p{L})\\p{L}{2}\\p{L}*+[^\\p{L}0-9]++\\p{L}{2}");
    private static final Pattern LETTERS = Pattern.compile("\\p{L}{2,}");
    private static final Pattern LINE = Pattern.compile("[-+=|:_ ]*");
    private static final Pattern STROKES = Pattern.compile("[-+=_|:]{2,}");
    private static final int MOST_PARTS = 3;
    private static final int LONGEST = 200;
    private static final Pattern BETWEEN = Pattern.compile("[,;\t|]");

    /**
     * What a row is, if it may be one of these.
     *
     * @param isBelowOne whether the row above it may be a remark as well
     */
    static @Nullable LastRow of(TableRow row, Heading heading, boolean isBelowOne) {
        List<String> fields = row.fields();
        String child = heading.order().child(fields);
        if (fields.isEmpty() || ChildNumber.isDigits(child)) {
            return null;
        }
        if (isDrawn(fields)) {
            return DRAWN;
        }
        if (isTotal(fields, child)) {
            return fields.stream().allMatch(field -> field.isEmpty() || isNumber(field)) ? NUMBERS : TOTAL;
        }
        return row.ended()
                        && isRemark(
                                fields,
                                child,
                                isBelowOne
                                        ? heading.order().size() - 1
                                        : heading.order().size() / 2)
                        && !isOfAChild(row, heading)
                ? REMARK
                : null;
    }

    /** Between headings and rows, {@code ----+-----}, and around them. */
    private static boolean isDrawn(List<String> fields) {
        return fields.stream().allMatch(field -> LINE.matcher(field).matches())
                && fields.stream().anyMatch(field -> STROKES.matcher(field).find());
    }

    /** A word that says so and numbers, or numbers without a child. */
    private static boolean isTotal(List<String> fields, String child) {
        boolean isNamed = false;
        boolean hasNumber = false;
        for (String field : fields) {
            boolean isNumber = !field.isEmpty() && isNumber(field);
            if (!field.isEmpty() && !isNumber) {
                if (!TOTALS.matcher(field).matches()) {
                    return false;
                }
                isNamed = true;
            }
            hasNumber |= isNumber;
        }
        return isNamed || child.isEmpty() && hasNumber;
    }

    /** Whether a child's number or a date stands beside what separates values, in one cell: a row of the table that cannot be taken apart is no remark. */
    private static boolean isOfAChild(TableRow row, Heading heading) {
        return (row.text().isEmpty() ? row.fields() : List.of(row.text()))
                .stream()
                        .map(text -> Stream.of(BETWEEN.split(text))
                                .map(piece -> piece.replace("\"", "").strip())
                                .toList())
                        .filter(pieces -> pieces.size() > 1)
                        .anyMatch(pieces -> ChildNumber.isLikely(heading.order().child(pieces))
                                || pieces.stream().anyMatch(piece -> WrittenDate.of(piece) != null));
    }

    /** A few words at the beginning of a row that has not what one of a child has. */
    private static boolean isRemark(List<String> fields, String child, int most) {
        List<String> parts = fields.stream().filter(field -> !field.isEmpty()).toList();
        String first = parts.getFirst();
        boolean isWords = first.length() <= LONGEST && isInWords(first);
        return isWords
                && parts.size() <= Math.min(MOST_PARTS, most)
                && (child.isEmpty() || child.equals(first))
                && parts.stream().allMatch(part -> WrittenDate.of(part) == null);
    }

    private static boolean isInWords(String first) {
        return WORDS.matcher(first).find()
                || !ChildNumber.isOne(ChildNumber.of(first))
                        && LETTERS.matcher(first).find();
    }

    private static boolean isNumber(String field) {
        return NUMBER.matcher(field).matches();
    }
}
