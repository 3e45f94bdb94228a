package org.kith.together;

import java.util.List;
import org.kith.actor.Viewer;
import org.kith.web.Page;

/** The stages an organisation entered, in their order. */
record StagesPage(Viewer viewer, List<Stage> stages) implements Page {}
