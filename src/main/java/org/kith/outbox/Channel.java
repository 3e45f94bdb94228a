package org.kith.outbox;

import java.util.Locale;

/** How a message goes. */
enum Channel {
    EMAIL,
    TEXT;

    String inDatabase() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Channel of(String kindOfDetail) {
        return kindOfDetail.equals("phone") ? TEXT : EMAIL;
    }
}
