package org.kith.nation;

import java.util.List;
import org.kith.actor.Viewer;
import org.kith.web.Navigation;
import org.kith.web.NavigationItem;
import org.springframework.stereotype.Component;

/** Where a manager says in which nation they work. */
@Component
final class NationNavigation implements Navigation {
    @Override
    public List<NavigationItem> items(Viewer viewer) {
        return NationPermissions.of(viewer).say()
                ? List.of(new NavigationItem(151, "/nation", "place.nation"))
                : List.of();
    }
}
