package org.kith.staff;

import static org.kith.words.Words.say;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.kith.actor.Viewer;
import org.kith.web.Page;

/** @param name what was typed as its new name */
record TeamNamePage(
        Viewer viewer, Team team, String name, @Nullable String problem) implements Page {

    @Override
    public Map<String, String> toPutRight() {
        return problem == null ? Map.of() : Map.of("name", say(problem));
    }

    @Override
    public int status() {
        return problem == null ? 200 : 422;
    }
}
