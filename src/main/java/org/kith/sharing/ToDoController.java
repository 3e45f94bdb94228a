package org.kith.sharing;

import java.time.Clock;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.kith.access.OpenTo;
import org.kith.access.Who;
import org.kith.actor.AccessLogEntry;
import org.kith.actor.Actor;
import org.kith.actor.ActorTransactions;
import org.kith.actor.Viewer;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** What staff have to answer about sharing, and what ends soon and is to be talked about, of all young people they work with. */
@Controller
class ToDoController {
    private static final AccessLogEntry IN_LIST = AccessLogEntry.at("sharing");

    private final ActorTransactions acting;
    private final ToDoSql sql;
    private final SeenBy seen;
    private final Clock clock;

    ToDoController(ActorTransactions acting, ToDoSql sql, SeenBy seen, Clock clock) {
        this.acting = acting;
        this.sql = sql;
        this.seen = seen;
        this.clock = clock;
    }

    @GetMapping("/sharing")
    @OpenTo(Who.SIGNED_IN)
    ToDoPage show(Actor actor) {
        return acting.as(actor, this::page);
    }

    private ToDoPage page(Viewer viewer) {
        SharingPermissions.of(viewer).mustSeeToDo();
        var asks = sql.open(viewer);
        var ending = sql.ending(SharingForm.endOf(LocalDate.now(clock).plusMonths(1)));
        var people = Stream.concat(
                        asks.stream().map(one -> one.whose().id()),
                        ending.stream().map(one -> one.whose().id()))
                .distinct()
                .toList();
        acting.shownInList(people, IN_LIST);
        return new ToDoPage(viewer, seen.sections(), asks, ending);
    }
}
