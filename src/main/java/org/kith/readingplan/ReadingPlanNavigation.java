package org.kith.readingplan;

import java.util.List;
import org.kith.actor.Viewer;
import org.kith.record.RecordPermissions;
import org.kith.web.Navigation;
import org.kith.web.NavigationItem;
import org.springframework.stereotype.Component;

/** What young people ask whoever works with them to read together with them. */
@Component
final class ReadingPlanNavigation implements Navigation {
    @Override
    public List<NavigationItem> items(Viewer viewer) {
        return RecordPermissions.of(viewer).worksWithThem()
                ? List.of(new NavigationItem(60, ReadingPlanController.WAITING, "place.waiting"))
                : List.of();
    }
}
