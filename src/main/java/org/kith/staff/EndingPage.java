package org.kith.staff;

import org.kith.actor.Viewer;
import org.kith.web.Page;

record EndingPage(Viewer viewer, Colleague colleague) implements Page {}
