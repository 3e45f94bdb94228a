package org.kith.search;

import java.util.List;
import org.kith.actor.Viewer;
import org.kith.web.Navigation;
import org.kith.web.NavigationItem;
import org.kith.web.Shortcut;
import org.springframework.stereotype.Component;

/** Searching the records of all they see: instead of the list, whose search is for names. */
@Component
final class SearchNavigation implements Navigation {
    @Override
    public List<NavigationItem> items(Viewer viewer) {
        return SearchPermissions.of(viewer).searchRecords()
                ? List.of(new NavigationItem(50, "/record-search", "place.search"))
                : List.of();
    }

    @Override
    public List<Shortcut> shortcuts(Viewer viewer) {
        return SearchPermissions.of(viewer).searchRecords()
                ? List.of(new Shortcut(10, "/", "/record-search", "shortcut.search"))
                : List.of();
    }
}
