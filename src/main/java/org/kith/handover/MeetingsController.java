package org.kith.handover;

import java.time.Clock;
import java.util.UUID;
import org.kith.access.OpenTo;
import org.kith.access.Who;
import org.kith.actor.AccessLogEntry;
import org.kith.actor.Actor;
import org.kith.actor.ActorTransactions;
import org.kith.actor.Viewer;
import org.kith.contact.ContactDetails;
import org.kith.form.Form;
import org.kith.readers.Readers;
import org.kith.web.Answer;
import org.kith.web.ConfirmationMessage;
import org.kith.web.Redirect;
import org.kith.words.Today;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** Visits together, the meeting of all three and the goodbye: all that are planned, and planning one. */
@Controller
@RequestMapping("/young-people/{id}/handovers/{handover}/meetings")
class MeetingsController {
    /** Beside the form stands how the young person likes people to be in touch. */
    private static final AccessLogEntry LOOK = ContactDetails.seen(HandoverController.HANDOVER);

    private final ActorTransactions acting;
    private final Handovers handovers;
    private final Readers readers;
    private final ContactDetails contact;
    private final Clock clock;

    MeetingsController(
            ActorTransactions acting, Handovers handovers, Readers readers, ContactDetails contact, Clock clock) {
        this.acting = acting;
        this.handovers = handovers;
        this.readers = readers;
        this.contact = contact;
        this.clock = clock;
    }

    @GetMapping
    @OpenTo(Who.SIGNED_IN)
    MeetingsPage all(Actor actor, @PathVariable UUID id, @PathVariable UUID handover) {
        return acting.reading(actor, id, LOOK, viewer -> {
            HandoverPermissions.of(viewer).mustSee();
            return page(viewer, handovers.of(id, handover), Form.empty());
        });
    }

    @PostMapping
    @OpenTo(Who.SIGNED_IN)
    @ConfirmationMessage("handover-planned")
    Answer plan(Actor actor, @PathVariable UUID id, @PathVariable UUID handover, Form form) {
        return acting.<Answer>reading(actor, id, LOOK, viewer -> {
            var may = HandoverPermissions.of(viewer);
            may.mustSee();
            handovers.lock(id);
            var one = handovers.of(id, handover);
            may.mustMeet(one);
            var there = handovers.meetings(one);
            var same = there.sent(form.key());
            if (same.isPresent()) {
                return MeetingForm.isPlanned(form, same.get())
                        ? Redirect.to(one.address() + "/meetings")
                        : page(viewer, one, form.again().refuse(MeetingForm.WHICH, "handover.plan.before"));
            }
            var checked = MeetingForm.checkedAgainst(
                    MeetingForm.checkedHour(MeetingForm.checked(form, today().here()), clock), one, there);
            if (checked.isWrong()) {
                return page(viewer, one, checked);
            }
            handovers.plan(viewer, one, form);
            return Redirect.to(one.address() + "/meetings");
        });
    }

    private Today today() {
        return Today.at(clock);
    }

    private MeetingsPage page(Viewer viewer, Handover one, Form form) {
        var own = HandoverPermissions.of(viewer).own();
        var who = readers.of(viewer, own).teamAlone(one.whose().name());
        var liked = own ? null : contact.of(viewer, one.whose().youngPerson());
        return new MeetingsPage(viewer, one, handovers.meetings(one), liked, who, today(), form);
    }
}
