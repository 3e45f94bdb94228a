package org.kith.handover;

import static org.kith.words.Words.say;

import java.util.List;
import java.util.UUID;
import org.kith.access.OpenTo;
import org.kith.access.Who;
import org.kith.actor.Actor;
import org.kith.actor.ActorTransactions;
import org.kith.actor.Viewer;
import org.kith.drafts.Drafts;
import org.kith.form.Form;
import org.kith.readers.Readers;
import org.kith.web.Answer;
import org.kith.web.ConfirmationMessage;
import org.kith.web.Redirect;
import org.kith.words.Line;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** The pages of a handover on which somebody writes: read by all who see it, written by whom each is for. What is typed comes back where it is not kept. */
@Controller
@RequestMapping("/young-people/{id}/handovers/{handover}")
class HandoverPartController {
    private final ActorTransactions acting;
    private final Handovers handovers;
    private final Drafts drafts;
    private final Readers readers;
    private final ObjectProvider<HandoverContents> rooms;

    HandoverPartController(
            ActorTransactions acting,
            Handovers handovers,
            Drafts drafts,
            Readers readers,
            ObjectProvider<HandoverContents> rooms) {
        this.acting = acting;
        this.handovers = handovers;
        this.drafts = drafts;
        this.readers = readers;
        this.rooms = rooms;
    }

    @GetMapping("/wishes")
    @OpenTo(Who.SIGNED_IN)
    HandoverPartPage wishes(Actor actor, @PathVariable UUID id, @PathVariable UUID handover) {
        return show(actor, new HandoverDrafts.At(id, handover, HandoverPart.WISHES));
    }

    @PostMapping("/wishes")
    @OpenTo(Who.SIGNED_IN)
    @ConfirmationMessage("handover-wishes")
    Answer wish(Actor actor, @PathVariable UUID id, @PathVariable UUID handover, Form form) {
        return send(actor, new HandoverDrafts.At(id, handover, HandoverPart.WISHES), form);
    }

    @GetMapping("/now")
    @OpenTo(Who.SIGNED_IN)
    HandoverPartPage now(Actor actor, @PathVariable UUID id, @PathVariable UUID handover) {
        return show(actor, new HandoverDrafts.At(id, handover, HandoverPart.NOW));
    }

    @PostMapping("/now")
    @OpenTo(Who.SIGNED_IN)
    @ConfirmationMessage("handover-now")
    Answer tellNow(Actor actor, @PathVariable UUID id, @PathVariable UUID handover, Form form) {
        return send(actor, new HandoverDrafts.At(id, handover, HandoverPart.NOW), form);
    }

    @GetMapping("/letter")
    @OpenTo(Who.SIGNED_IN)
    HandoverPartPage letter(Actor actor, @PathVariable UUID id, @PathVariable UUID handover) {
        return show(actor, new HandoverDrafts.At(id, handover, HandoverPart.LETTER));
    }

    @PostMapping("/letter")
    @OpenTo(Who.SIGNED_IN)
    @ConfirmationMessage("handover-letter")
    Answer writeLetter(Actor actor, @PathVariable UUID id, @PathVariable UUID handover, Form form) {
        return send(actor, new HandoverDrafts.At(id, handover, HandoverPart.LETTER), form);
    }

    @GetMapping("/reply")
    @OpenTo(Who.SIGNED_IN)
    HandoverPartPage reply(Actor actor, @PathVariable UUID id, @PathVariable UUID handover) {
        return show(actor, new HandoverDrafts.At(id, handover, HandoverPart.REPLY));
    }

    @PostMapping("/reply")
    @OpenTo(Who.SIGNED_IN)
    @ConfirmationMessage("handover-reply")
    Answer writeBack(Actor actor, @PathVariable UUID id, @PathVariable UUID handover, Form form) {
        return send(actor, new HandoverDrafts.At(id, handover, HandoverPart.REPLY), form);
    }

    @GetMapping("/them")
    @OpenTo(Who.SIGNED_IN)
    HandoverPartPage them(Actor actor, @PathVariable UUID id, @PathVariable UUID handover) {
        return show(actor, new HandoverDrafts.At(id, handover, HandoverPart.THEM));
    }

    @PostMapping("/them")
    @OpenTo(Who.SIGNED_IN)
    @ConfirmationMessage("handover-them")
    Answer sayOfThem(Actor actor, @PathVariable UUID id, @PathVariable UUID handover, Form form) {
        return send(actor, new HandoverDrafts.At(id, handover, HandoverPart.THEM), form);
    }

    @GetMapping("/met")
    @OpenTo(Who.SIGNED_IN)
    HandoverPartPage met(Actor actor, @PathVariable UUID id, @PathVariable UUID handover) {
        return show(actor, new HandoverDrafts.At(id, handover, HandoverPart.MET));
    }

