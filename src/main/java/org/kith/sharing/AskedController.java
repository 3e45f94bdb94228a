package org.kith.sharing;

import org.kith.access.OpenTo;
import org.kith.access.Who;
import org.kith.actor.AccessLogEntry;
import org.kith.actor.Actor;
import org.kith.actor.ActorTransactions;
import org.kith.actor.Viewer;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** What somebody who works here asked about sharing, of all young people they work with, and nobody answered yet. */
@Controller
class AskedController {
    private static final AccessLogEntry IN_LIST = AccessLogEntry.at("sharing");

    private final ActorTransactions acting;
    private final OpenSql sql;
    private final SeenBy seen;

    AskedController(ActorTransactions acting, OpenSql sql, SeenBy seen) {
        this.acting = acting;
        this.sql = sql;
        this.seen = seen;
    }

    @GetMapping("/sharing")
    @OpenTo(Who.SIGNED_IN)
    AskedPage show(Actor actor) {
        return acting.as(actor, this::page);
    }

    private AskedPage page(Viewer viewer) {
        SharingPermissions.of(viewer).mustSeeToDo();
        var asks = sql.asked(viewer);
        acting.shownInList(asks.stream().map(one -> one.whose().id()).distinct().toList(), IN_LIST);
        return new AskedPage(viewer, seen.sections(), asks);
    }
}
