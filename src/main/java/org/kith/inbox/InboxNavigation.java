package org.kith.inbox;

import java.util.List;
import org.kith.actor.Viewer;
import org.kith.web.Navigation;
import org.kith.web.NavigationItem;
import org.kith.web.Shortcut;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** What waits for whoever works here, with how much it is. */
@Component
final class InboxNavigation implements Navigation {
    private final ObjectProvider<Waiting> waiting;

    /** The navigation is part of what the server starts with, and what waits is not. */
    InboxNavigation(ObjectProvider<Waiting> waiting) {
        this.waiting = waiting;
    }

    @Override
    public List<NavigationItem> items(Viewer viewer) {
        var may = InboxPermissions.of(viewer);
        return may.see()
                ? List.of(new NavigationItem(
                        may.withYoungPeople() ? 15 : 135,
                        InboxController.ADDRESS,
                        "place.to-do",
                        () -> waiting.getObject().count(viewer)))
                : List.of();
    }

    @Override
    public List<Shortcut> shortcuts(Viewer viewer) {
        return InboxPermissions.of(viewer).see()
                ? List.of(new Shortcut(80, "g w", InboxController.ADDRESS, "shortcut.to-do"))
                : List.of();
    }
}
