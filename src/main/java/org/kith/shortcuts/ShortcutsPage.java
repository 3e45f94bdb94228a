package org.kith.shortcuts;

import java.util.List;
import org.kith.actor.Viewer;
import org.kith.web.Page;
import org.kith.web.Shortcut;

/** The shortcuts open to the viewer, and whether they are on in this browser. */
record ShortcutsPage(Viewer viewer, List<Shortcut> shortcuts, boolean on) implements Page {}
