package org.kith.promises;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.kith.access.OpenTo;
import org.kith.access.Who;
import org.kith.actor.AccessLogEntry;
import org.kith.actor.Actor;
import org.kith.actor.ActorTransactions;
import org.kith.actor.NotFound;
import org.kith.people.YoungPersonHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;

/** What was promised to a young person and by them, and the story of one of these: read by them and their team. */
@Controller
@RequestMapping("/young-people/{id}/promises")
class PromisesController {
    static final AccessLogEntry PROMISES = AccessLogEntry.at("promises", "people");

    private final ActorTransactions acting;
    private final YoungPersonHeaders whose;
    private final Promises promises;
    private final PromiseSql sql;
    private final PromiseFiguresSql figures;
    private final Clock clock;

    PromisesController(
            ActorTransactions acting,
            YoungPersonHeaders whose,
            Promises promises,
            PromiseSql sql,
            PromiseFiguresSql figures,
            Clock clock) {
        this.acting = acting;
        this.whose = whose;
        this.promises = promises;
        this.sql = sql;
        this.figures = figures;
        this.clock = clock;
    }

    @GetMapping
    @OpenTo(Who.SIGNED_IN)
    PromisesPage all(Actor actor, @PathVariable UUID id) {
        return acting.reading(actor, id, PROMISES, viewer -> {
            PromisePermissions.of(viewer).mustSee();
            return new PromisesPage(
                    viewer,
                    whose.of(id).orElseThrow(NotFound::new),
                    sql.all(id),
                    figures.of(id, LocalDate.now(clock)),
                    LocalDate.now(clock));
        });
    }

    @GetMapping("/{promise}")
    @OpenTo(Who.SIGNED_IN)
    PromisePage one(Actor actor, @PathVariable UUID id, @PathVariable UUID promise) {
        return acting.reading(actor, id, PROMISES, viewer -> {
            var opened = promises.open(viewer, id, promise);
            return new PromisePage(viewer, whose.of(id).orElseThrow(NotFound::new), opened, LocalDate.now(clock));
        });
    }
}
