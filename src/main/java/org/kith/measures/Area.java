package org.kith.measures;

/**
 * A place the Department for Education publishes figures for.
 *
 * @param code its code at the Office for National Statistics, such as E06000001
 */
record Area(String code, String name, Kind kind) {

    /** What kind of place it is, as the tables call it, and where they hold its code and name. */
    enum Kind {
        COUNTRY("National", "country_code", "country_name"),
        REGION("Regional", "region_code", "region_name"),
        AUTHORITY("Local authority", "new_la_code", "la_name");

        final String level;
        final String codeColumn;
        final String nameColumn;

        Kind(String level, String codeColumn, String nameColumn) {
            this.level = level;
            this.codeColumn = codeColumn;
            this.nameColumn = nameColumn;
        }
    }
}
