package org.kith.justforme;

import java.util.List;
import org.kith.actor.Viewer;
import org.kith.web.Navigation;
import org.kith.web.NavigationItem;
import org.kith.web.NavigationPermissions;
import org.springframework.stereotype.Component;

/** What a young person writes for nobody else. */
@Component
final class JustForMeNavigation implements Navigation {
    @Override
    public List<NavigationItem> items(Viewer viewer) {
        return NavigationPermissions.of(viewer).seeOwnRecord()
                ? List.of(new NavigationItem(200, "/just-for-me", "place.just-for-me"))
                : List.of();
    }
}
