package org.kith.people;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kith.actor.Viewer;
import org.kith.words.DisplayName;
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
     * @param died whether a return says so
     */
    public record Person(
            UUID id,
            @Nullable String knownAs,
            @Nullable String childNumber,
            LocalDate born,
            boolean mine,
            boolean died) {

        /** Where it stands alone; of somebody with neither name nor number with what tells them from others. */
        public String name() {
            return DisplayName.youngAlone(knownAs, childNumber, born);
        }
    }

    /** Called inside the actor's transaction. Those they work with come first, then by name. */
    public List<Person> of(Viewer viewer, LocalDate day, int atMost) {
        return sql.caseload(viewer, day, atMost);
    }

    /** The same for whoever chooses whom to write to: nobody who died. */
    public List<Person> living(Viewer viewer, LocalDate day, int atMost) {
        return of(viewer, day, atMost).stream().filter(person -> !person.died()).toList();
    }
}
