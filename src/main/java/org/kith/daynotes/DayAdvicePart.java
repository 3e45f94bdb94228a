package org.kith.daynotes;

import java.util.List;
import org.kith.actor.Viewer;
import org.kith.web.Page;

/** The part of the page of several that is fetched by itself while somebody types. */
record DayAdvicePart(Viewer viewer, List<Mention> mentions) implements Page {}
