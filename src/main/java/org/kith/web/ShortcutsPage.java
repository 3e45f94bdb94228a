package org.kith.web;

import java.util.List;
import org.kith.actor.Viewer;

/** The shortcuts open to the viewer, and whether they are on in this browser. */
record ShortcutsPage(Viewer viewer, List<Shortcut> shortcuts, boolean on) implements Page {}
