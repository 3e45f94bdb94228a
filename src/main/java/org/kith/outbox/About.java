package org.kith.outbox;

/** What a message tells of. */
public enum About {
    PASSKEY_MADE("passkey made"),
    PASSKEY_TAKEN_AWAY("passkey taken away"),
    DEVICE_LOST("device lost"),
    ADDRESS_CHANGED("address changed"),
    NAME_CHANGED("name changed"),
    ACCOUNT_ENDED("account ended");

    private final String inDatabase;

    About(String inDatabase) {
        this.inDatabase = inDatabase;
    }

    String inDatabase() {
        return inDatabase;
    }

    /** As the words files have it. */
    String key() {
        return "outbox." + inDatabase.replace(' ', '-');
    }

    /** What they can do who know nothing of it. */
    String otherwise() {
        return this == ACCOUNT_ENDED ? "outbox.not-you.out" : "outbox.not-you";
    }

    static About of(String inDatabase) {
        for (var one : values()) {
            if (one.inDatabase.equals(inDatabase)) {
                return one;
            }
        }
        throw new IllegalArgumentException(inDatabase);
    }
}
