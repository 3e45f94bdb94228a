package org.kith.record;

import java.util.List;
import org.kith.actor.Viewer;
import org.kith.web.Page;

/** What a young person wrote for themselves alone. */
record JustForMePage(Viewer viewer, List<JustForMe.Note> notes) implements Page {}
