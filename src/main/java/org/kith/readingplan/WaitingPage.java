package org.kith.readingplan;

import java.util.List;
import org.kith.actor.Viewer;
import org.kith.web.Page;

/**
 * What young people wait for an answer to, the longest waiting first.
 *
 * @param askedWhy how many questions why they looked wait for whoever looks here
 */
record WaitingPage(Viewer viewer, List<ReadingPlanSql.Waiting> waiting, int askedWhy) implements Page {}
