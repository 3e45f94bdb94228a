package org.kith.waysin;

/** What a code that is sent is for. */
enum Purpose {
    SIGN_IN("sign in"),
    ADDRESS("address");

    private final String inDatabase;

    Purpose(String inDatabase) {
        this.inDatabase = inDatabase;
    }

    String inDatabase() {
        return inDatabase;
    }
}
