package org.kith.referrals;

import static org.kith.words.Words.say;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.kith.access.OpenTo;
import org.kith.access.Who;
import org.kith.actor.AccessLogEntry;
import org.kith.actor.Actor;
import org.kith.actor.ActorTransactions;
import org.kith.actor.NotFound;
import org.kith.actor.Viewer;
import org.kith.form.Form;
import org.kith.web.Answer;
import org.kith.web.ConfirmationMessage;
import org.kith.web.Redirect;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** What is sent to a partner service, and what it answers. Whom it is about is shown, and logged, only once the service has accepted. */
@Controller
@RequestMapping("/referrals")
class OfferController {
    private static final AccessLogEntry OFFERS = AccessLogEntry.at("referrals");

    private final ActorTransactions acting;
    private final Referrals referrals;
    private final OfferSql sql;
    private final ReferralWritingSql writing;
    private final ReferralReaders readers;

    OfferController(
            ActorTransactions acting,
            Referrals referrals,
            OfferSql sql,
            ReferralWritingSql writing,
            ReferralReaders readers) {
        this.acting = acting;
        this.referrals = referrals;
        this.sql = sql;
        this.writing = writing;
        this.readers = readers;
    }

    @GetMapping
    @OpenTo(Who.SIGNED_IN)
    OffersPage all(Actor actor) {
        return acting.as(actor, viewer -> {
            ReferralPermissions.of(viewer).mustBeOffered();
            var all = sql.all();
            logged(all);
            return new OffersPage(viewer, all);
        });
    }

    @GetMapping("/{referral}")
    @OpenTo(Who.SIGNED_IN)
    OfferPage one(Actor actor, @PathVariable UUID referral) {
        return acting.as(actor, viewer -> new OfferPage(viewer, opened(viewer, referral), readers.names()));
    }

    @GetMapping("/{referral}/answering/{step}")
    @OpenTo(Who.SIGNED_IN)
    Answer ask(Actor actor, @PathVariable UUID referral, @PathVariable String step) {
        return acting.<Answer>as(actor, viewer -> {
            var now = opened(viewer, referral);
            if (!ReferralPermissions.of(viewer).take(of(step), now.steps().state())) {
                return Redirect.to(now.address()).saying("referral-not-that");
            }
            var page = page(viewer, now, of(step), Form.empty(), false);
            return page.with(StepForm.begin(now.steps(), page.around().terms()));
        });
    }

    @PostMapping("/{referral}/answering/{step}")
    @OpenTo(Who.SIGNED_IN)
    @ConfirmationMessage("referral-said")
    Answer take(Actor actor, @PathVariable UUID referral, @PathVariable String step, Form form) {
        return acting.<Answer>as(actor, viewer -> {
            var which = of(step);
            var before = opened(viewer, referral);
            var page = page(viewer, before, which, form, false);
            var checked = before.steps().sentBy(form.key()).isPresent()
                    ? form
                    : StepForm.checked(form, which, Side.SERVICE, page.around().terms());
            if (checked.isWrong() || page.lacksTerms()) {
                ReferralPermissions.of(viewer).mustTake(which, before.steps().state());
                return page.with(checked);
            }
            if (referrals.answer(viewer, referral, which, checked)) {
                return Redirect.to(before.address()).saying("referral-" + which.key());
            }
            var now = referrals.offer(referral);
            return page(viewer, now, which, StepForm.again(form, now.steps()), true);
        });
    }

    /** One of the service of whoever acts; 404 for everybody else, whether there is one or not. */
    private Offer opened(Viewer viewer, UUID referral) {
        ReferralPermissions.of(viewer).mustBeOffered();
        var now = referrals.offer(referral);
        logged(List.of(now));
        return now;
    }

    private void logged(List<Offer> offers) {
        acting.shownInList(
                offers.stream()
                        .map(Offer::person)
                        .flatMap(Stream::ofNullable)
                        .map(Offer.Person::id)
                        .distinct()
                        .toList(),
                OFFERS);
    }

    private StepPage page(Viewer viewer, Offer now, Step step, Form form, boolean late) {
        var name = Optional.ofNullable(now.person()).map(one -> now.title()).orElseGet(() -> say("referrals.them"));
        return new StepPage(
                viewer,
                new StepPage.Subject(now.address(), name, "", now.title(), now.steps()),
                step,
                Side.SERVICE,
                form,
                new StepPage.Around(
                        say("referrals.readers.of-service", now.from()),
                        writing.terms().orElse(null),
                        step == Step.ACCEPTED ? now.shows(readers.names(), false) : "",
                        late));
    }

    private static Step of(String step) {
        return Step.ofKey(step).orElseThrow(NotFound::new);
    }
}
