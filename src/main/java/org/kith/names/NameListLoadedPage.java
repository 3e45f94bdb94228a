package org.kith.names;

import java.util.List;
import org.kith.actor.Viewer;
import org.kith.web.Page;

/**
 * What loading a list of names did.
 *
 * @param carried the file, which goes with the page for whoever loads another sheet of it
 * @param table the sheet that was loaded
 * @param others the other sheets of the file: what stands there was not loaded with it
 */
record NameListLoadedPage(Viewer viewer, Carried carried, NameTable table, List<NameTable> others, Loaded loaded)
        implements Page {}
