package org.kith.sharing;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
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
import org.kith.web.Redirect;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What one service, team or person sees of a record: choosing it, and asking first. */
@Controller
@RequestMapping("/young-people/{id}/sharing/with/{kind}/{recipient}")
class RecipientController {
    private static final AccessLogEntry SHARING = AccessLogEntry.at("sharing");

    private final ActorTransactions acting;
    private final Sharing sharing;
    private final Asking asking;
    private final RecipientPages pages;
    private final Drafts drafts;
    private final Clock clock;

    RecipientController(
            ActorTransactions acting,
            Sharing sharing,
            Asking asking,
            RecipientPages pages,
            Drafts drafts,
            Clock clock) {
        this.acting = acting;
        this.sharing = sharing;
        this.asking = asking;
        this.pages = pages;
        this.drafts = drafts;
        this.clock = clock;
    }

    @GetMapping
    @OpenTo(value = Who.SIGNED_IN, theirs = true)
    RecipientPage show(
            Actor actor,
            @PathVariable UUID id,
            @PathVariable String kind,
            @PathVariable UUID recipient,
            @RequestParam(defaultValue = "") String chosen) {
        return acting.reading(actor, id, SHARING, viewer -> {
            var whom = sharing.recipient(id, kind, recipient);
            var begun = drafts.of(id, SharingDrafts.of(kind, recipient));
            var looked = chosen.isEmpty() ? Optional.<SharingForm>empty() : begun.flatMap(SharingDrafts::chosen);
            return pages.page(
                    viewer,
                    id,
                    whom,
                    looked.orElseGet(() -> begins(viewer, id, whom, begun.map(SharingDrafts::words))));
        });
    }

    private SharingForm begins(Viewer viewer, UUID id, Recipient whom, Optional<Form> begun) {
        var begins = pages.begins(viewer, id, whom, LocalDate.now(clock));
        return begun.map(begins::typed).orElse(begins);
    }

    @PostMapping
    @OpenTo(Who.SIGNED_IN)
    @ConfirmationMessage("sharing-decided")
    Answer decide(
            Actor actor, @PathVariable UUID id, @PathVariable String kind, @PathVariable UUID recipient, Form sent) {
        var form = SharingForm.sent(sent);
        return acting.reading(actor, id, SHARING, viewer -> {
            var whom = sharing.recipient(id, kind, recipient);
            var checked = new SharingFormCheck(form)
                    .decided(
                            LocalDate.now(clock),
                            SharingPermissions.of(viewer).mustSayWhy(),
                            sharing.whose(id).name());
            if (checked.isWrong()) {
                return pages.page(viewer, id, whom, new SharingForm(checked));
            }
            if (!sharing.decide(viewer, id, whom, form)) {
                return pages.meanwhile(viewer, id, whom, form);
            }
            drafts.sent(viewer, id, whom.form(), sent.key());
            return decided(id, whom, form);
        });
    }

    /** The page on sharing says what was decided and offers to undo it; where nothing was to change, that it is shared like this. */
    private Redirect decided(UUID id, Recipient whom, SharingForm form) {
        var address = sharing.whose(id).address();
        var moment = sharing.lastDecided(id, whom);
        var same = form.untouched()
                && form.changes(Held.of(sharing.holding(id, whom))).isEmpty();
        return same || moment.isEmpty()
                ? Redirect.to(address)
                : Redirect.to(address + "?changed=" + moment).saying(ConfirmationMessage.NOTHING);
    }

    @PostMapping("/proposal")
    @OpenTo(Who.SIGNED_IN)
    @ConfirmationMessage("sharing-proposed")
    Answer propose(
            Actor actor, @PathVariable UUID id, @PathVariable String kind, @PathVariable UUID recipient, Form sent) {
        var form = SharingForm.sent(sent);
        return acting.reading(actor, id, SHARING, viewer -> {
            var staff = SharingPermissions.of(viewer).mustSayWhy();
            NotAllowed.unless(staff, "sharing.not-yours");
            var whom = sharing.recipient(id, kind, recipient);
            var checked = new SharingFormCheck(form).proposed(LocalDate.now(clock), staff);
            if (checked.isWrong()) {
                return pages.page(viewer, id, whom, new SharingForm(checked));
            }
            asking.propose(viewer, id, whom, form);
            drafts.sent(viewer, id, whom.form(), sent.key());
            return Redirect.to(sharing.whose(id).address());
        });
    }
}
