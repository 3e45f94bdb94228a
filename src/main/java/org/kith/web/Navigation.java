package org.kith.web;

import java.util.List;
import org.kith.actor.Viewer;

/**
 * What a room brings to the navigation, as one bean of the room: only what is open to this viewer, by the room's own permissions. The layout
 * knows no room; the numbers say in which order those of all rooms stand.
 */
public interface Navigation {

    default List<NavigationItem> items(Viewer viewer) {
        return List.of();
    }

    default List<Shortcut> shortcuts(Viewer viewer) {
        return List.of();
    }

    default List<RecordTab> recordTabs(Viewer viewer) {
        return List.of();
    }

    /**
     * What a young person reads about themselves beside their record, such as where they live: a link each on their first page, and on the page of
     * their homes and people.
     */
    default List<NavigationItem> aboutMe(Viewer viewer) {
        return List.of();
    }

    /** What whoever looks can do about a young person from wherever they are with them: a link each. */
    default List<RecordTab> acts(Viewer viewer) {
        return List.of();
    }

    /**
     * A page about one young person, beside the others in one row.
     *
     * @param order where it stands among those of all rooms, the lowest first
     * @param name what the page calls itself; its words stand under {@code record.tab.} and this, those of something to do under {@code record.act.}
     * @param path what its address adds to that of the young person
     */
    record RecordTab(int order, String name, String path) {}
}
