package org.kith.drafts;

import java.util.List;
import org.kith.actor.Viewer;
import org.kith.web.Navigation;
import org.kith.web.NavigationItem;
import org.kith.web.NavigationPermissions;
import org.kith.web.Shortcut;
import org.springframework.stereotype.Component;

/** What somebody began and has not sent. */
@Component
final class DraftsNavigation implements Navigation {
    @Override
    public List<NavigationItem> items(Viewer viewer) {
        return NavigationPermissions.of(viewer).seeOwnRecord()
                ? List.of(new NavigationItem(240, "/drafts", "place.drafts"))
                : List.of();
    }

    @Override
    public List<Shortcut> shortcuts(Viewer viewer) {
        return DraftPermissions.of(viewer).led()
                ? List.of(new Shortcut(70, "g d", "/drafts", "shortcut.drafts"))
                : List.of();
    }
}
