package org.kith.names;

import org.kith.actor.Viewer;
import org.kith.web.Page;

/** What loading a list of names did. */
record NameListLoadedPage(Viewer viewer, String file, Loaded loaded) implements Page {}
