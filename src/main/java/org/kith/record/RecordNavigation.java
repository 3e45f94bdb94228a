package org.kith.record;

import java.util.List;
import org.kith.actor.Viewer;
import org.kith.web.Navigation;
import org.kith.web.Navigation.RecordTab;
import org.kith.web.NavigationItem;
import org.springframework.stereotype.Component;

/** The record: a young person's own, or that of whoever a page is about; and what is kept back of all of them. */
@Component
final class RecordNavigation implements Navigation {

    @Override
    public List<NavigationItem> items(Viewer viewer) {
        var may = RecordPermissions.of(viewer);
        if (may.own()) {
            return List.of(
                    new NavigationItem(170, "/young-people/" + viewer.youngPerson() + "/record", "place.my-record"));
        }
        return may.worksWithThem() ? List.of(new NavigationItem(70, "/withheld", "place.withheld")) : List.of();
    }

    @Override
    public List<RecordTab> recordTabs(Viewer viewer) {
        return RecordPermissions.of(viewer).read() ? List.of(new RecordTab(20, "record", "/record")) : List.of();
    }
}
