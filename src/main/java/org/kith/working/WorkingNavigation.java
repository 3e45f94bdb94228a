package org.kith.working;

import java.util.List;
import org.kith.actor.Viewer;
import org.kith.web.Navigation;
import org.kith.web.NavigationItem;
import org.springframework.stereotype.Component;

/** How young people see whoever works with them. */
@Component
final class WorkingNavigation implements Navigation {
    @Override
    public List<NavigationItem> items(Viewer viewer) {
        return WorkingPermissions.of(viewer).say()
                ? List.of(new NavigationItem(145, "/working", "place.working"))
                : List.of();
    }
}
