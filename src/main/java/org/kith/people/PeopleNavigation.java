package org.kith.people;

import java.util.List;
import org.kith.actor.Viewer;
import org.kith.web.Navigation;
import org.kith.web.NavigationItem;
import org.kith.web.NavigationPermissions;
import org.kith.web.Shortcut;
import org.springframework.stereotype.Component;

/** The list of young people. */
@Component
final class PeopleNavigation implements Navigation {
    @Override
    public List<NavigationItem> items(Viewer viewer) {
        if (NavigationPermissions.of(viewer).seeOwnRecord()) {
            return List.of(new NavigationItem(230, "/young-people/" + viewer.youngPerson() + "/name", "place.name"));
        }
        return PeoplePermissions.of(viewer).seeYoungPeople()
                ? List.of(new NavigationItem(10, "/young-people", "place.young-people"))
                : List.of();
    }

    @Override
    public List<Shortcut> shortcuts(Viewer viewer) {
        return PeoplePermissions.of(viewer).seeYoungPeople()
                ? List.of(
                        new Shortcut(20, "/", "/young-people", "shortcut.search"),
                        new Shortcut(30, "g y", "/young-people", "shortcut.young-people"))
                : List.of();
    }
}
