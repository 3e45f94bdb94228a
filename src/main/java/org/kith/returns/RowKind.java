package org.kith.returns;

import java.util.Locale;

/** The kinds of rows that loading a return writes, in the order they are told of. */
public enum RowKind {
    YOUNG_PEOPLE,
    WORKERS,
    EPISODES,
    INVOLVEMENTS,
    REVIEWS,
    MISSING_PERIODS,
    ORDERS,
    CARE_LEAVERS;

    /** Key of the kind's name in the words files. */
    public String words() {
        return "returns.rows." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
