package org.kith.web;

import java.util.List;

/**
 * What of the navigation is open to one viewer, in order.
 *
 * @param keys whether shortcuts are on in this browser
 */
record ViewerNavigation(
        List<NavigationItem> items, List<Shortcut> shortcuts, List<RecordTab> recordTabs, boolean keys) {
    static final ViewerNavigation NONE = new ViewerNavigation(List.of(), List.of(), List.of(), false);

    /** The shortcuts for the script; empty where it is not needed. */
    String forTheScript() {
        return keys ? Shortcut.attribute(shortcuts) : "";
    }
}
