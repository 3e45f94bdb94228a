package org.kith.successor;

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
import org.kith.contact.ContactDetails;
import org.kith.form.Form;
import org.kith.handover.Handover;
import org.kith.handover.HandoverPermissions;
import org.kith.handover.Handovers;
import org.kith.web.Answer;
import org.kith.web.ConfirmationMessage;
import org.kith.web.Redirect;
import org.kith.words.Dates;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** A manager says who takes over, with what the young person wishes and how much each colleague does already beside it. */
@Controller
@ConditionalOnWebApplication
@RequestMapping("/young-people/{id}/handovers/{handover}/worker")
class NamingController {
    static final AccessLogEntry HANDOVER = AccessLogEntry.at("handover", "people");

    /** Beside the colleagues stands what is said where it is said how they are reached. */
    private static final AccessLogEntry SEEN = ContactDetails.seen(HANDOVER);

    private final ActorTransactions acting;
    private final Handovers handovers;
    private final Naming naming;
    private final NamingSql sql;
    private final NamingPages pages;
    private final Clock clock;

    NamingController(
            ActorTransactions acting,
            Handovers handovers,
            Naming naming,
            NamingSql sql,
            NamingPages pages,
            Clock clock) {
        this.acting = acting;
        this.handovers = handovers;
        this.naming = naming;
        this.sql = sql;
        this.pages = pages;
        this.clock = clock;
    }

    @GetMapping
    @OpenTo(Who.SIGNED_IN)
    NamingPage ask(Actor actor, @PathVariable UUID id, @PathVariable UUID handover) {
        return acting.reading(actor, id, SEEN, viewer -> {
            var one = toName(viewer, id, handover);
            var named = sql.named(handover);
            var stands = one.to() == null ? List.<NamingSql.Named>of() : named;
            var who =
                    stands.isEmpty() ? one.from().account() : stands.getFirst().account();
            var begins = NamingForm.seen(NamingForm.of(stands, sql.role(id, who)), named);
            return page(viewer, one, pages.begun(id, handover, begins), false);
        });
    }

    @PostMapping
    @OpenTo(Who.SIGNED_IN)
    @ConfirmationMessage("handover-named")
    Answer name(Actor actor, @PathVariable UUID id, @PathVariable UUID handover, Form form) {
        return acting.<Answer>reading(actor, id, SEEN, viewer -> {
            var one = toName(viewer, id, handover);
            var colleagues = pages.colleagues(viewer, one);
            var who = NamingForm.who(form, colleagues);
            var named = sql.named(handover);
            if (who != null && isKept(named, who, form)) {
                return Redirect.to(one.address());
            }
            if (NamingForm.isLate(form, named)) {
                return page(viewer, one, NamingForm.seen(form.again(), named), true);
            }
            var gap = sql.isSomebodyThere(one)
                    ? 0
                    : NamingForm.gap(form, one.from().lastDay());
            var checked = NamingForm.checked(
                    form, colleagues, naming.roles(), one.whose().name(), today(), gap);
            if (who == null || checked.isWrong()) {
                return page(viewer, one, checked, false);
            }
            naming.name(viewer, one, who, form);
            pages.sent(viewer, one, form);
            return Redirect.to(one.address());
        });
    }

    /** Whether just that stands already. */
    private static boolean isKept(List<NamingSql.Named> named, UUID who, Form form) {
        return !named.isEmpty() && named.getFirst().isWhat(who, form);
    }

    private LocalDate today() {
        return LocalDate.now(clock.withZone(Dates.LONDON));
    }

    private Handover toName(Viewer viewer, UUID id, UUID handover) {
        var may = HandoverPermissions.of(viewer);
        may.mustSee();
        handovers.lock(id);
        var one = handovers.of(id, handover);
        may.mustName(one);
        return one;
    }

    private NamingPage page(Viewer viewer, Handover one, Form form, boolean late) {
        return pages.of(viewer, one, naming.roles(), form, late, today());
    }
}
