package org.kith.handover;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.kith.access.OpenTo;
import org.kith.access.Who;
import org.kith.actor.AccessLogEntry;
import org.kith.actor.Actor;
import org.kith.actor.ActorTransactions;
import org.kith.actor.Viewer;
import org.kith.inbox.Inbox;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** All handovers that are open: a worker's own, and those of a manager's teams with who leaves, who would have nobody, and figures of the year. */
@Controller
@RequestMapping("/handovers")
class HandoversController {
    static final AccessLogEntry IN_LIST = AccessLogEntry.at("handovers");

    private final ActorTransactions acting;
    private final HandoverSql sql;
    private final LeavingSql leaving;
    private final UnopenedSql without;
    private final FiguresSql figures;
    private final Leavings leavings;

    HandoversController(
            ActorTransactions acting,
            HandoverSql sql,
            LeavingSql leaving,
            UnopenedSql without,
            FiguresSql figures,
            Leavings leavings) {
        this.acting = acting;
        this.sql = sql;
        this.leaving = leaving;
        this.without = without;
        this.figures = figures;
        this.leavings = leavings;
    }

    @GetMapping
    @OpenTo(Who.SIGNED_IN)
    HandoversPage show(Actor actor) {
        return acting.as(actor, viewer -> {
            var may = HandoverPermissions.of(viewer);
            may.mustWork();
            var open = sql.open().stream().filter(one -> isShown(may, one)).toList();
            var unopened = without.first(Inbox.MOST);
            acting.shownInList(shown(open, unopened), IN_LIST);
            return page(viewer, open, unopened);
        });
    }

    private static boolean isShown(HandoverPermissions may, Handover one) {
        var to = one.to();
        return may.manage() || one.from().you() || to != null && to.you();
    }

    private static List<UUID> shown(List<Handover> open, List<UnopenedSql.Unopened> unopened) {
        var shown = new ArrayList<UUID>();
        open.forEach(one -> shown.add(one.whose().youngPerson()));
        unopened.forEach(one -> shown.add(one.youngPerson()));
        return shown.stream().distinct().toList();
    }

    private HandoversPage page(Viewer viewer, List<Handover> open, List<UnopenedSql.Unopened> unopened) {
        var today = leavings.today();
        var year = HandoverPermissions.of(viewer).manage()
                ? figures.since(today.minusYears(1))
                : List.<HandoverFigures>of();
        return new HandoversPage(viewer, leaving.standing(today), open, unopened, year, today);
    }
}
