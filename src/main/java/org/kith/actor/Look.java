package org.kith.actor;

import java.util.List;

/**
 * What of a record a page shows, for the line in the log of who looked.
 *
 * @param page the page's key in the words files, such as {@code lifeline}
 * @param sections the record's sections shown, by key
 */
public record Look(String page, List<String> sections) {

    public static Look at(String page, String... sections) {
        return new Look(page, List.of(sections));
    }

    String[] sectionArray() {
        return sections.toArray(String[]::new);
    }
}
