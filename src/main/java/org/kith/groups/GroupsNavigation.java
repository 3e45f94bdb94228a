package org.kith.groups;

import java.util.List;
import org.kith.actor.Viewer;
import org.kith.web.Navigation;
import org.kith.web.NavigationItem;
import org.springframework.stereotype.Component;

/** Groups for those who work with young people, and for a young person what they did together with others. */
@Component
final class GroupsNavigation implements Navigation {
    @Override
    public List<NavigationItem> items(Viewer viewer) {
        return GroupPermissions.of(viewer).see()
                ? List.of(new NavigationItem(27, "/groups", "place.groups"))
                : aboutMe(viewer);
    }

    @Override
    public List<NavigationItem> aboutMe(Viewer viewer) {
        return GroupPermissions.of(viewer).own()
                ? List.of(new NavigationItem(
                        208, "/young-people/" + viewer.youngPerson() + "/with-others", "place.with-others"))
                : List.of();
    }
}
