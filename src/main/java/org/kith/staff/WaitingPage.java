package org.kith.staff;

import org.kith.actor.Viewer;
import org.kith.web.Page;

/** For somebody who was let in and whom nobody vouched for yet. */
record WaitingPage(Viewer viewer) implements Page {}
