package org.kith.emergency;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.BiConsumer;
import org.kith.access.OpenTo;
import org.kith.access.Who;
import org.kith.actor.AccessLogEntry;
import org.kith.actor.Actor;
import org.kith.actor.ActorTransactions;
import org.kith.actor.NotFound;
import org.kith.actor.Viewer;
import org.kith.form.Form;
import org.kith.form.NotAForm;
import org.kith.web.Answer;
import org.kith.web.ConfirmationMessage;
import org.kith.web.NotAllowed;
import org.kith.web.Redirect;
import org.kith.web.TooLate;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** The emergencies a team is told of: its managers say that they have seen them, tell the young person, or look again whether they can. */
@Controller
@RequestMapping("/emergencies")
class EmergenciesController {
    private static final AccessLogEntry IN_LIST = AccessLogEntry.at("emergencies");
    private static final Redirect BACK = Redirect.to("/emergencies");

    private final ActorTransactions acting;
    private final EmergencySql sql;
    private final OpeningSql opening;
    private final MissesSql misses;
    private final Clock clock;

    EmergenciesController(
            ActorTransactions acting, EmergencySql sql, OpeningSql opening, MissesSql misses, Clock clock) {
        this.acting = acting;
        this.sql = sql;
        this.opening = opening;
        this.misses = misses;
        this.clock = clock;
    }

    @GetMapping
    @OpenTo(Who.SIGNED_IN)
    EmergenciesPage show(Actor actor) {
        return acting.as(actor, viewer -> page(viewer, Form.empty()));
    }

    @PostMapping("/{emergency}/seen")
    @OpenTo(Who.SIGNED_IN)
    @ConfirmationMessage("emergency-seen")
    Redirect seen(Actor actor, @PathVariable UUID emergency) {
        return says(actor, emergency, (viewer, one) -> opening.seen(viewer, emergency));
    }

    /** From now on the young person reads of it on their own pages. */
    @PostMapping("/{emergency}/telling")
    @OpenTo(Who.SIGNED_IN)
    @ConfirmationMessage("emergency-told")
    Redirect tell(Actor actor, @PathVariable UUID emergency) {
        return says(actor, emergency, (viewer, one) -> {
            if (!one.isTold()) {
                opening.told(viewer, emergency);
            }
        });
    }

    @PostMapping("/{emergency}/reviews")
    @OpenTo(Who.SIGNED_IN)
    @ConfirmationMessage("emergency-looked-again")
    Answer lookAgain(Actor actor, @PathVariable UUID emergency, Form form) {
        var because = form.line(EmergencyForm.BECAUSE);
        var day = form.day(EmergencyForm.REVIEW_ON);
        var checked = EmergencyForm.checkedNotTelling(form, LocalDate.now(clock));
        return acting.<Answer>as(actor, viewer -> {
            var one = mine(viewer, emergency);
            if (one.isTold()) {
                return sql.reviews(List.of(one)).stream()
                                .anyMatch(said -> said.because().equals(because)
                                        && said.reviewOn().equals(day))
                        ? BACK
                        : TooLate.page(viewer, "too-late.told", form.value(EmergencyForm.BECAUSE), "/emergencies");
            }
            if (checked.isWrong() || day == null) {
                return page(viewer, checked.at(emergency.toString()));
            }
            opening.lookAgain(viewer, emergency, form.key(), because, day);
            return BACK;
        });
    }

    /** Up to the last of them that whoever says it has seen. */
    @PostMapping("/misses")
    @OpenTo(Who.SIGNED_IN)
    @ConfirmationMessage("emergency-misses-seen")
    Redirect lookedInto(Actor actor, Form form) {
        return acting.as(actor, viewer -> {
            NotAllowed.unless(EmergencyPermissions.of(viewer).lookAfter(), "emergency.not-yours-to-look-after");
            var last = form.uuid("last");
            if (last == null) {
                throw new NotAForm();
            }
            var one = misses.all().stream()
                    .filter(told -> told.last().equals(last))
                    .findFirst()
                    .orElseThrow(NotFound::new);
            NotAllowed.unless(!one.mine(), "emergency.not-yours-to-look-after");
            misses.seen(viewer, one);
            return BACK;
        });
    }

    private Redirect says(Actor actor, UUID emergency, BiConsumer<Viewer, Emergency> what) {
        return acting.as(actor, viewer -> {
            what.accept(viewer, mine(viewer, emergency));
            return BACK;
        });
    }

    private Emergency mine(Viewer viewer, UUID id) {
        var one = sql.ofTeams(id).orElseThrow(NotFound::new);
        NotAllowed.unless(EmergencyPermissions.of(viewer).lookAfter(one), "emergency.not-yours-to-look-after");
        return one;
    }

    private EmergenciesPage page(Viewer viewer, Form form) {
        EmergencyPermissions.of(viewer).mustOpen();
        var all = sql.ofTeams();
        acting.shownInList(
                all.stream()
                        .filter(one -> !one.name().isEmpty())
                        .map(Emergency::person)
                        .distinct()
                        .toList(),
                IN_LIST);
        var told = EmergencyPermissions.of(viewer).lookAfter() ? misses.all() : List.<Misses>of();
        return EmergenciesPage.of(viewer, LocalDate.now(clock), all, sql.lines(all), sql.reviews(all), told, form);
    }
}
