package org.kith.together;

/** What two people say of how they work together. */
enum Topic {
    HOW_OFTEN("how_often"),
    REACH("reach"),
    NO_ANSWER("no_answer"),
    BETWEEN_US("between_us"),
    HELPS("helps"),
    HELPS_NOT("helps_not");

    private final String column;

    Topic(String column) {
        this.column = column;
    }

    String column() {
        return column;
    }

    /** As forms and the words files call it. */
    String key() {
        return column.replace('_', '-');
    }
}
