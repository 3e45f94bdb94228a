package org.kith.waysin;

import java.util.List;
import org.kith.actor.Viewer;
import org.kith.web.Navigation;
import org.kith.web.NavigationItem;
import org.springframework.stereotype.Component;

/** Where an organisation says by what codes may go to young people. */
@Component
final class CodesGoNavigation implements Navigation {
    @Override
    public List<NavigationItem> items(Viewer viewer) {
        return CodesGoPermissions.of(viewer).say()
                ? List.of(new NavigationItem(156, "/codes/ours", "place.codes"))
                : List.of();
    }
}
