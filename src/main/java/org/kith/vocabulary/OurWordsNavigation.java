package org.kith.vocabulary;

import java.util.List;
import org.kith.actor.Viewer;
import org.kith.web.Navigation;
import org.kith.web.NavigationItem;
import org.springframework.stereotype.Component;

/** The words the organisation chose. */
@Component
final class OurWordsNavigation implements Navigation {
    @Override
    public List<NavigationItem> items(Viewer viewer) {
        return OurWordsPermissions.of(viewer).choose()
                ? List.of(new NavigationItem(150, "/words", "place.words"))
                : List.of();
    }
}
