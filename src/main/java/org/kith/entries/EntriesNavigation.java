package org.kith.entries;

import java.util.List;
import org.kith.actor.Viewer;
import org.kith.web.Navigation;
import org.kith.web.NavigationItem;
import org.kith.web.NavigationPermissions;
import org.springframework.stereotype.Component;

/** A young person writes in their own record. */
@Component
final class EntriesNavigation implements Navigation {
    @Override
    public List<NavigationItem> items(Viewer viewer) {
        return NavigationPermissions.of(viewer).seeOwnRecord()
                ? List.of(
                        new NavigationItem(175, "/young-people/" + viewer.youngPerson() + "/record/new", "place.write"))
                : List.of();
    }
}
