package org.kith.bypost;

import java.util.List;
import org.kith.actor.Viewer;
import org.kith.web.Page;

/**
 * Letters to be posted, and those that were.
 *
 * @param waiting the longest waiting first
 * @param posted of the last thirty days, the latest first
 */
record ByPostPage(Viewer viewer, List<ByPost> waiting, List<ByPost> posted) implements Page {}
