package org.kith.assignment;

import java.util.List;
import org.kith.actor.Viewer;
import org.kith.web.Page;

/** Young people who were moved away from whoever looks, until they say that they read it. */
record MovedAwayPage(Viewer viewer, List<MovedAway> all) implements Page {}
