package org.kith.emergency;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.kith.access.OpenTo;
import org.kith.access.RecentSignIn;
import org.kith.access.Who;
import org.kith.actor.AccessLogEntry;
import org.kith.actor.Actor;
import org.kith.actor.ActorTransactions;
import org.kith.actor.NotFound;
import org.kith.actor.Viewer;
import org.kith.form.Form;
import org.kith.web.Answer;
import org.kith.web.ConfirmationMessage;
import org.kith.web.Redirect;
import org.kith.web.TooLate;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Opening a record in an emergency, and closing it when that is over. */
@Controller
class EmergencyController {
    private static final AccessLogEntry IN_LIST = AccessLogEntry.at("emergencies");

    private final ActorTransactions acting;
    private final EmergencySql sql;
    private final OpeningSql opening;
    private final RecentSignIn recent;
    private final Clock clock;

    EmergencyController(
            ActorTransactions acting, EmergencySql sql, OpeningSql opening, RecentSignIn recent, Clock clock) {
        this.acting = acting;
        this.sql = sql;
        this.opening = opening;
        this.recent = recent;
        this.clock = clock;
    }

    @GetMapping("/emergency")
    @OpenTo(Who.SIGNED_IN)
    EmergencyPage form(Actor actor) {
        return acting.as(actor, viewer -> page(viewer, EmergencyForm.empty(today())));
    }

    /** What is missing is said before they are asked whether it is them: in a hurry no step is for nothing. */
    @PostMapping("/emergency")
    @OpenTo(Who.SIGNED_IN)
    @ConfirmationMessage("emergency-opened")
    Answer open(Actor actor, Form form) {
        return acting.<Answer>as(actor, viewer -> {
            EmergencyPermissions.of(viewer).mustOpen();
            var checked = EmergencyForm.checked(form, clock);
            var meanwhile = !checked.isWrong() && EmergencyForm.isClosedMeanwhile(form, sql.mine(viewer));
            var whole = checked.refuseIf(meanwhile, EmergencyForm.REASON, "emergency.closed-meanwhile");
            if (whole.isWrong()) {
                return page(viewer, whole);
            }
            recent.mustBe();
            return tried(viewer, form);
        });
    }

    /**
     * Whoever sees the record anyway is led there, and nothing is opened. What was said first of one that is open stands, and a form whose emergency
     * is over opens nothing again.
     */
    private Answer tried(Viewer viewer, Form form) {
        var tried = opening.open(form);
        if (tried.openAlready()) {
            return TooLate.page(viewer, "too-late.open", EmergencyForm.toCopy(form), "/emergency");
        }
        if (tried.used()) {
            return TooLate.over(viewer, "emergency.over", "too-late.used", EmergencyForm.toCopy(form), "/emergency");
        }
        var person = tried.person();
        if (person != null) {
            var next = Redirect.to("/young-people/" + person + "/record");
            return said(viewer, form, tried.theirs(), person).map(next::saying).orElse(next);
        }
        var why = "emergency." + tried.outcome().replace(' ', '-');
        return page(viewer, form.refuse(EmergencyForm.NAME, why));
    }

    /** What the record they are led to says, where nothing was opened now. */
    private Optional<String> said(Viewer viewer, Form form, boolean theirs, UUID person) {
        if (theirs) {
            return Optional.of("emergency-theirs");
        }
        return opening.openBefore(viewer, person, form.key())
                ? Optional.of("emergency-open-already")
                : Optional.empty();
    }

    /** Also when the hour is over meanwhile: then it is closed. */
    @PostMapping("/young-people/{id}/emergency/end")
    @OpenTo(Who.SIGNED_IN)
    @ConfirmationMessage("emergency-closed")
    Redirect close(Actor actor, @PathVariable UUID id) {
        return acting.as(actor, viewer -> {
            EmergencyPermissions.of(viewer).mustOpen();
            if (!opening.opened(viewer, id)) {
                throw new NotFound();
            }
            opening.close(viewer, id);
            return Redirect.to("/emergency");
        });
    }

    private EmergencyPage page(Viewer viewer, Form form) {
        EmergencyPermissions.of(viewer).mustOpen();
        var mine = sql.mine(viewer);
        acting.shownInList(
                mine.stream()
                        .filter(one -> !one.name().isEmpty())
                        .map(Emergency::person)
                        .distinct()
                        .toList(),
                IN_LIST);
        return new EmergencyPage(viewer, EmergencyForm.after(form, mine), mine);
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
