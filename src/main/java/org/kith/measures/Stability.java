package org.kith.measures;

/**
 * Children looked after on 31 March who had three or more social workers in the year that ended then, as the Department for Education
 * publishes it ("Stability measures for children looked after in England").
 *
 * @param many those with three or more
 * @param all everybody looked after on that day
 */
record Stability(int many, int all) {

    boolean isKnown() {
        return all > 0;
    }

    int percent() {
        return percent(many, all);
    }

    /** A whole percentage, halves up; 0 of nothing is 0. */
    static int percent(long part, long whole) {
        return whole == 0 ? 0 : (int) ((200 * part + whole) / (2 * whole));
    }
}
