package org.kith.promises;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kith.access.OpenTo;
import org.kith.access.Who;
import org.kith.actor.Actor;
import org.kith.actor.ActorTransactions;
import org.kith.actor.NotFound;
import org.kith.actor.Viewer;
import org.kith.paging.Part;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * How many promises were kept: one's own, and those of one's teams and of each in them where one manages them. The figures name no young person; the
 * promises behind one are a list, and logged as one.
 */
@Controller
class PromiseFiguresController {
    private final ActorTransactions acting;
    private final PromiseFiguresSql figures;
    private final PromisesOfMany many;
    private final Clock clock;

    PromiseFiguresController(ActorTransactions acting, PromiseFiguresSql figures, PromisesOfMany many, Clock clock) {
        this.acting = acting;
        this.figures = figures;
        this.many = many;
        this.clock = clock;
    }

    @GetMapping("/promises")
    @OpenTo(Who.SIGNED_IN)
    PromiseFiguresPage figures(Actor actor) {
        return acting.as(actor, viewer -> {
            PromisePermissions.of(viewer).mustCount();
            return new PromiseFiguresPage(viewer, figures.mine(LocalDate.now(clock)), ofTeams(viewer));
        });
    }

    /** @param team none for what whoever asks promised themselves */
    @GetMapping("/promises/list")
    @OpenTo(Who.SIGNED_IN)
    PromisesBehindPage behind(
            Actor actor,
            @RequestParam(defaultValue = "open") String which,
            @RequestParam(defaultValue = "") String team,
            @RequestParam(defaultValue = "") String worker,
            @RequestParam(defaultValue = "") String next,
            @RequestParam(defaultValue = "") String back) {
        return acting.as(actor, viewer -> {
            PromisePermissions.of(viewer).mustCount();
            var those = Those.ofKey(which).orElseThrow(NotFound::new);
            var whose = team.isEmpty() && worker.isEmpty() ? mine() : asked(viewer, team, worker);
            return list(viewer, whose, those, new Turn(next, back));
        });
    }

    private List<PromiseFiguresSql.Counted> ofTeams(Viewer viewer) {
        return PromisePermissions.of(viewer).countTeams() ? figures.ofTeams(LocalDate.now(clock)) : List.of();
    }

    private static PromiseFiguresSql.Whose mine() {
        return new PromiseFiguresSql.Whose(null, "", null, null);
    }

    /** One of those whose figures they see; nobody else is there. */
    private PromiseFiguresSql.Whose asked(Viewer viewer, String team, String worker) {
        return ofTeams(viewer).stream()
                .map(PromiseFiguresSql.Counted::whose)
                .filter(one ->
                        text(one.team()).equals(team) && text(one.account()).equals(worker))
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    private static String text(@Nullable UUID id) {
        return id == null ? "" : id.toString();
    }

    private PromisesBehindPage list(Viewer viewer, PromiseFiguresSql.Whose whose, Those those, Turn turn) {
        var today = LocalDate.now(clock);
        var all = figures.behind(whose, those, today);
        var part = Part.of(all, PromiseFiguresSql.Behind::place, PromisesBehindPage.SIZE, turn.next(), turn.back());
        var shown = part.shown().stream().map(PromiseFiguresSql.Behind::id).toList();
        return new PromisesBehindPage(viewer, whose, those, rows(shown), part, today);
    }

    private record Turn(String next, String back) {}

    private List<PromisesOfMany.One> rows(List<UUID> shown) {
        var rows = many.of(shown);
        acting.shownInList(rows.stream().map(row -> row.whose().id()).distinct().toList(), PromisesController.PROMISES);
        return rows;
    }
}
