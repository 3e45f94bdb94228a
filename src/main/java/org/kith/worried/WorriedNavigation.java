package org.kith.worried;

import java.util.List;
import org.kith.actor.Viewer;
import org.kith.web.Navigation;
import org.kith.web.NavigationItem;
import org.springframework.stereotype.Component;

/** Where a manager writes whom young people can call. */
@Component
final class WorriedNavigation implements Navigation {
    @Override
    public List<NavigationItem> items(Viewer viewer) {
        return WorriedPermissions.of(viewer).say()
                ? List.of(new NavigationItem(154, "/worried", "place.worried"))
                : List.of();
    }
}
