package org.kith.measures;

import java.util.List;
import org.kith.actor.Viewer;
import org.kith.web.Navigation;
import org.kith.web.NavigationItem;
import org.kith.web.Shortcut;
import org.springframework.stereotype.Component;

/** Figures of many young people. */
@Component
final class MeasuresNavigation implements Navigation {
    @Override
    public List<NavigationItem> items(Viewer viewer) {
        return MeasuresPermissions.of(viewer).seeFigures()
                ? List.of(new NavigationItem(20, "/figures", "place.figures"))
                : List.of();
    }

    @Override
    public List<Shortcut> shortcuts(Viewer viewer) {
        return MeasuresPermissions.of(viewer).seeFigures()
                ? List.of(new Shortcut(40, "g f", "/figures", "shortcut.figures"))
                : List.of();
    }
}
