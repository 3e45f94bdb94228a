package org.kith.emergency;

import java.util.List;
import org.kith.actor.Viewer;
import org.kith.web.Navigation;
import org.kith.web.NavigationItem;
import org.springframework.stereotype.Component;

/** Records opened in an emergency. */
@Component
final class EmergencyNavigation implements Navigation {
    @Override
    public List<NavigationItem> items(Viewer viewer) {
        return EmergencyPermissions.of(viewer).open()
                ? List.of(new NavigationItem(90, "/emergencies", "place.emergencies"))
                : List.of();
    }
}