    @PostMapping("/met")
    @OpenTo(Who.SIGNED_IN)
    @ConfirmationMessage("handover-met")
    Answer sayMet(Actor actor, @PathVariable UUID id, @PathVariable UUID handover, Form form) {
        return send(actor, new HandoverDrafts.At(id, handover, HandoverPart.MET), form);
    }

    @GetMapping("/closing")
    @OpenTo(Who.SIGNED_IN)
    HandoverPartPage closing(Actor actor, @PathVariable UUID id, @PathVariable UUID handover) {
        return show(actor, new HandoverDrafts.At(id, handover, HandoverPart.CLOSING));
    }

    @PostMapping("/closing")
    @OpenTo(Who.SIGNED_IN)
    @ConfirmationMessage("handover-closed")
    Answer close(Actor actor, @PathVariable UUID id, @PathVariable UUID handover, Form form) {
        return send(actor, new HandoverDrafts.At(id, handover, HandoverPart.CLOSING), form);
    }

    private HandoverPartPage show(Actor actor, HandoverDrafts.At at) {
        return acting.reading(actor, at.youngPerson(), at.part().looked(), viewer -> {
            var may = HandoverPermissions.of(viewer);
            may.mustSee();
            var one = handovers.of(at.youngPerson(), at.handover());
            may.mustRead(at.part(), one);
            var steps = at.part().now(one, side(viewer, one, at.part()));
            var form = drafts.of(at.youngPerson(), at.form()).orElseGet(() -> HandoverForm.of(at.part(), steps));
            return page(viewer, one, at.part(), form, false);
        });
    }

    private Answer send(Actor actor, HandoverDrafts.At at, Form form) {
        return acting.<Answer>reading(actor, at.youngPerson(), at.part().looked(), viewer -> {
            var may = HandoverPermissions.of(viewer);
            may.mustSee();
            handovers.lock(at.youngPerson());
            var one = handovers.of(at.youngPerson(), at.handover());
            may.mustRead(at.part(), one);
            if (handovers.wasSent(one, at.part(), form)) {
                drafts.sent(viewer, at.youngPerson(), at.form(), form);
                return Redirect.to(one.address());
            }
            if (!one.isOpen() && may.wrote(at.part(), one)) {
                return page(viewer, one, at.part(), form, true);
            }
            may.mustWrite(at.part(), one);
            if (isOfSomebodyElse(viewer, one, at.part(), form)) {
                return page(viewer, one, at.part(), form.again(), true);
            }
            var checked = HandoverForm.checked(form, at.part(), side(viewer, one, at.part()), may.own());
            if (checked.isWrong()) {
                drafts.keep(viewer, at.youngPerson(), at.form(), checked);
                return page(viewer, one, at.part(), checked, false);
            }
            if (handovers.tell(viewer, one, at.part(), form)) {
                drafts.sent(viewer, at.youngPerson(), at.form(), form);
                return Redirect.to(one.address());
            }
            var again = HandoverForm.meanwhile(form, at.part(), side(viewer, one, at.part()));
            drafts.keep(viewer, at.youngPerson(), at.form(), again);
            return page(viewer, one, at.part(), again, true);
        });
    }

    /** Another takes over since the form was opened. */
    private static boolean isOfSomebodyElse(Viewer viewer, Handover one, HandoverPart part, Form form) {
        var to = one.to();
        return HandoverPermissions.of(viewer).own()
                && part.isOfOneAlone()
                && to != null
                && form.has(HandoverForm.WHOM)
                && !form.value(HandoverForm.WHOM).equals(to.account().toString());
    }

    /** What they said themselves, or what others wrote: neither is written over by the other. */
    private List<HandoverStep> side(Viewer viewer, Handover one, HandoverPart part) {
        var own = HandoverPermissions.of(viewer).own();
        return part.side(handovers.steps(one.id(), part.kinds()), own);
    }

    private HandoverPartPage page(Viewer viewer, Handover one, HandoverPart part, Form form, boolean late) {
        var own = HandoverPermissions.of(viewer).own();
        var contents = part == HandoverPart.NOW
                ? rooms.orderedStream()
                        .flatMap(room -> room.of(viewer, one.whose().youngPerson()).stream())
                        .toList()
                : List.<HandoverContents.Content>of();
        return new HandoverPartPage(
                viewer,
                one,
                part,
                handovers.steps(one.id(), part.kinds()),
                form,
                late,
                part == HandoverPart.THEM
                        ? hearers(one, own)
                        : readers.of(viewer, own).teamAlone(one.whose().name()),
                contents);
    }

    /** By name, and that whoever it is about is not among them. */
    private static String hearers(Handover one, boolean own) {
        var to = one.to();
        return to == null
                ? ""
                : say(
                        "handover.them.readers" + (own ? ".own" : ""),
                        Line.all(to.hearers()),
                        to.name(),
                        one.whose().name());
    }
}
