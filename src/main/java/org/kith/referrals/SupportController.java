package org.kith.referrals;

import static org.kith.words.Words.say;

import java.util.UUID;
import org.kith.access.OpenTo;
import org.kith.access.Who;
import org.kith.actor.AccessLogEntry;
import org.kith.actor.Actor;
import org.kith.actor.ActorTransactions;
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
import org.springframework.web.bind.annotation.RequestMapping;

/** Services that would like to help a young person: asked by a service that sees something of them, answered by them, and closed by their team. */
@Controller
@RequestMapping("/young-people/{id}/support")
class SupportController {
    private static final AccessLogEntry SUPPORT = AccessLogEntry.at("support").alsoForRecipients();

    private final ActorTransactions acting;
    private final Supports supports;
    private final ReferralReaders readers;

    SupportController(ActorTransactions acting, Supports supports, ReferralReaders readers) {
        this.acting = acting;
        this.supports = supports;
        this.readers = readers;
    }

    @GetMapping
    @OpenTo(Who.SIGNED_IN)
    SupportPage all(Actor actor, @PathVariable UUID id) {
        return acting.reading(actor, id, SUPPORT, viewer -> {
            SupportPermissions.of(viewer).mustSee();
            return page(viewer, id, Form.empty());
        });
    }

    @PostMapping
    @OpenTo(Who.SIGNED_IN)
    @ConfirmationMessage("support-asked")
    Answer ask(Actor actor, @PathVariable UUID id, Form sent) {
        return acting.<Answer>reading(actor, id, SUPPORT, viewer -> {
            SupportPermissions.of(viewer).mustAsk();
            var form = SupportForm.asked(sent);
            if (!form.isWrong() && supports.ask(viewer, id, form)) {
                return back(id);
            }
            return page(viewer, id, form.isWrong() ? form : form.refuse("", "support.open"));
        });
    }

    @PostMapping("/{ask}/answer")
    @OpenTo(Who.SIGNED_IN)
    @ConfirmationMessage("support-yes")
    Answer answer(Actor actor, @PathVariable UUID id, @PathVariable UUID ask, Form sent) {
        return acting.<Answer>reading(actor, id, SUPPORT, viewer -> {
            var may = SupportPermissions.of(viewer);
            may.mustAnswer();
            supports.of(id, ask);
            var form = SupportForm.answered(sent, may.own());
            if (form.isWrong()) {
                return page(viewer, id, form.at(ask.toString()));
            }
            if (!supports.answer(viewer, id, ask, form)) {
                return back(id).saying("support-meanwhile");
            }
            return form.chose(SupportForm.ANSWER, "yes") ? back(id) : back(id).saying("support-no");
        });
    }

    @PostMapping("/{ask}/end")
    @OpenTo(Who.SIGNED_IN)
    @ConfirmationMessage("support-closed")
    Answer end(Actor actor, @PathVariable UUID id, @PathVariable UUID ask, Form sent) {
        return acting.<Answer>reading(actor, id, SUPPORT, viewer -> {
            SupportPermissions.of(viewer).mustEnd();
            supports.of(id, ask);
            var form = SupportForm.ended(sent);
            if (form.isWrong()) {
                return page(viewer, id, form.at(SupportPage.end(ask)));
            }
            return supports.end(viewer, id, ask, form)
                    ? back(id)
                    : TooLate.page(viewer, "too-late.support", form.value(SupportForm.WORDS), address(id));
        });
    }

    private SupportPage page(Viewer viewer, UUID id, Form form) {
        var whose = readers.whose(id);
        var may = SupportPermissions.of(viewer);
        return new SupportPage(
                viewer,
                whose,
                supports.all(id),
                may.ask() ? say("who-reads.theirs", whose.name()) : readers.team(viewer, whose),
                form);
    }

    private static Redirect back(UUID id) {
        return Redirect.to(address(id));
    }

    private static String address(UUID id) {
        return "/young-people/" + id + "/support";
    }
}
