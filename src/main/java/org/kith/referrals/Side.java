package org.kith.referrals;

import java.util.Locale;

/** Who says something of a referral. */
enum Side {
    YOUNG,
    TEAM,
    SERVICE;

    /** As it stands in the database and in the words files. */
    String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Side ofKey(String key) {
        return valueOf(key.toUpperCase(Locale.ROOT));
    }
}
