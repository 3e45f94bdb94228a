package org.kith.referrals;

import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.kith.access.OpenTo;
import org.kith.access.Who;
import org.kith.actor.Actor;
import org.kith.actor.ActorTransactions;
import org.kith.actor.NotFound;
import org.kith.actor.Viewer;
import org.kith.form.Form;
import org.kith.people.AboutWorkers;
import org.kith.web.Answer;
import org.kith.web.ConfirmationMessage;
import org.kith.web.Redirect;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** Takes a referral a step further, for the young person and their team. */
@Controller
@RequestMapping("/young-people/{id}/referrals/{referral}/saying/{step}")
class ReferralStepController {
    private final ActorTransactions acting;
    private final Referrals referrals;
    private final ReferralWritingSql sql;
    private final ReferralReaders readers;
    private final AboutWorkers about;

    ReferralStepController(
            ActorTransactions acting,
            Referrals referrals,
            ReferralWritingSql sql,
            ReferralReaders readers,
            AboutWorkers about) {
        this.acting = acting;
        this.referrals = referrals;
        this.sql = sql;
        this.readers = readers;
        this.about = about;
    }

    @GetMapping
    @OpenTo(Who.SIGNED_IN)
    Answer ask(Actor actor, @PathVariable UUID id, @PathVariable UUID referral, @PathVariable String step) {
        return acting.<Answer>reading(actor, id, ReferralsController.REFERRALS, viewer -> {
            ReferralPermissions.of(viewer).mustBeAsked();
            var now = referrals.of(id, referral);
            if (!ReferralPermissions.of(viewer).take(of(step), now.state())) {
                return Redirect.to(now.address()).saying("referral-not-that");
            }
            var page = page(viewer, now, of(step), Form.empty(), false);
            var form = StepForm.begin(now.steps(), null);
            return page.with(of(step) == Step.SENT ? form.with(StepForm.WORDS, reach(viewer)) : form);
        });
    }

    @PostMapping
    @OpenTo(Who.SIGNED_IN)
    @ConfirmationMessage("referral-said")
    Answer take(Actor actor, @PathVariable UUID id, @PathVariable UUID referral, @PathVariable String step, Form form) {
        return acting.<Answer>reading(actor, id, ReferralsController.REFERRALS, viewer -> {
            ReferralPermissions.of(viewer).mustBeAsked();
            var which = of(step);
            var before = referrals.of(id, referral);
            var page = page(viewer, before, which, form, false);
            var checked = before.steps().sentBy(form.key()).isPresent()
                    ? form
                    : StepForm.checked(form, which, page.side(), page.around().terms());
            if (checked.isWrong() || page.lacksTerms()) {
                ReferralPermissions.of(viewer).mustTake(which, before.state());
                return page.with(checked);
            }
            if (referrals.take(viewer, id, referral, which, checked)) {
                return Redirect.to(before.address()).saying("referral-" + which.key());
            }
            var now = referrals.of(id, referral);
            return page(viewer, now, which, StepForm.again(form, now.steps()), true);
        });
    }

    /** How young people reach whoever sends it, who can write it otherwise; of whoever is away, that would be somebody else. */
    private String reach(Viewer viewer) {
        return about.of(List.of(viewer.me())).values().stream()
                .filter(one -> one.away().isEmpty() && !one.ways().isEmpty())
                .flatMap(one -> one.facts().stream())
                .collect(Collectors.joining(", "));
    }

    private StepPage page(Viewer viewer, Referral now, Step step, Form form, boolean late) {
        var header = readers.whose(now.youngPerson());
        var service = now.to().name();
        var side = ReferralPermissions.of(viewer).own() ? Side.YOUNG : Side.TEAM;
        var told = step == Step.SENT || step == Step.ANSWER || step == Step.ENDED || step == Step.REVOKED;
        return new StepPage(
                viewer,
                new StepPage.Subject(now.address(), header.name(), service, service, now.steps()),
                step,
                side,
                form,
                new StepPage.Around(
                        told ? readers.withService(viewer, header, service) : readers.team(viewer, header),
                        sql.terms().orElse(null),
                        "",
                        late));
    }

    private static Step of(String step) {
        return Step.ofKey(step).orElseThrow(NotFound::new);
    }
}
