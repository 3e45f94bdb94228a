package org.kith.helpasked;

import java.util.List;
import org.kith.actor.Viewer;
import org.kith.web.Navigation;
import org.kith.web.NavigationItem;
import org.springframework.stereotype.Component;

/** Asking for help, one touch from where a young person comes in. */
@Component
final class HelpNavigation implements Navigation {
    @Override
    public List<NavigationItem> aboutMe(Viewer viewer) {
        return HelpPermissions.of(viewer).ask()
                ? List.of(new NavigationItem(200, "/young-people/" + viewer.youngPerson() + "/help", "place.help"))
                : List.of();
    }
}
