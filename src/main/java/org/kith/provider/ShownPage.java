package org.kith.provider;

import org.kith.actor.Viewer;
import org.kith.web.Page;

/** They showed again that it is them, beside the page on which they were asked. */
record ShownPage(Viewer viewer) implements Page {}
