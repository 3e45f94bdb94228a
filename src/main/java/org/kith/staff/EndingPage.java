package org.kith.staff;

import org.kith.actor.Viewer;
import org.kith.web.Page;

/** @param returns how many returns wait for somebody to decide and would wait for nobody then */
record EndingPage(Viewer viewer, Colleague colleague, int returns) implements Page {}
