package org.kith.staff;

import java.util.List;
import org.kith.actor.Viewer;
import org.kith.web.Navigation;
import org.kith.web.NavigationItem;
import org.kith.web.Shortcut;
import org.springframework.stereotype.Component;

/** People who work here; and where somebody is who waits for a second person's word. */
@Component
final class StaffNavigation implements Navigation {
    @Override
    public List<NavigationItem> items(Viewer viewer) {
        if (StandByPermissions.of(viewer).waitThemselves()) {
            return List.of(new NavigationItem(1, "/coming-in", "place.coming-in"));
        }
        return StaffPermissions.of(viewer).manage()
                ? List.of(new NavigationItem(130, "/staff", "place.staff"))
                : List.of();
    }

    @Override
    public List<Shortcut> shortcuts(Viewer viewer) {
        return StaffPermissions.of(viewer).manage()
                ? List.of(new Shortcut(100, "g p", "/staff", "shortcut.staff"))
                : List.of();
    }
}
