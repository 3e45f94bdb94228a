package org.kith.audit;

import java.util.ArrayList;
import java.util.List;
import org.kith.actor.Viewer;
import org.kith.web.Navigation;
import org.kith.web.Navigation.RecordTab;
import org.kith.web.NavigationItem;
import org.springframework.stereotype.Component;

/** Who looked: at one's own record, at that of whoever a page is about; unusual looking, and what somebody is asked about their own. */
@Component
final class LooksNavigation implements Navigation {

    @Override
    public List<NavigationItem> items(Viewer viewer) {
        var may = AccessLogPermissions.of(viewer);
        var items = new ArrayList<NavigationItem>();
        if (may.lookInto()) {
            items.add(new NavigationItem(100, "/unusual-looks", "place.unusual-looks"));
        }
        if (may.beAsked()) {
            items.add(new NavigationItem(125, "/looks", "place.looks"));
        }
        if (may.own()) {
            var theirs = "/young-people/" + viewer.youngPerson() + "/who-looked";
            items.add(new NavigationItem(190, theirs, "place.who-looked"));
        }
        return items;
    }

    @Override
    public List<RecordTab> recordTabs(Viewer viewer) {
        return AccessLogPermissions.of(viewer).beAsked() && !viewer.onlyShared()
                ? List.of(new RecordTab(50, "who-looked", "/who-looked"))
                : List.of();
    }
}
