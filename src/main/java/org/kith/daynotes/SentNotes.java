package org.kith.daynotes;

import java.util.List;
import java.util.UUID;
import org.kith.actor.Viewer;
import org.kith.people.YoungPersonHeaders;
import org.springframework.stereotype.Component;

/** Finds again what was put into records just now. Called inside the actor's transaction. */
@Component
class SentNotes {
    private final DaySql sql;
    private final YoungPersonHeaders headers;

    SentNotes(DaySql sql, YoungPersonHeaders headers) {
        this.sql = sql;
        this.headers = headers;
    }

    /** In whose records these entries are, as far as the viewer wrote them, by the names of those young people. */
    List<SentNote> of(Viewer viewer, List<UUID> entries) {
        var mine = sql.mine(viewer, entries);
        var people = mine.stream().map(DaySql.Mine::youngPersonId).distinct().toArray(UUID[]::new);
        return headers.those(people).stream()
                .flatMap(person -> mine.stream()
                        .filter(one -> one.youngPersonId().equals(person.id()))
                        .map(one -> new SentNote(one.id(), person)))
                .toList();
    }
}
