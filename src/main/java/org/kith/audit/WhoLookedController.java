package org.kith.audit;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.kith.access.OpenTo;
import org.kith.access.Who;
import org.kith.actor.AccessLogEntry;
import org.kith.actor.Actor;
import org.kith.actor.ActorTransactions;
import org.kith.actor.NotFound;
import org.kith.actor.Viewer;
import org.kith.paging.Turning;
import org.kith.words.Dates;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** Who looked at a young person's record. Looking here is itself a look, and is among the lines shown. */
@Controller
class WhoLookedController {
    static final int SIZE = 50;
    static final AccessLogEntry WHO_LOOKED = AccessLogEntry.at("who-looked");

    private final ActorTransactions acting;
    private final AccessLogLineSql sql;
    private final QuestionSql questions;
    private final Clock clock;

    WhoLookedController(ActorTransactions acting, AccessLogLineSql sql, QuestionSql questions, Clock clock) {
        this.acting = acting;
        this.sql = sql;
        this.questions = questions;
        this.clock = clock;
    }

    @GetMapping("/young-people/{id}/who-looked")
    @OpenTo(Who.SIGNED_IN)
    WhoLookedPage whoLooked(
            Actor actor,
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String next,
            @RequestParam(defaultValue = "") String back) {
        return acting.reading(actor, id, WHO_LOOKED, viewer -> page(viewer, id, LogPlace.turning(next, back)));
    }

    private WhoLookedPage page(Viewer viewer, UUID id, Turning<LogPlace> turning) {
        var name = sql.nameOf(id).orElseThrow(NotFound::new);
        var log = log(viewer, id);
        var lines = sql.page(log, turning, SIZE);
        if (lines.lines().isEmpty() && !turning.isFirst()) {
            lines = sql.page(log, Turning.first(), SIZE);
        }
        return new WhoLookedPage(
                viewer,
                new AccessLogHeader(id, name, sql.inEmergency(), sql.sectionNames()),
                lines,
                log.asked().stream().map(QuestionSql.About::question).toList(),
                log.today());
    }

    /** The young person reads what is folded; for staff each opening is a line. */
    private AccessLogLineSql.Log log(Viewer viewer, UUID id) {
        var today = LocalDate.now(clock.withZone(Dates.LONDON));
        return new AccessLogLineSql.Log(id, !AccessLogPermissions.of(viewer).own(), today, questions.of(id));
    }
}
