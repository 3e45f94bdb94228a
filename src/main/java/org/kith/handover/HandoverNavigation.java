package org.kith.handover;

import java.util.List;
import org.kith.actor.Viewer;
import org.kith.web.Navigation;
import org.kith.web.NavigationItem;
import org.springframework.stereotype.Component;

/** Workers who come and go. */
@Component
final class HandoverNavigation implements Navigation {
    @Override
    public List<NavigationItem> items(Viewer viewer) {
        var may = HandoverPermissions.of(viewer);
        if (may.own()) {
            return aboutMe(viewer);
        }
        return may.work() ? List.of(new NavigationItem(85, "/handovers", "place.handovers")) : List.of();
    }

    @Override
    public List<NavigationItem> aboutMe(Viewer viewer) {
        return HandoverPermissions.of(viewer).own()
                ? List.of(new NavigationItem(
                        222, "/young-people/" + viewer.youngPerson() + "/handovers", "place.hellos-and-goodbyes"))
                : List.of();
    }

    @Override
    public List<RecordTab> recordTabs(Viewer viewer) {
        var may = HandoverPermissions.of(viewer);
        return may.see() && !may.own() ? List.of(new RecordTab(32, "handover", "/handovers")) : List.of();
    }
}
