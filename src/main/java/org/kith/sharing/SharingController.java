package org.kith.sharing;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.kith.access.OpenTo;
import org.kith.access.Who;
import org.kith.actor.AccessLogEntry;
import org.kith.actor.Actor;
import org.kith.actor.ActorTransactions;
import org.kith.actor.Viewer;
import org.kith.form.Form;
import org.kith.form.NotAForm;
import org.kith.web.Answer;
import org.kith.web.ConfirmationMessage;
import org.kith.web.Notifications;
import org.kith.web.Redirect;
import org.kith.web.TooLate;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Who can see what of a record, on one page, and what is asked about it. */
@Controller
@RequestMapping("/young-people/{id}/sharing")
class SharingController {
    private static final AccessLogEntry SHARING = AccessLogEntry.at("sharing");

    private final ActorTransactions acting;
    private final Sharing sharing;
    private final Asking asking;
    private final SeenBy seen;
    private final List<Notifications> told;
    private final Clock clock;

    SharingController(
            ActorTransactions acting,
            Sharing sharing,
            Asking asking,
            SeenBy seen,
            List<Notifications> told,
            Clock clock) {
        this.acting = acting;
        this.sharing = sharing;
        this.asking = asking;
        this.seen = seen;
        this.told = told;
        this.clock = clock;
    }

    /**
     * @param stopped what they stopped just now, which the page says by name
     * @param changed when what they decided just now was decided, which it says too
     */
    @GetMapping
    @OpenTo(value = Who.SIGNED_IN, theirs = true)
    SharingPage show(
            Actor actor,
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String stopped,
            @RequestParam(defaultValue = "") String changed) {
        var just = new SharingPage.JustNow(stopped, changed);
        return acting.reading(actor, id, SHARING, viewer -> page(viewer, id, Form.empty(), just));
    }

    /** Only what is chosen in the list; with nothing chosen, the page again, which says so. */
    @GetMapping("/with")
    @OpenTo(Who.SIGNED_IN)
    Redirect choose(@PathVariable UUID id, @RequestParam(defaultValue = "") String whom) {
        var back = "/young-people/" + id + "/sharing";
        return whom.matches("(service|team|person)/[0-9a-f-]{36}")
                ? Redirect.to(back + "/with/" + whom)
                : Redirect.to(back).saying("sharing-nobody-chosen");
    }

    @PostMapping("/asks/{ask}/answer")
    @OpenTo(Who.SIGNED_IN)
    @ConfirmationMessage("ask-answered")
    Answer answer(Actor actor, @PathVariable UUID id, @PathVariable UUID ask, Form sent) {
        var words = sent.value(AskReply.WORDS);
        var typed = sent.lineAsTyped(AskReply.WORDS);
        return acting.reading(actor, id, SHARING, viewer -> {
            var name = sharing.whose(id).name();
            var form = AskReply.checked(
                    sent.at(ask.toString()), viewer, asking.ask(viewer, id, ask), name, LocalDate.now(clock));
            if (form.isWrong()) {
                return page(viewer, id, form, SharingPage.JustNow.NOTHING);
            }
            var yes = form.chose("agreed", "yes");
            if (!yes && !form.chose("agreed", "no")) {
                throw new NotAForm();
            }
            var address = sharing.whose(id).address();
            var tooLate = yes ? asking.tooLate(id, asking.ask(viewer, id, ask)) : null;
            if (tooLate != null) {
                return TooLate.page(viewer, tooLate, words, address);
            }
            asking.answer(viewer, id, ask, yes, sent);
            var answered = asking.ask(viewer, id, ask);
            if (!answered.isAnswered(yes, typed)) {
                return TooLate.page(viewer, "too-late.answered", words, address);
            }
            return yes && answered.about() != Ask.About.TO_TALK
                    ? Redirect.to(address + "?changed=" + sharing.lastDecided(id, answered.recipient()))
                            .saying(ConfirmationMessage.NOTHING)
                    : Redirect.to(address);
        });
    }

    private SharingPage page(Viewer viewer, UUID id, Form form, SharingPage.JustNow just) {
        SharingPermissions.of(viewer).mustSee();
        sharing.mustOpen();
        return new SharingPage(
                viewer,
                sharing.whose(id),
                told.stream().flatMap(one -> one.of(viewer).stream()).toList(),
                seen.sections(),
                new SharingPage.Known(sharing.grants(id), asking.asks(viewer, id), sharing.recipients(id)),
                just,
                form,
                LocalDate.now(clock));
    }
}
