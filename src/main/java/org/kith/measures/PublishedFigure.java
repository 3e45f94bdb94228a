package org.kith.measures;

import static org.kith.web.Words.say;

/**
 * One figure of one area and year, as it was published.
 *
 * @param number how many children, or a mark where that is not published
 * @param percentage of all children looked after on 31 March, or a mark
 */
record PublishedFigure(Key key, Area area, String number, String percentage) {

    /** What the figure counts, as the tables call it. */
    enum Measure {
        ALL("Total children"),
        MANY_WORKERS("3 or more social workers during the year");

        final String label;

        Measure(String label) {
            this.label = label;
        }
    }

    record Key(int year, String areaCode, Measure measure) {}

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
}
