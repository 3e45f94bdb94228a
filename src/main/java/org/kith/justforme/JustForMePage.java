package org.kith.justforme;

import java.util.List;
import org.kith.actor.Viewer;
import org.kith.web.Page;

/**
 * What a young person wrote for themselves alone.
 *
 * @param begun what they began and did not keep
 */
record JustForMePage(Viewer viewer, List<JustForMe.Note> notes, List<JustForMe.Note> begun) implements Page {}
