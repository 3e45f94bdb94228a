package org.kith.web;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.IntSupplier;
import java.util.function.ToIntFunction;
import org.kith.actor.Viewer;
import org.kith.web.Navigation.RecordTab;
import org.springframework.stereotype.Component;

/** What all rooms bring to the navigation, in order. */
@Component
public final class Navigations {
    private static final Shortcut THEIR_LIST = new Shortcut(Integer.MAX_VALUE, "?", "/shortcuts", "shortcut.list");

    private final List<Navigation> rooms;

    Navigations(List<Navigation> rooms) {
        this.rooms = rooms;
    }

    /** What waits is asked after the page's own transaction, in which the viewer may see less. */
    ViewerNavigation of(Page page, boolean keys) {
        var viewer = page.viewer();
        if (viewer == null) {
            return ViewerNavigation.NONE;
        }
        var items = items(viewer);
        var found = page.waitingForViewer();
        var waiting = found == null ? waiting(items) : found;
        return new ViewerNavigation(
                items, waiting, shortcuts(viewer), recordTabs(viewer), acts(viewer), aboutMe(viewer), keys);
    }

    private static int waiting(List<NavigationItem> items) {
        return items.stream()
                .map(NavigationItem::waiting)
                .filter(Objects::nonNull)
                .mapToInt(IntSupplier::getAsInt)
                .sum();
    }

    List<NavigationItem> items(Viewer viewer) {
        return inOrder(room -> room.items(viewer), NavigationItem::order);
    }

    /** Those that lead somewhere open to this viewer; none for a young person, whose pages stay light. */
    public List<Shortcut> shortcuts(Viewer viewer) {
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

    private List<RecordTab> acts(Viewer viewer) {
        return inOrder(room -> room.acts(viewer), RecordTab::order);
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
     * @param waiting how much waits for them at the entry that says so
     * @param keys whether shortcuts are on in this browser
     */
    record ViewerNavigation(
            List<NavigationItem> items,
            int waiting,
            List<Shortcut> shortcuts,
            List<RecordTab> recordTabs,
            List<RecordTab> acts,
            List<NavigationItem> aboutMe,
            boolean keys) {
        static final ViewerNavigation NONE =
                new ViewerNavigation(List.of(), 0, List.of(), List.of(), List.of(), List.of(), false);

        /** The shortcuts for the script; empty where it is not needed. */
        String forTheScript() {
            return keys ? Shortcut.attribute(shortcuts) : "";
        }
    }
}
