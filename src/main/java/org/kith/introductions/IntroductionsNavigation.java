package org.kith.introductions;

import java.util.List;
import org.kith.actor.Viewer;
import org.kith.web.Navigation;
import org.kith.web.Navigation.RecordTab;
import org.kith.web.NavigationItem;
import org.springframework.stereotype.Component;

/** Whom a young person is introduced to. */
@Component
final class IntroductionsNavigation implements Navigation {
    @Override
    public List<NavigationItem> items(Viewer viewer) {
        return aboutMe(viewer);
    }

    @Override
    public List<NavigationItem> aboutMe(Viewer viewer) {
        return IntroductionPermissions.of(viewer).own()
                ? List.of(new NavigationItem(
                        207, "/young-people/" + viewer.youngPerson() + "/introductions", "place.introductions"))
                : List.of();
    }

    @Override
    public List<RecordTab> recordTabs(Viewer viewer) {
        var may = IntroductionPermissions.of(viewer);
        if (may.meet()) {
            return List.of(new RecordTab(38, "introductions", "/introductions/ours"));
        }
        return may.see() && !may.own() ? List.of(new RecordTab(38, "introductions", "/introductions")) : List.of();
    }
}
