package org.kith.returns;

import java.util.List;
import org.kith.actor.Viewer;
import org.kith.web.Navigation;
import org.kith.web.NavigationItem;
import org.kith.web.Shortcut;
import org.springframework.stereotype.Component;

/** Returns that were handed in. */
@Component
final class ReturnsNavigation implements Navigation {
    @Override
    public List<NavigationItem> items(Viewer viewer) {
        return ReturnsPermissions.of(viewer).handIn()
                ? List.of(new NavigationItem(120, "/returns", "place.returns"))
                : List.of();
    }

    @Override
    public List<Shortcut> shortcuts(Viewer viewer) {
        return ReturnsPermissions.of(viewer).handIn()
                ? List.of(new Shortcut(90, "g r", "/returns", "shortcut.returns"))
                : List.of();
    }
}
