package org.kith.sharing;

import java.util.List;
import org.kith.actor.Viewer;
import org.kith.web.Navigation;
import org.kith.web.Navigation.RecordTab;
import org.kith.web.NavigationItem;
import org.springframework.stereotype.Component;

/** Who sees which section: of one's own record, of whoever a page is about, and what is to be done about all of them. */
@Component
final class SharingNavigation implements Navigation {
    private static final String WORDS = "place.sharing";

    @Override
    public List<NavigationItem> items(Viewer viewer) {
        var may = SharingPermissions.of(viewer);
        if (may.own()) {
            return List.of(new NavigationItem(180, "/young-people/" + viewer.youngPerson() + "/sharing", WORDS));
        }
        return may.toDo() ? List.of(new NavigationItem(80, "/sharing", WORDS)) : List.of();
    }

    @Override
    public List<RecordTab> recordTabs(Viewer viewer) {
        return SharingPermissions.of(viewer).see() ? List.of(new RecordTab(40, "sharing", "/sharing")) : List.of();
    }
}
