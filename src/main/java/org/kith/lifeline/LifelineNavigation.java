package org.kith.lifeline;

import java.util.List;
import org.kith.actor.Viewer;
import org.kith.people.PeoplePermissions;
import org.kith.web.Navigation;
import org.kith.web.Navigation.RecordTab;
import org.kith.web.NavigationItem;
import org.kith.web.NavigationPermissions;
import org.springframework.stereotype.Component;

/** Homes and workers, drawn by year. */
@Component
final class LifelineNavigation implements Navigation {
    @Override
    public List<NavigationItem> items(Viewer viewer) {
        return NavigationPermissions.of(viewer).seeOwnRecord()
                ? List.of(new NavigationItem(210, "/young-people/" + viewer.youngPerson(), "place.homes"))
                : List.of();
    }

    @Override
    public List<NavigationItem> aboutMe(Viewer viewer) {
        return items(viewer);
    }

    @Override
    public List<RecordTab> recordTabs(Viewer viewer) {
        return PeoplePermissions.of(viewer).seeYoungPeople() && !viewer.onlyShared()
                ? List.of(new RecordTab(10, "lifeline", ""))
                : List.of();
    }
}
