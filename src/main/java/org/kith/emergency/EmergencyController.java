package org.kith.emergency;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.kith.access.OpenTo;
import org.kith.access.Who;
import org.kith.actor.AccessLogEntry;
import org.kith.actor.Actor;
import org.kith.actor.ActorTransactions;
import org.kith.actor.NotFound;
import org.kith.actor.Viewer;
import org.kith.web.ConfirmationMessage;
import org.kith.web.TooLate;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Opening a record in an emergency, and closing it when that is over. */
@Controller
class EmergencyController {
    private static final AccessLogEntry IN_LIST = AccessLogEntry.at("emergencies");

    private final ActorTransactions acting;
    private final EmergencySql sql;
    private final OpeningSql opening;
    private final Clock clock;

    EmergencyController(ActorTransactions acting, EmergencySql sql, OpeningSql opening, Clock clock) {
        this.acting = acting;
        this.sql = sql;
        this.opening = opening;
        this.clock = clock;
    }

    @GetMapping("/emergency")
    @OpenTo(Who.SIGNED_IN)
    EmergencyPage form(Actor actor) {
        return acting.as(actor, viewer -> page(viewer, EmergencyForm.empty(today()), Map.of()));
    }

    @PostMapping("/emergency")
    @OpenTo(value = Who.SIGNED_IN, recent = true)
    @ConfirmationMessage("emergency-opened")
    Object open(Actor actor, @RequestParam Map<String, String> fields, RedirectAttributes next) {
        var form = EmergencyForm.of(fields);
        return acting.<Object>as(actor, viewer -> {
            EmergencyPermissions.of(viewer).mustOpen();
            var wrong = form.wrong(clock);
            if (wrong.isEmpty() && form.isClosedMeanwhile(sql.mine(viewer))) {
                return page(viewer, form, Map.of("reason", "emergency.closed-meanwhile"));
            }
            return wrong.isEmpty() ? tried(viewer, form, next) : page(viewer, form, wrong);
        });
    }

    /**
     * Whoever sees the record anyway is led there, and nothing is opened. What was said first of one that is open stands, and a form whose emergency
     * is over opens nothing again.
     */
    private Object tried(Viewer viewer, EmergencyForm form, RedirectAttributes next) {
        var tried = opening.open(form);
        if (tried.openAlready()) {
            return TooLate.page(viewer, "too-late.open", form.toCopy(), "/emergency");
        }
        if (tried.used()) {
            return TooLate.over(viewer, "emergency.over", "too-late.used", form.toCopy(), "/emergency");
        }
        var person = tried.person();
        if (person != null) {
            said(viewer, form, tried.theirs(), person)
                    .ifPresent(says -> next.addFlashAttribute(ConfirmationMessage.OTHERWISE, says));
            return "redirect:/young-people/" + person + "/record";
        }
        return page(viewer, form, Map.of("name", "emergency." + tried.outcome().replace(' ', '-')));
    }

    /** What the record they are led to says, where nothing was opened now. */
    private Optional<String> said(Viewer viewer, EmergencyForm form, boolean theirs, UUID person) {
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
    String close(Actor actor, @PathVariable UUID id) {
        return acting.as(actor, viewer -> {
            EmergencyPermissions.of(viewer).mustOpen();
            if (!opening.opened(viewer, id)) {
                throw new NotFound();
            }
            opening.close(viewer, id);
            return "redirect:/emergency";
        });
    }

    private EmergencyPage page(Viewer viewer, EmergencyForm form, Map<String, String> wrong) {
        EmergencyPermissions.of(viewer).mustOpen();
        var mine = sql.mine(viewer);
        acting.shownInList(
                mine.stream()
                        .filter(one -> !one.name().isEmpty())
                        .map(Emergency::person)
                        .distinct()
                        .toList(),
                IN_LIST);
        return new EmergencyPage(viewer, form.after(mine), wrong, mine);
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
