package org.kith.audit;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kith.access.OpenTo;
import org.kith.access.Who;
import org.kith.actor.AccessLogEntry;
import org.kith.actor.Actor;
import org.kith.actor.ActorTransactions;
import org.kith.actor.NotFound;
import org.kith.actor.Viewer;
import org.kith.form.Form;
import org.kith.paging.Turning;
import org.kith.web.Answer;
import org.kith.web.ConfirmationMessage;
import org.kith.web.NotAllowed;
import org.kith.web.Redirect;
import org.kith.words.Dates;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Unusual looking at records of a manager's teams, and what they say of it. */
@Controller
class UnusualController {
    private static final AccessLogEntry IN_LIST = AccessLogEntry.at("unusual-looks");

    private final ActorTransactions acting;
    private final UnusualSql sql;
    private final UnusualLooks looks;
    private final QuestionSql questions;
    private final Clock clock;

    UnusualController(
            ActorTransactions acting, UnusualSql sql, UnusualLooks looks, QuestionSql questions, Clock clock) {
        this.acting = acting;
        this.sql = sql;
        this.looks = looks;
        this.questions = questions;
        this.clock = clock;
    }

    @GetMapping("/unusual-looks")
    @OpenTo(Who.SIGNED_IN)
    UnusualPage show(
            Actor actor, @RequestParam(defaultValue = "") String next, @RequestParam(defaultValue = "") String back) {
        return acting.as(actor, viewer -> page(viewer, Form.empty(), Turning.of(next, back, UnusualPage.Rank::parsed)));
    }

    /** @param until the last reading whoever says it has seen */
    @PostMapping("/unusual-looks/reviews")
    @OpenTo(Who.SIGNED_IN)
    @ConfirmationMessage("look-reviewed")
    Answer review(
            Actor actor,
            @RequestParam(required = false) @Nullable UUID team,
            @RequestParam(required = false) @Nullable UUID account,
            @RequestParam(defaultValue = "") String day,
            @RequestParam(defaultValue = "0") long until,
            Form form) {
        return acting.as(actor, viewer -> {
            AccessLogPermissions.of(viewer).mustLookInto();
            var unusual = looks.all().stream()
                    .filter(one -> one.is(team, account, day) && isOf(one, until))
                    .findFirst()
                    .orElseThrow(NotFound::new);
            NotAllowed.unless(!unusual.own(), "look.review.not-yours");
            var checked = WhyForm.checkedAndNeeded(form, "look.review.none");
            if (checked.isWrong()) {
                return page(viewer, checked.at(UnusualPage.place(unusual)), Turning.first());
            }
            sql.review(viewer, unusual.on(), until, form, clock.instant());
            looks.forget();
            return Redirect.to("/unusual-looks");
        });
    }

    private static boolean isOf(Unusual unusual, long reading) {
        return unusual.openings().stream().anyMatch(one -> one.last() == reading);
    }

    private UnusualPage page(Viewer viewer, Form form, Turning<UnusualPage.Rank> turning) {
        AccessLogPermissions.of(viewer).mustLookInto();
        var all = looks.all();
        var reviews = looks.reviews();
        looks.open(viewer, all, reviews);
        var page = UnusualPage.of(
                viewer,
                all,
                reviews,
                questions.since(looks.firstDay().atStartOfDay(Dates.LONDON).toInstant()),
                form,
                turning,
                LocalDate.now(clock.withZone(Dates.LONDON)));
        acting.shownInList(
                page.shown().stream()
                        .flatMap(one -> one.openings().stream())
                        .map(one -> one.person().id())
                        .distinct()
                        .toList(),
                IN_LIST);
        return page;
    }
}
