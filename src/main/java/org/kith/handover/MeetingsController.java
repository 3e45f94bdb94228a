package org.kith.handover;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.kith.access.OpenTo;
import org.kith.access.Who;
import org.kith.actor.Actor;
import org.kith.actor.ActorTransactions;
import org.kith.actor.NotFound;
import org.kith.actor.Viewer;
import org.kith.form.Form;
import org.kith.web.Answer;
import org.kith.web.ConfirmationMessage;
import org.kith.web.Redirect;
import org.kith.words.Dates;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** Visits together, the meeting of all three and the goodbye: planned, and whether each took place, or why not. */
@Controller
@RequestMapping("/young-people/{id}/handovers/{handover}/meetings")
class MeetingsController {
    private final ActorTransactions acting;
    private final Handovers handovers;
    private final Clock clock;

    MeetingsController(ActorTransactions acting, Handovers handovers, Clock clock) {
        this.acting = acting;
        this.handovers = handovers;
        this.clock = clock;
    }

    @GetMapping
    @OpenTo(Who.SIGNED_IN)
    MeetingsPage all(Actor actor, @PathVariable UUID id, @PathVariable UUID handover) {
        return acting.reading(actor, id, HandoverController.HANDOVER, viewer -> {
            HandoverPermissions.of(viewer).mustSee();
            return page(viewer, handovers.of(id, handover), Form.empty());
        });
    }

    @PostMapping
    @OpenTo(Who.SIGNED_IN)
    @ConfirmationMessage("handover-planned")
    Answer plan(Actor actor, @PathVariable UUID id, @PathVariable UUID handover, Form form) {
        return acting.<Answer>reading(actor, id, HandoverController.HANDOVER, viewer -> {
            var one = toMeet(viewer, id, handover);
            var checked = MeetingForm.checked(form, LocalDate.now(clock.withZone(Dates.LONDON)));
            var before = page(viewer, one, form).planned();
            var same =
                    before.stream().filter(step -> step.id().equals(form.key())).findFirst();
            if (same.isPresent()) {
                return MeetingForm.isPlanned(form, same.get())
                        ? Redirect.to(one.address() + "/meetings")
                        : page(viewer, one, form.again().refuse(MeetingForm.WHICH, "handover.plan.before"));
            }
            checked = MeetingForm.checkedAgainst(checked, one, before);
            if (checked.isWrong()) {
                return page(viewer, one, checked);
            }
            handovers.plan(viewer, one, form);
            return Redirect.to(one.address() + "/meetings");
        });
    }

    @GetMapping("/{meeting}")
    @OpenTo(Who.SIGNED_IN)
    MeetingPage askWhatCame(
            Actor actor, @PathVariable UUID id, @PathVariable UUID handover, @PathVariable UUID meeting) {
        return acting.reading(actor, id, HandoverController.HANDOVER, viewer -> {
            var one = toMeet(viewer, id, handover);
            return page(viewer, one, meeting, Form.empty());
        });
    }

    /** What came of one is said once; whoever is second is told what stands. */
    @PostMapping("/{meeting}")
    @OpenTo(Who.SIGNED_IN)
    @ConfirmationMessage("handover-came")
    Answer sayWhatCame(
            Actor actor, @PathVariable UUID id, @PathVariable UUID handover, @PathVariable UUID meeting, Form form) {
        return acting.<Answer>reading(actor, id, HandoverController.HANDOVER, viewer -> {
            var one = toMeet(viewer, id, handover);
            var page = page(viewer, one, meeting, form);
            if (page.came() != null) {
                return page.came().id().equals(form.key()) && MeetingForm.isSaid(form, page.came())
                        ? Redirect.to(one.address() + "/meetings")
                        : page;
            }
            var checked = MeetingForm.checkedHeld(MeetingForm.checkedAfter(form, clock), one, page.planned());
            if (checked.isWrong()) {
                return page(viewer, one, meeting, checked);
            }
            handovers.sayWhatCame(viewer, one, page.planned(), form);
            return Redirect.to(one.address() + "/meetings");
        });
    }

    private Handover toMeet(Viewer viewer, UUID id, UUID handover) {
        var may = HandoverPermissions.of(viewer);
        may.mustSee();
        handovers.lock(id);
        var one = handovers.of(id, handover);
        may.mustMeet(one);
        return one;
    }

    private MeetingsPage page(Viewer viewer, Handover one, Form form) {
        return new MeetingsPage(
                viewer, one, handovers.steps(one.id(), List.of("planned", "held", "fell-through")), form);
    }

    private MeetingPage page(Viewer viewer, Handover one, UUID meeting, Form form) {
        var all = page(viewer, one, form);
        var planned = all.planned().stream()
                .filter(step -> step.id().equals(meeting))
                .findFirst()
                .orElseThrow(NotFound::new);
        return new MeetingPage(viewer, one, planned, all.came(planned), form);
    }
}
