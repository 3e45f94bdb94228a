package org.kith.outbox;

/** What a message tells of. */
public enum About {
    PASSKEY_MADE("passkey made"),
    PASSKEY_TAKEN_AWAY("passkey taken away"),
    DEVICE_LOST("device lost"),
    ADDRESS_CHANGED("address changed"),
    NUMBER_CHANGED("number changed"),
    NAME_CHANGED("name changed"),
    ACCOUNT_ENDED("account ended"),
    /** Its words take a code that a {@link MadeWhenSent} makes; it goes out at once, to the one address it is meant for. */
    SIGN_IN_CODE("sign-in code"),
    SIGNED_IN_BY_CODE("signed in by code"),
    CODES_ON("codes on"),
    PROVIDER_JOINED("provider joined"),
    RECORD_OPENED("record opened"),
    SHARING_BEGUN("sharing begun"),
    /** Its words take a link that a {@link MadeWhenSent} makes; it goes out at once, to the address at their service of whom it lets in. */
    PARTNER_LINK("partner link"),
    MANAGER_LET_IN("manager let in"),
    LAST_MANAGER_ENDED("last manager ended"),
    TEST("test");

    private final String inDatabase;

    About(String inDatabase) {
        this.inDatabase = inDatabase;
    }

    String inDatabase() {
        return inDatabase;
    }

    /** Whether somebody waits for it at this moment. */
    boolean cannotWait() {
        return this == SIGN_IN_CODE || this == PARTNER_LINK || this == TEST;
    }

    /** Whether it says nothing without what is made as it goes out. */
    boolean needsWhatIsMade() {
        return this == SIGN_IN_CODE || this == PARTNER_LINK;
    }

    /** As the words files have it. */
    String key() {
        return "outbox." + inDatabase.replace(' ', '-');
    }

    /** What they can do who know nothing of it. */
    String otherwise() {
        return switch (this) {
            case ACCOUNT_ENDED -> "outbox.not-you.out";
            case SIGN_IN_CODE -> "outbox.not-you.code";
            case PARTNER_LINK -> "outbox.not-you.link";
            case MANAGER_LET_IN, LAST_MANAGER_ENDED -> "outbox.not-you.managers";
            case TEST -> "outbox.not-you.test";
            default -> "outbox.not-you";
        };
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
