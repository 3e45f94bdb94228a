package org.kith.audit;

import java.util.List;
import java.util.UUID;
import org.kith.actor.Viewer;
import org.kith.web.Page;
import org.kith.web.Paging;

record WhoLookedPage(Viewer viewer, UUID youngPerson, String name, List<Reading> readings, Paging paging)
        implements Page {}
