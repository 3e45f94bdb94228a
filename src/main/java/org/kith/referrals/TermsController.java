package org.kith.referrals;

import org.kith.access.OpenTo;
import org.kith.access.Who;
import org.kith.actor.Actor;
import org.kith.actor.ActorTransactions;
import org.kith.drafts.OwnDrafts;
import org.kith.form.Form;
import org.kith.web.Answer;
import org.kith.web.ConfirmationMessage;
import org.kith.web.Redirect;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;

/** Says what services may do with what they are shown: what was accepted before stays as it was accepted. */
@Controller
class TermsController {
    private static final int LONGEST = 4_000;

    private final ActorTransactions acting;
    private final ReferralWritingSql sql;
    private final OwnDrafts drafts;

    TermsController(ActorTransactions acting, ReferralWritingSql sql, OwnDrafts drafts) {
        this.acting = acting;
        this.sql = sql;
        this.drafts = drafts;
    }

    @GetMapping("/referral-terms")
    @OpenTo(Who.SIGNED_IN)
    TermsPage ask(Actor actor) {
        return acting.as(actor, viewer -> {
            ReferralPermissions.of(viewer).mustWriteTerms();
            var now = sql.terms().orElse(null);
            var form = Form.empty();
            var begins = now == null ? form : form.with(StepForm.WORDS, now.words());
            return new TermsPage(viewer, now, drafts.of(TermsDrafts.TERMS).orElse(begins));
        });
    }

    @PostMapping("/referral-terms")
    @OpenTo(Who.SIGNED_IN)
    @ConfirmationMessage("referral-terms")
    Answer write(Actor actor, Form form) {
        return acting.<Answer>as(actor, viewer -> {
            ReferralPermissions.of(viewer).mustWriteTerms();
            var checked = form.needs(StepForm.WORDS, "referrals.terms.words.none")
                    .wordsUpTo(LONGEST, StepForm.WORDS, "referrals.words.too-long")
                    .unmarked(StepForm.WORDS);
            if (checked.isWrong()) {
                return new TermsPage(viewer, sql.terms().orElse(null), checked);
            }
            var added = sql.addTerms(viewer, form.key(), form.words(StepForm.WORDS));
            if (added) {
                drafts.sent(viewer, TermsDrafts.TERMS, form);
            }
            return added
                    ? Redirect.to("/referral-terms")
                    : new TermsPage(viewer, sql.terms().orElse(null), form.again());
        });
    }
}
