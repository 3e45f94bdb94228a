package org.kith.sharing;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
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
import org.kith.web.NotAllowed;
import org.kith.web.Redirect;
import org.kith.web.TooLate;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** One section that ends soon: those who work with the young person let it go on until another day, ask first, or end it. Of the others nothing changes. */
@Controller
@RequestMapping("/young-people/{id}/sharing/grants/{grant}/ending")
class EndingController {
    private static final AccessLogEntry SHARING = AccessLogEntry.at("sharing");

    private final ActorTransactions acting;
    private final Sharing sharing;
    private final Asking asking;
    private final SeenBy seen;
    private final Clock clock;

    EndingController(ActorTransactions acting, Sharing sharing, Asking asking, SeenBy seen, Clock clock) {
        this.acting = acting;
        this.sharing = sharing;
        this.asking = asking;
        this.seen = seen;
        this.clock = clock;
    }

    @GetMapping
    @OpenTo(Who.SIGNED_IN)
    Answer show(Actor actor, @PathVariable UUID id, @PathVariable UUID grant) {
        return acting.reading(actor, id, SHARING, viewer -> {
            mustDecide(viewer);
            var ends = sharing.grant(id, grant);
            return ends.holds() ? page(viewer, id, ends, EndingPage.begins(ends)) : tooLate(viewer, id, ends);
        });
    }

    @PostMapping
    @OpenTo(Who.SIGNED_IN)
    @ConfirmationMessage("sharing-decided")
    Answer decide(Actor actor, @PathVariable UUID id, @PathVariable UUID grant, Form form) {
        return acting.reading(actor, id, SHARING, viewer -> {
            mustDecide(viewer);
            var ends = sharing.grant(id, grant);
            if (!ends.holds()) {
                return tooLate(viewer, id, ends);
            }
            var chosen = chosen(id, ends, form);
            var asks = form.chose("what", "ask");
            var today = LocalDate.now(clock);
            var check = new SharingFormCheck(chosen);
            var found = asks
                    ? check.proposed(today, true)
                    : check.decided(today, true, sharing.whose(id).name());
            var checked = form.refuseAll(found.wrong());
            if (checked.isWrong()) {
                return page(viewer, id, ends, checked);
            }
            if (asks) {
                asking.propose(viewer, id, ends.recipient(), chosen);
                return Redirect.to("/to-do").saying("sharing-proposed");
            }
            return sharing.decide(viewer, id, ends.recipient(), chosen)
                    ? Redirect.to("/to-do")
                    : tooLate(viewer, id, ends);
        });
    }

    /** Of this section alone: what it is for and until when, or nothing of it any more. */
    private SharingForm chosen(UUID id, Grant ends, Form form) {
        var on = form.chose("what", "on") || form.chose("what", "ask");
        if (!on && !form.chose("what", "end")) {
            throw new NotAForm();
        }
        var said = Form.empty().with(Form.KEY, form.key().toString());
        for (var field : List.of("purpose", "until", "because")) {
            said = said.withAll(field, form.values(field));
        }
        return new SharingForm(said)
                .choosing(
                        Held.of(sharing.holding(id, ends.recipient())),
                        Map.of(ends.section(), on ? ends.level() : Level.NOTHING));
    }

    private static void mustDecide(Viewer viewer) {
        var may = SharingPermissions.of(viewer);
        may.mustDecide();
        NotAllowed.unless(!may.own(), "sharing.not-yours");
    }

    private Answer tooLate(Viewer viewer, UUID id, Grant ends) {
        var address = sharing.whose(id).address() + "/with/" + ends.recipient().path();
        return TooLate.page(viewer, "too-late.stopped", "", address);
    }

    private EndingPage page(Viewer viewer, UUID id, Grant ends, Form form) {
        return new EndingPage(viewer, sharing.whose(id), seen.sections(), ends, form);
    }
}
