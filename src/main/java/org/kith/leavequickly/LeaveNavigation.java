package org.kith.leavequickly;

import java.util.List;
import java.util.stream.Stream;
import org.kith.actor.Viewer;
import org.kith.web.Navigation;
import org.kith.web.NavigationItem;
import org.springframework.stereotype.Component;

/** Where a young person finds what leaving quickly does, and a manager where it leads to. */
@Component
final class LeaveNavigation implements Navigation {
    @Override
    public List<NavigationItem> items(Viewer viewer) {
        var may = LeavePermissions.of(viewer);
        return Stream.of(
                        may.own() ? new NavigationItem(232, "/leaving-quickly", "place.leaving-quickly") : null,
                        may.saySite() ? new NavigationItem(153, "/leaving-quickly/site", "place.leaving-to") : null)
                .filter(java.util.Objects::nonNull)
                .toList();
    }
}
