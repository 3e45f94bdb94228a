package org.kith.web;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.kith.actor.Viewer;

/**
 * A key, or two one after the other, that lead somewhere. Everything they lead to is reached without them too.
 *
 * @param keys as {@code KeyboardEvent.key} names them, with a blank between two
 * @param words what it does, as a key in the words files
 */
public record Shortcut(String keys, String address, String words) {

    /** Those that lead somewhere open to this viewer; none for a young person, whose pages stay light. */
    static List<Shortcut> of(Viewer viewer) {
        var may = NavigationPermissions.of(viewer);
        var all = new ArrayList<Shortcut>();
        if (may.seeYoungPeople()) {
            all.add(new Shortcut("/", may.searchRecords() ? "/record-search" : "/young-people", "shortcut.search"));
            all.add(new Shortcut("g y", "/young-people", "shortcut.young-people"));
            all.add(new Shortcut("g f", "/figures", "shortcut.figures"));
        }
        if (may.writeToYoungPeople()) {
            all.add(new Shortcut("n", "/notes-of-the-day", "shortcut.write"));
            all.add(new Shortcut("g n", "/notes-of-the-day", "shortcut.notes"));
            all.add(new Shortcut("g d", "/drafts", "shortcut.drafts"));
            all.add(new Shortcut("g w", "/waiting", "shortcut.waiting"));
        }
        if (may.loadReturns()) {
            all.add(new Shortcut("g r", "/returns", "shortcut.returns"));
        }
        if (may.inviteStaff()) {
            all.add(new Shortcut("g p", "/staff", "shortcut.staff"));
        }
        if (!all.isEmpty()) {
            all.add(new Shortcut("?", "/shortcuts", "shortcut.list"));
        }
        return List.copyOf(all);
    }

    /** All of them in one attribute, for the script. */
    static String attribute(List<Shortcut> all) {
        return all.stream().map(one -> one.keys() + "=" + one.address()).collect(Collectors.joining(";"));
    }

    List<String> pressed() {
        return List.of(keys.split(" "));
    }
}
