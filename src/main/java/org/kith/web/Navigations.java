package org.kith.web;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;
import org.kith.actor.Viewer;
import org.kith.web.Navigation.RecordTab;
import org.springframework.stereotype.Component;

/** What all rooms bring to the navigation, in order. */
@Component
final class Navigations {
    private static final Shortcut THEIR_LIST = new Shortcut(Integer.MAX_VALUE, "?", "/shortcuts", "shortcut.list");

    private final List<Navigation> rooms;

    Navigations(List<Navigation> rooms) {
        this.rooms = rooms;
    }

    ViewerNavigation of(@Nullable Viewer viewer, boolean keys) {
        return viewer == null
                ? ViewerNavigation.NONE
                : new ViewerNavigation(items(viewer), shortcuts(viewer), recordTabs(viewer), aboutMe(viewer), keys);
    }

    List<NavigationItem> items(Viewer viewer) {
        return inOrder(room -> room.items(viewer), NavigationItem::order);
    }

    /** Those that lead somewhere open to this viewer; none for a young person, whose pages stay light. */
    List<Shortcut> shortcuts(Viewer viewer) {
        var byKeys = new LinkedHashMap<String, Shortcut>();
        inOrder(room -> room.shortcuts(viewer), Shortcut::order).forEach(one -> byKeys.putIfAbsent(one.keys(), one));
        if (!byKeys.isEmpty()) {
            byKeys.put(THEIR_LIST.keys(), THEIR_LIST);
        }
        return List.copyOf(byKeys.values());
    }

    private List<RecordTab> recordTabs(Viewer viewer) {
        return inOrder(room -> room.recordTabs(viewer), RecordTab::order);
    }

    private List<NavigationItem> aboutMe(Viewer viewer) {
        return inOrder(room -> room.aboutMe(viewer), NavigationItem::order);
    }

    private <T> List<T> inOrder(Function<Navigation, List<T>> what, ToIntFunction<T> order) {
        return rooms.stream()
                .flatMap(room -> what.apply(room).stream())
                .sorted(Comparator.comparingInt(order))
                .toList();
    }

    /**
     * What of the navigation is open to one viewer, in order.
     *
     * @param keys whether shortcuts are on in this browser
     */
    record ViewerNavigation(
            List<NavigationItem> items,
            List<Shortcut> shortcuts,
            List<RecordTab> recordTabs,
            List<NavigationItem> aboutMe,
            boolean keys) {
        static final ViewerNavigation NONE = new ViewerNavigation(List.of(), List.of(), List.of(), List.of(), false);

        /** The shortcuts for the script; empty where it is not needed. */
        String forTheScript() {
            return keys ? Shortcut.attribute(shortcuts) : "";
        }
    }
}
