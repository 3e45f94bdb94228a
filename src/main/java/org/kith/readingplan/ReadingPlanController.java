package org.kith.readingplan;

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
import org.kith.form.Form;
import org.kith.form.NotAForm;
import org.kith.record.RecordPermissions;
import org.kith.web.Answer;
import org.kith.web.ConfirmationMessage;
import org.kith.web.NotAllowed;
import org.kith.web.Redirect;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Later, or together with somebody: how a young person wants to read what may be hard; and what somebody is asked to be there for. */
@Controller
class ReadingPlanController {
    static final String WAITING = "/waiting";
    private static final AccessLogEntry IN_LIST = AccessLogEntry.at("waiting");

    private final ActorTransactions acting;
    private final ReadingPlans plans;
    private final ReadingPlanSql sql;
    private final Clock clock;

    ReadingPlanController(ActorTransactions acting, ReadingPlans plans, ReadingPlanSql sql, Clock clock) {
        this.acting = acting;
        this.plans = plans;
        this.sql = sql;
        this.clock = clock;
    }

    @PostMapping("/young-people/{id}/entries/{entry}/reading-plans")
    @OpenTo(Who.SIGNED_IN)
    @ConfirmationMessage("reading-planned")
    Answer decide(Actor actor, @PathVariable UUID id, @PathVariable UUID entry, Form form) {
        var with = form.uuid("with");
        var day = form.day("remindOn");
        if (with == null && (day == null || !day.isAfter(LocalDate.now(clock)))) {
            return acting.reading(
                    actor,
                    id,
                    AccessLogEntry.atEntry("hard", entry).alsoForRecipients(),
                    viewer -> plans.page(viewer, id, entry, form.refuse("remindOn", "hard.later.when")));
        }
        acting.changing(actor, id, viewer -> {
            plans.decide(
                    viewer,
                    id,
                    entry,
                    with == null
                            ? ReadingPlanSql.Decided.later(day)
                            : ReadingPlanSql.Decided.with(with, form.value("bring")));
            return "";
        });
        return Redirect.to("/young-people/" + id + "/entries/" + entry);
    }

    @PostMapping("/young-people/{id}/entries/{entry}/reading-plans/{plan}")
    @OpenTo(Who.SIGNED_IN)
    @ConfirmationMessage("reading-answered")
    Redirect answer(
            Actor actor,
            @PathVariable UUID id,
            @PathVariable UUID entry,
            @PathVariable UUID plan,
            @RequestParam(defaultValue = "") String coming) {
        acting.changing(actor, id, viewer -> {
            NotAllowed.unless(RecordPermissions.of(viewer).answer(), "record.not-yours");
            if (!sql.isThere(id, entry, plan)) {
                throw new NotFound();
            }
            if (coming.isEmpty()) {
                throw new NotAForm();
            }
            sql.answer(plan, coming.equals("yes"), clock.instant());
            return "";
        });
        return Redirect.to(WAITING);
    }

    @GetMapping(WAITING)
    @OpenTo(Who.SIGNED_IN)
    WaitingPage waiting(Actor actor) {
        return acting.as(actor, this::waiting);
    }

    private WaitingPage waiting(Viewer viewer) {
        NotAllowed.unless(RecordPermissions.of(viewer).answer(), "error.not-working-with");
        var waiting = sql.waiting(viewer.me());
        acting.shownInList(
                waiting.stream()
                        .map(ReadingPlanSql.Waiting::youngPerson)
                        .distinct()
                        .toList(),
                IN_LIST);
        return new WaitingPage(viewer, waiting);
    }
}
