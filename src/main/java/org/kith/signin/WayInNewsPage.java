package org.kith.signin;

import java.util.List;
import org.kith.actor.Viewer;
import org.kith.web.Page;

/** What became of somebody's way in since they signed in last, before anything else. */
record WayInNewsPage(Viewer viewer, List<WayInChange> news) implements Page {}
