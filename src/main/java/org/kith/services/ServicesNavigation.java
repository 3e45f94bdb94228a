package org.kith.services;

import java.util.ArrayList;
import java.util.List;
import org.kith.actor.Viewer;
import org.kith.web.Navigation;
import org.kith.web.NavigationItem;
import org.springframework.stereotype.Component;

/** What is shared with whoever looks, who comes in from their own service, and the services there are. */
@Component
final class ServicesNavigation implements Navigation {

    @Override
    public List<NavigationItem> items(Viewer viewer) {
        var may = ServicesPermissions.of(viewer);
        var items = new ArrayList<NavigationItem>();
        if (SharedPermissions.of(viewer).ask()) {
            items.add(new NavigationItem(30, "/shared-with-me", "place.shared-with-me"));
        }
        if (may.ownService()) {
            items.add(new NavigationItem(40, "/our-people", "place.our-people"));
        }
        if (may.seeServices()) {
            items.add(new NavigationItem(140, "/services", "place.services"));
        }
        return items;
    }
}
