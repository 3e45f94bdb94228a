package org.kith.calendar;

import java.util.List;
import org.kith.actor.Viewer;
import org.kith.web.Navigation;
import org.kith.web.NavigationItem;
import org.springframework.stereotype.Component;

/** Where somebody has what is set in the calendar of their phone. */
@Component
final class CalendarNavigation implements Navigation {
    @Override
    public List<NavigationItem> items(Viewer viewer) {
        var may = CalendarPermissions.of(viewer);
        return may.use() && !may.own()
                ? List.of(new NavigationItem(128, "/calendar", "place.calendar"))
                : aboutMe(viewer);
    }

    @Override
    public List<NavigationItem> aboutMe(Viewer viewer) {
        return CalendarPermissions.of(viewer).own()
                ? List.of(new NavigationItem(209, "/calendar", "place.calendar"))
                : List.of();
    }
}
