package org.kith.names;

import java.util.Map;
import org.kith.actor.Viewer;
import org.kith.web.Page;

/**
 * Where a list of names is handed in.
 *
 * @param problem what is to be put right, in words; empty for nothing
 */
record NameListPage(Viewer viewer, String problem) implements Page {

    boolean mayNameWorkers() {
        return NameListPermissions.of(viewer).nameWorkers();
    }

    @Override
    public Map<String, String> toPutRight() {
        return problem.isEmpty() ? Map.of() : Map.of("list", problem);
    }

    @Override
    public int status() {
        return problem.isEmpty() ? 200 : 422;
    }
}
