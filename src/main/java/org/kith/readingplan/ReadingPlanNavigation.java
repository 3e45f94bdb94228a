package org.kith.readingplan;

import java.util.List;
import org.kith.actor.Viewer;
import org.kith.record.RecordPermissions;
import org.kith.web.Navigation;
import org.kith.web.NavigationItem;
import org.kith.web.Shortcut;
import org.springframework.stereotype.Component;

/** What waits for an answer. */
@Component
final class ReadingPlanNavigation implements Navigation {
    @Override
    public List<NavigationItem> items(Viewer viewer) {
        return RecordPermissions.of(viewer).worksWithThem()
                ? List.of(new NavigationItem(60, "/waiting", "place.waiting"))
                : List.of();
    }

    @Override
    public List<Shortcut> shortcuts(Viewer viewer) {
        return RecordPermissions.of(viewer).worksWithThem()
                ? List.of(new Shortcut(80, "g w", "/waiting", "shortcut.waiting"))
                : List.of();
    }
}
