package org.kith.record;

import java.util.List;
import org.kith.actor.Viewer;
import org.kith.web.Page;

/** What young people wait for an answer to, the longest waiting first. */
record WaitingPage(Viewer viewer, List<ReadingPlanSql.Waiting> waiting) implements Page {}
