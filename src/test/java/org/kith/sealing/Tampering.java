package org.kith.sealing;

/**
 * A way in which whoever owns the database can tamper with the log.
 *
 * @param words that whoever checks reads
 * @param sql what is done to what the database lets Kith do; empty where it is done to rows
 */
record Tampering(String what, Shows shows, String words, Act done, Act undone, String sql) {
    /** What shows it. */
    enum Shows {
        WRONG("wrong"),
        SAID("said"),
        BY_EXPORTED("only with an exported checkpoint"),
        AT_START("Kith does not start"),
        NOTHING("nothing");

        final String label;

        Shows(String label) {
            this.label = label;
        }
    }

    @FunctionalInterface
    interface Act {
        void by(WaysOfTamperingTest owner);
    }

    static Tampering wrong(String what, String words, Act done) {
        return new Tampering(what, Shows.WRONG, words, done, owner -> {}, "");
    }

    static Tampering said(String what, String words, Act done) {
        return new Tampering(what, Shows.SAID, words, done, owner -> {}, "");
    }

    static Tampering byExported(String what, String words, Act done) {
        return new Tampering(what, Shows.BY_EXPORTED, words, done, owner -> {}, "");
    }

    static Tampering atStart(String what, String words, String sql) {
        return new Tampering(what, Shows.AT_START, words, owner -> {}, owner -> {}, sql);
    }

    static Tampering nothing(String what, Act done) {
        return new Tampering(what, Shows.NOTHING, "", done, owner -> {}, "");
    }

    Tampering putRight(Act after) {
        return new Tampering(what, shows, words, done, after, sql);
    }

    @Override
    public String toString() {
        return what;
    }
}
