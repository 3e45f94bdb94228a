package org.kith.assignment;

import java.util.List;
import org.kith.actor.Viewer;
import org.kith.web.Navigation;
import org.kith.web.Navigation.RecordTab;
import org.kith.web.NavigationItem;
import org.kith.web.NavigationPermissions;
import org.springframework.stereotype.Component;

/** Who works with a young person. */
@Component
final class AssignmentNavigation implements Navigation {
    @Override
    public List<NavigationItem> items(Viewer viewer) {
        return NavigationPermissions.of(viewer).seeOwnRecord()
                ? List.of(
                        new NavigationItem(220, "/young-people/" + viewer.youngPerson() + "/workers", "place.workers"))
                : List.of();
    }

    @Override
    public List<NavigationItem> aboutMe(Viewer viewer) {
        return items(viewer);
    }

    @Override
    public List<RecordTab> recordTabs(Viewer viewer) {
        return AssignmentPermissions.of(viewer).see() && !viewer.onlyShared()
                ? List.of(new RecordTab(30, "workers", "/workers"))
                : List.of();
    }
}
