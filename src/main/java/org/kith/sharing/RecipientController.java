package org.kith.sharing;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.kith.access.OpenTo;
import org.kith.access.Who;
import org.kith.actor.AccessLogEntry;
import org.kith.actor.Actor;
import org.kith.actor.ActorTransactions;
import org.kith.actor.Viewer;
import org.kith.drafts.Drafts;
import org.kith.form.Form;
import org.kith.web.Answer;
import org.kith.web.ConfirmationMessage;
import org.kith.web.NotAllowed;
import org.kith.web.Page;
import org.kith.web.Redirect;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What one service, team or person sees of a record: choosing it, looking first at what they would see, asking first, and wanting to talk. */
@Controller
@RequestMapping("/young-people/{id}/sharing/with/{kind}/{recipient}")
class RecipientController {
    private static final AccessLogEntry SHARING = AccessLogEntry.at("sharing");

    private final ActorTransactions acting;
    private final Sharing sharing;
    private final Asking asking;
    private final SeenBy seen;
    private final Drafts drafts;
    private final Clock clock;

    RecipientController(
            ActorTransactions acting, Sharing sharing, Asking asking, SeenBy seen, Drafts drafts, Clock clock) {
        this.acting = acting;
        this.sharing = sharing;
        this.asking = asking;
        this.seen = seen;
        this.drafts = drafts;
        this.clock = clock;
    }

    /** Whose record and whom it is shared with, as the address says. */
    record With(UUID id, String kind, UUID recipient) {}

    @GetMapping
    @OpenTo(Who.SIGNED_IN)
    RecipientPage show(Actor actor, @PathVariable UUID id, @PathVariable String kind, @PathVariable UUID recipient) {
        var with = new With(id, kind, recipient);
        return acting.reading(actor, id, SHARING, viewer -> {
            var holding = sharing.holding(id, sharing.recipient(id, kind, recipient)).stream()
                    .filter(SharingPermissions.of(viewer)::stop)
                    .toList();
            var begins = SharingForm.of(holding, LocalDate.now(clock));
            var begun = drafts.of(id, SharingDrafts.of(kind, recipient));
            return page(viewer, with, begun.map(begins::typed).orElse(begins), Map.of());
        });
    }

    @PostMapping
    @OpenTo(Who.SIGNED_IN)
    @ConfirmationMessage("sharing-decided")
    Answer decide(
            Actor actor,
            @PathVariable UUID id,
            @PathVariable String kind,
            @PathVariable UUID recipient,
            @RequestParam Map<String, String> fields) {
        return checked(
                actor,
                new With(id, kind, recipient),
                SharingForm.of(fields),
                SharingForm::wrong,
                (viewer, whom, form) -> sharing.decide(viewer, id, whom, form));
    }

    @PostMapping("/proposal")
    @OpenTo(Who.SIGNED_IN)
    @ConfirmationMessage("sharing-proposed")
    Answer propose(
            Actor actor,
            @PathVariable UUID id,
            @PathVariable String kind,
            @PathVariable UUID recipient,
            @RequestParam Map<String, String> fields) {
        return checked(
                actor,
                new With(id, kind, recipient),
                SharingForm.of(fields),
                (form, today, staff) -> {
                    NotAllowed.unless(staff, "sharing.not-yours");
                    return form.proposalWrong(today, staff);
                },
                (viewer, whom, form) -> {
                    asking.propose(viewer, id, whom, form);
                    return true;
                });
    }

    /** Back from looking at it, with everything as it was chosen. */
    @PostMapping(path = "/preview", params = "change")
    @OpenTo(Who.SIGNED_IN)
    RecipientPage change(
            Actor actor,
            @PathVariable UUID id,
            @PathVariable String kind,
            @PathVariable UUID recipient,
            @RequestParam Map<String, String> fields) {
        return acting.reading(
                actor,
                id,
                SHARING,
                viewer -> page(viewer, new With(id, kind, recipient), SharingForm.of(fields), Map.of()));
    }

    /** The record as they would see it if this were decided; nothing is. */
    @PostMapping(path = "/preview", params = "!change")
    @OpenTo(Who.SIGNED_IN)
    Page preview(
            Actor actor,
            @PathVariable UUID id,
            @PathVariable String kind,
            @PathVariable UUID recipient,
            @RequestParam Map<String, String> fields) {
        var form = SharingForm.of(fields);
        return acting.reading(actor, id, AccessLogEntry.at("seen-as"), viewer -> {
            var whom = sharing.recipient(id, kind, recipient);
            var action = sharing.whose(id).address() + "/with/" + whom.path();
            return sharing.seenAs(viewer, id, whom, form.asPreview(LocalDate.now(clock)))
                    .with(new SeenByPage.Chosen(action, form.fields()));
        });
    }

    @PostMapping("/talk")
    @OpenTo(Who.SIGNED_IN)
    @ConfirmationMessage("asked-to-talk")
    Answer talk(
            Actor actor, @PathVariable UUID id, @PathVariable String kind, @PathVariable UUID recipient, Form sent) {
        return acting.changing(actor, id, viewer -> {
            SharingPermissions.of(viewer).mustOwn();
            var whom = sharing.recipient(id, kind, recipient);
            var address = sharing.whose(id).address();
            var with = address + "/with/" + whom.path();
            return Talk.of(viewer, sent, with + "/talk", with)
                    .sent(
                            address,
                            form -> asking.wantsToTalk(viewer, id, form.key(), whom, form.words(TalkPage.WORDS)));
        });
    }

    /** Something decided by the form; or not, where it is about what is no longer so. */
    private interface Verb {
        boolean with(Viewer viewer, Recipient whom, SharingForm form);
    }

    /** What must be right before it is. */
    private interface Check {
        Map<String, String> wrong(SharingForm form, LocalDate today, boolean mustSayWhy);
    }

    private Answer checked(Actor actor, With with, SharingForm form, Check check, Verb verb) {
        return acting.reading(actor, with.id(), SHARING, viewer -> {
            var wrong = check.wrong(
                    form, LocalDate.now(clock), SharingPermissions.of(viewer).mustSayWhy());
            if (!wrong.isEmpty()) {
                return page(viewer, with, form, wrong);
            }
            var whom = sharing.recipient(with.id(), with.kind(), with.recipient());
            if (!verb.with(viewer, whom, form)) {
                return meanwhile(viewer, with, whom, form);
            }
            drafts.sent(viewer, with.id(), SharingDrafts.of(with.kind(), with.recipient()), form.filled());
            return Redirect.to(sharing.whose(with.id()).address());
        });
    }

    /** The form once more, with what somebody else changed since it began marked in its rows. */
    private RecipientPage meanwhile(Viewer viewer, With with, Recipient whom, SharingForm form) {
        var holding = sharing.holding(with.id(), whom);
        return page(viewer, with, form.against(SharingForm.held(holding)), Map.of("sections", RecipientPage.MEANWHILE))
                .with(sharing.changed(with.id(), whom, new Meanwhile(form, holding).sharedOtherwise()));
    }

    private RecipientPage page(Viewer viewer, With with, SharingForm form, Map<String, String> wrong) {
        SharingPermissions.of(viewer).mustDecide();
        var whom = sharing.recipient(with.id(), with.kind(), with.recipient());
        return new RecipientPage(
                viewer,
                sharing.whose(with.id()),
                whom,
                seen.sections(),
                sharing.holding(with.id(), whom),
                form,
                wrong,
                Map.of());
    }
}
