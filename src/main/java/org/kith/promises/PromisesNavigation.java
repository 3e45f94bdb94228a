package org.kith.promises;

import java.util.List;
import java.util.stream.Stream;
import org.kith.actor.Viewer;
import org.kith.web.Navigation;
import org.kith.web.Navigation.RecordTab;
import org.kith.web.NavigationItem;
import org.springframework.stereotype.Component;

/** What was promised. */
@Component
final class PromisesNavigation implements Navigation {
    @Override
    public List<NavigationItem> items(Viewer viewer) {
        return Stream.of(aboutMe(viewer), toAdd(viewer), figures(viewer))
                .flatMap(List::stream)
                .toList();
    }

    /** From wherever they are: a promise is made anywhere. */
    private static List<NavigationItem> toAdd(Viewer viewer) {
        return PromisePermissions.of(viewer).own()
                ? List.of(new NavigationItem(
                        204, "/young-people/" + viewer.youngPerson() + "/promises/new", "record.act.promises"))
                : List.of();
    }

    private static List<NavigationItem> figures(Viewer viewer) {
        return PromisePermissions.of(viewer).count()
                ? List.of(new NavigationItem(25, "/promises", "place.promises"))
                : List.of();
    }

    @Override
    public List<NavigationItem> aboutMe(Viewer viewer) {
        return PromisePermissions.of(viewer).own()
                ? List.of(new NavigationItem(
                        205, "/young-people/" + viewer.youngPerson() + "/promises", "place.promised"))
                : List.of();
    }

    /** A promise is written down where it is made: beside an entry, what they agreed on, or a handover. */
    @Override
    public List<RecordTab> acts(Viewer viewer) {
        return PromisePermissions.of(viewer).add()
                ? List.of(new RecordTab(10, "promises", "/promises/new"))
                : List.of();
    }

    @Override
    public List<RecordTab> recordTabs(Viewer viewer) {
        var may = PromisePermissions.of(viewer);
        return may.see() && !may.own() ? List.of(new RecordTab(37, "promises", "/promises")) : List.of();
    }
}
