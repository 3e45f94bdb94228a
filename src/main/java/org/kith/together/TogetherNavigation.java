package org.kith.together;

import java.util.List;
import org.kith.actor.Viewer;
import org.kith.web.Navigation;
import org.kith.web.Navigation.RecordTab;
import org.kith.web.NavigationItem;
import org.springframework.stereotype.Component;

/** How people work together. */
@Component
final class TogetherNavigation implements Navigation {
    @Override
    public List<NavigationItem> items(Viewer viewer) {
        return TogetherPermissions.of(viewer).stages()
                ? List.of(new NavigationItem(152, "/stages", "place.stages"))
                : aboutMe(viewer);
    }

    @Override
    public List<NavigationItem> aboutMe(Viewer viewer) {
        return TogetherPermissions.of(viewer).own()
                ? List.of(new NavigationItem(
                        223, "/young-people/" + viewer.youngPerson() + "/together", "place.together"))
                : List.of();
    }

    @Override
    public List<RecordTab> recordTabs(Viewer viewer) {
        var may = TogetherPermissions.of(viewer);
        return may.see() && !may.own() ? List.of(new RecordTab(31, "together", "/together")) : List.of();
    }
}
