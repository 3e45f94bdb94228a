package org.kith.backup;

import java.util.List;
import org.kith.actor.Viewer;
import org.kith.web.Navigation;
import org.kith.web.NavigationItem;
import org.springframework.stereotype.Component;

/** How backups went. */
@Component
final class BackupsNavigation implements Navigation {
    @Override
    public List<NavigationItem> items(Viewer viewer) {
        return BackupsPermissions.of(viewer).lookAfter()
                ? List.of(new NavigationItem(155, "/backups", "place.backups"))
                : List.of();
    }
}
