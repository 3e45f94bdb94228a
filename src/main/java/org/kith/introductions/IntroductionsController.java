package org.kith.introductions;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.kith.access.OpenTo;
import org.kith.access.Who;
import org.kith.actor.AccessLogEntry;
import org.kith.actor.Actor;
import org.kith.actor.ActorTransactions;
import org.kith.actor.NotFound;
import org.kith.people.AboutWorker;
import org.kith.people.SaidOfWorkers;
import org.kith.people.YoungPersonHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;

/** Whom a young person is introduced to, and how one introduction stands: read by them and their team. */
@Controller
@RequestMapping("/young-people/{id}/introductions")
class IntroductionsController {
    static final AccessLogEntry INTRODUCTION = AccessLogEntry.at("introduction", "people");

    /** What is new is told until they looked at all of them, so that look has a name of its own. */
    private static final AccessLogEntry ALL = AccessLogEntry.at("introductions", "people");

    private final ActorTransactions acting;
    private final YoungPersonHeaders whose;
    private final Introductions introductions;
    private final IntroductionSql sql;
    private final List<SaidOfWorkers> ofWorkers;

    IntroductionsController(
            ActorTransactions acting,
            YoungPersonHeaders whose,
            Introductions introductions,
            IntroductionSql sql,
            List<SaidOfWorkers> ofWorkers) {
        this.acting = acting;
        this.whose = whose;
        this.introductions = introductions;
        this.sql = sql;
        this.ofWorkers = ofWorkers;
    }

    @GetMapping
    @OpenTo(Who.SIGNED_IN)
    IntroductionsPage all(Actor actor, @PathVariable UUID id) {
        return acting.reading(actor, id, ALL, viewer -> {
            IntroductionPermissions.of(viewer).mustSee();
            return new IntroductionsPage(
                    viewer, whose.of(id).orElseThrow(NotFound::new), sql.all(id), introductions.today());
        });
    }

    @GetMapping("/{introduction}")
    @OpenTo(Who.SIGNED_IN)
    IntroductionPage one(Actor actor, @PathVariable UUID id, @PathVariable UUID introduction) {
        return acting.reading(actor, id, INTRODUCTION, viewer -> {
            IntroductionPermissions.of(viewer).mustSee();
            var one = introductions.of(id, introduction);
            return new IntroductionPage(
                    viewer, whose.of(id).orElseThrow(NotFound::new), one, ownHello(one), introductions.days());
        });
    }

    /** What a colleague says of themselves to young people, where nothing was said for this introduction. */
    private String ownHello(Introduction one) {
        var account = one.whom().account();
        return account == null
                ? ""
                : ofWorkers.stream()
                        .map(room -> room.of(List.of(account)).get(account))
                        .filter(Objects::nonNull)
                        .map(AboutWorker::hello)
                        .filter(hello -> !hello.isBlank())
                        .findFirst()
                        .orElse("");
    }
}
