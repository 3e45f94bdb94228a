package org.kith.promises;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.kith.actor.Viewer;
import org.springframework.stereotype.Component;

/** What is promised to a young person or by them and still open, for pages of other rooms. Asked inside the actor's transaction about them. */
@Component
public class OpenPromises {
    private final PromiseSql sql;
    private final Clock clock;

    OpenPromises(PromiseSql sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    /** Those due soonest first, those of which no day was said last; none for whoever does not read promises. */
    public List<OpenPromise> of(Viewer viewer, UUID youngPerson) {
        var may = PromisePermissions.of(viewer);
        if (!may.see()) {
            return List.of();
        }
        var today = LocalDate.now(clock);
        return sql.all(youngPerson).stream()
                .filter(Promise::open)
                .sorted(Promise.DUE_SOONEST)
                .map(one -> new OpenPromise(
                        one.id(),
                        one.words(),
                        one.parties().inWords(may.own()),
                        one.due(),
                        one.overdue(today),
                        "/young-people/" + youngPerson + "/promises/" + one.id()))
                .toList();
    }
}
