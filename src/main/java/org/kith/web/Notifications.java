package org.kith.web;

import java.util.List;
import org.kith.actor.Viewer;

/** What a young person is to be told, for pages of slices that need not know of what. Asked within the page's transaction. */
public interface Notifications {

    /** All they were ever told that stands nowhere else, the latest first; nothing for anybody else. */
    default List<Notification> of(Viewer viewer) {
        return List.of();
    }

    /** What they have not read yet. */
    default List<Notification> unread(Viewer viewer) {
        return of(viewer).stream().filter(Notification::isNew).toList();
    }

    /** What they read before all else, in the open: what everything else on the page comes from. */
    default List<Notification> first(Viewer viewer) {
        return List.of();
    }

    /** What stands in the open beside who is there for them, and stays until it is over: of who goes and who comes. */
    default List<Notification> ofWorkers(Viewer viewer) {
        return List.of();
    }
}
