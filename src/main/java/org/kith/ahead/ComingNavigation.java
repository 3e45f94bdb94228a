package org.kith.ahead;

import java.util.List;
import org.kith.actor.Viewer;
import org.kith.web.Navigation;
import org.kith.web.Navigation.RecordTab;
import org.kith.web.NavigationItem;
import org.springframework.stereotype.Component;

/** What is coming: of one young person, of all somebody works with, and their own. */
@Component
final class ComingNavigation implements Navigation {
    @Override
    public List<NavigationItem> items(Viewer viewer) {
        return ComingPermissions.of(viewer).ofMany()
                ? List.of(new NavigationItem(22, "/coming", "place.coming"))
                : aboutMe(viewer);
    }

    @Override
    public List<NavigationItem> aboutMe(Viewer viewer) {
        return ComingPermissions.of(viewer).own()
                ? List.of(new NavigationItem(
                        206, "/young-people/" + viewer.youngPerson() + "/coming", "place.coming.own"))
                : List.of();
    }

    @Override
    public List<RecordTab> recordTabs(Viewer viewer) {
        var may = ComingPermissions.of(viewer);
        return may.see() && !may.own() ? List.of(new RecordTab(39, "coming", "/coming")) : List.of();
    }
}
