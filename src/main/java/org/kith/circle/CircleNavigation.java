package org.kith.circle;

import java.util.List;
import org.kith.actor.Viewer;
import org.kith.web.Navigation;
import org.kith.web.Navigation.RecordTab;
import org.kith.web.NavigationItem;
import org.springframework.stereotype.Component;

/** People who matter. */
@Component
final class CircleNavigation implements Navigation {
    @Override
    public List<NavigationItem> items(Viewer viewer) {
        return CirclePermissions.of(viewer).own()
                ? List.of(new NavigationItem(215, "/young-people/" + viewer.youngPerson() + "/circle", "place.circle"))
                : List.of();
    }

    @Override
    public List<NavigationItem> aboutMe(Viewer viewer) {
        return items(viewer);
    }

    @Override
    public List<RecordTab> recordTabs(Viewer viewer) {
        var may = CirclePermissions.of(viewer);
        return may.see() && !may.own() ? List.of(new RecordTab(35, "circle", "/circle")) : List.of();
    }
}
