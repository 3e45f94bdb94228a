package org.kith.record;

/**
 * What words mean to PostgreSQL's search, as two tsqueries in text.
 *
 * @param language the text search configuration; {@code simple} takes words as written, for searches English would find too common
 * @param written the words as typed
 * @param welsh the same with each word in any form Welsh gives its beginning, for texts in Welsh
 */
record Sought(String language, String written, String welsh) {
    private static final String ENGLISH = "english";

    /** No words at all: every entry is meant. */
    static final Sought ANYTHING = new Sought(ENGLISH, "", "");

    static Sought english(String query) {
        return new Sought(ENGLISH, query, WelshForms.in(query));
    }

    static Sought asWritten(String query) {
        return new Sought("simple", query, WelshForms.in(query));
    }

    boolean stems() {
        return language.equals(ENGLISH);
    }
}
