package org.kith.assignment;

import java.util.List;
import org.kith.actor.Viewer;
import org.kith.web.Page;

/**
 * A young person is with another team now.
 *
 * @param stopped who does not work with them any more
 */
record MovedPage(Viewer viewer, Person person, String team, List<TimeTogether> stopped) implements Page {}
