package org.kith.promises;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Promises that are counted together; one can be among several. */
enum Those {
    OPEN("f.ended is null"),
    OVERDUE("f.ended is null and f.due < :today"),
    /** Open, of somebody who is in the young person’s team no more: the team’s now. */
    LEFT("f.ended is null and f.gone"),
    KEPT("f.ended = 'kept' and f.ended_at >= :since"),
    /** Kept, and the young person says that it was not. */
    DISPUTED("f.ended = 'kept' and f.ended_at >= :since and f.disputed"),
    CHANGED("f.changed_at >= :since"),
    NOT_KEPT("f.ended = 'not-kept' and f.ended_at >= :since");

    /** What is so of them, in SQL, of a line {@code f} of {@link PromiseFiguresSql}. */
    final String so;

    Those(String so) {
        this.so = so;
    }

    /** As it stands in addresses and in the words files. */
    String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static Optional<Those> ofKey(String key) {
        return Arrays.stream(values()).filter(one -> one.key().equals(key)).findFirst();
    }
}
