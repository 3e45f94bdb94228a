package org.kith.people;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kith.actor.Viewer;
import org.springframework.stereotype.Component;

/** The young people somebody sees, and which of them they work with themselves. */
@Component
public class Caseload {
    private final YoungPeopleSql sql;

    Caseload(YoungPeopleSql sql) {
        this.sql = sql;
    }

    /**
     * A young person of theirs.
     *
     * @param knownAs the name they go by; null when nobody gave it yet
     * @param mine whether the viewer works with them on that day
     */
    public record Person(
            UUID id, @Nullable String knownAs, @Nullable String childNumber, boolean mine) {}

    /** Called inside the actor's transaction. Those they work with come first, then by name. */
    public List<Person> of(Viewer viewer, LocalDate day, int atMost) {
        return sql.caseload(viewer, day, atMost);
    }
}
