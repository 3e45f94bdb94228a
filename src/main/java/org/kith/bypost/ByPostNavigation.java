package org.kith.bypost;

import java.util.List;
import org.kith.actor.Viewer;
import org.kith.web.Navigation;
import org.kith.web.NavigationItem;
import org.springframework.stereotype.Component;

/** Where letters wait to be posted. */
@Component
final class ByPostNavigation implements Navigation {
    @Override
    public List<NavigationItem> items(Viewer viewer) {
        return ByPostPermissions.of(viewer).post()
                ? List.of(new NavigationItem(126, "/letters", "place.letters"))
                : List.of();
    }
}
