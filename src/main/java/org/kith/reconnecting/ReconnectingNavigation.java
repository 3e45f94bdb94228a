package org.kith.reconnecting;

import java.util.List;
import org.kith.actor.Viewer;
import org.kith.web.Navigation;
import org.kith.web.Navigation.RecordTab;
import org.kith.web.NavigationItem;
import org.springframework.stereotype.Component;

/** In touch again: on every record alike, whether somebody is looked for there or not. */
@Component
final class ReconnectingNavigation implements Navigation {
    @Override
    public List<NavigationItem> items(Viewer viewer) {
        return ReconnectingPermissions.of(viewer).look()
                ? List.of(new NavigationItem(147, "/findable", "place.findable"))
                : aboutMe(viewer);
    }

    @Override
    public List<NavigationItem> aboutMe(Viewer viewer) {
        return ReconnectingPermissions.of(viewer).own()
                ? List.of(new NavigationItem(
                        216, "/young-people/" + viewer.youngPerson() + "/reconnecting", "place.reconnecting"))
                : List.of();
    }

    @Override
    public List<RecordTab> recordTabs(Viewer viewer) {
        return ReconnectingPermissions.of(viewer).look()
                ? List.of(new RecordTab(36, "reconnecting", "/reconnecting"))
                : List.of();
    }
}
