package org.kith.measures;

import static org.kith.words.Words.say;

import java.util.Arrays;
import java.util.Locale;

/**
 * One figure of one area and year, as it was published.
 *
 * @param number how many, or a mark where that is not published
 * @param percentage of all of their group, or a mark
 */
record PublishedFigure(Key key, Area area, String number, String percentage) {

    /** What a figure of the table of workers counts, as the tables call it. */
    enum Measure {
        ALL("Total children"),
        MANY_WORKERS("3 or more social workers during the year");

        final String label;

        Measure(String label) {
            this.label = label;
        }

        String inRow() {
            return name().toLowerCase(Locale.ROOT);
        }

        /** The table's own words for what a figure counts. */
        static String words(String measure) {
            return Arrays.stream(values())
                    .filter(one -> one.inRow().equals(measure))
                    .findFirst()
                    .map(one -> one.label)
                    .orElse(measure.substring(measure.indexOf('|') + 1));
        }
    }

    /** @param measure what it counts: of a table of workers a {@link Measure}, else {@code group|label} or the label alone, as published */
    record Key(int year, String areaCode, String measure) {

        /**
         * Whether it stands in the second of two tables: what care leavers do and where they live is published of those of 17 to 21 in one,
         * and of those of 22 to 25 in another.
         */
        boolean isOfOlder() {
            return measure.matches("2[2-5]\\b.*\\|.*");
        }

        /** Which table says it, of those of its kind: a table speaks for its own years and ages, and for nobody else. */
        Table table() {
            return new Table(year, isOfOlder());
        }
    }

    record Table(int year, boolean ofOlder) {}

    /**
     * The marks that stand where a number is not published: c too few to say, k more than none but rounds to 0, x not available, z not
     * applicable. Source: the symbols of the Government Statistical Service, as the department's tables use them.
     */
    static boolean isMark(String value) {
        return value.matches("[ckxz]");
    }

    /** A published value in words. */
    static String words(String value) {
        return isMark(value) ? say("measures.mark." + value) : say("measures.number", Long.parseLong(value));
    }

    static String percentInWords(String value) {
        return isMark(value) ? words(value) : say("measures.percent", Integer.parseInt(value));
    }
}
