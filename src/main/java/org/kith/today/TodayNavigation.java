package org.kith.today;

import java.util.List;
import org.kith.actor.Viewer;
import org.kith.record.RecordPermissions;
import org.kith.web.Navigation;
import org.kith.web.NavigationItem;
import org.springframework.stereotype.Component;

/** A young person's first page. */
@Component
final class TodayNavigation implements Navigation {
    @Override
    public List<NavigationItem> items(Viewer viewer) {
        return RecordPermissions.of(viewer).own()
                ? List.of(new NavigationItem(160, "/today", "place.today"))
                : List.of();
    }
}
