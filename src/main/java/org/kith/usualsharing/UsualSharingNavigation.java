package org.kith.usualsharing;

import java.util.List;
import org.kith.actor.Viewer;
import org.kith.web.Navigation;
import org.kith.web.NavigationItem;
import org.springframework.stereotype.Component;

/** Where a manager says what a share is usually for. */
@Component
final class UsualSharingNavigation implements Navigation {
    @Override
    public List<NavigationItem> items(Viewer viewer) {
        return UsualSharingPermissions.of(viewer).say()
                ? List.of(new NavigationItem(143, "/usual-sharing", "place.usual-sharing"))
                : List.of();
    }
}
