package org.kith.measures;

import static org.kith.words.Words.say;

import java.util.List;
import java.util.stream.Stream;
import org.kith.form.Option;

/**
 * A place the Department for Education publishes figures for.
 *
 * @param code its code at the Office for National Statistics, such as E06000001
 */
record Area(String code, String name, Kind kind) {

    /** The places there are, to choose from. */
    static List<Option> options(List<Area> regions, List<Area> authorities) {
        return Stream.concat(
                        options(regions, "measures.stability.regions"),
                        options(authorities, "measures.stability.authorities"))
                .toList();
    }

    private static Stream<Option> options(List<Area> areas, String heading) {
        return areas.stream().map(area -> new Option(area.code(), area.name()).in(say(heading)));
    }

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
