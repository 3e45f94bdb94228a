package org.kith.referrals;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
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
            return new TermsPage(viewer, now, drafts.of(TermsDrafts.TERMS).orElse(begin(now)), false);
        });
    }

    private static Form begin(ReferralWritingSql.@Nullable Terms now) {
        return now == null
                ? Form.empty()
                : Form.empty().with(StepForm.WORDS, now.words()).with(StepForm.SEEN, Integer.toString(now.number()));
    }

    /** Nobody's terms are replaced by whoever did not see them. */
    @PostMapping("/referral-terms")
    @OpenTo(Who.SIGNED_IN)
    @ConfirmationMessage("referral-terms")
    Answer write(Actor actor, Form form) {
        return acting.<Answer>as(actor, viewer -> {
            ReferralPermissions.of(viewer).mustWriteTerms();
            var checked = form.needs(StepForm.WORDS, "referrals.terms.words.none")
                    .wordsUpTo(LONGEST, StepForm.WORDS, "referrals.words.too-long")
                    .unmarked(StepForm.WORDS);
            sql.oneByOne(Objects.requireNonNull(viewer.organisation()));
            var now = sql.terms().orElse(null);
            if (checked.isWrong()) {
                return new TermsPage(viewer, now, checked, false);
            }
            var words = form.words(StepForm.WORDS);
            var isThere = now != null && now.words().equals(words);
            if (TermsPage.isNewer(now, form) && !isThere && !sql.areTerms(form.key(), words)) {
                return new TermsPage(viewer, now, form.again(), true);
            }
            var added = sql.addTerms(viewer, form.key(), words);
            if (added) {
                drafts.sent(viewer, TermsDrafts.TERMS, form);
            }
            return added ? Redirect.to("/referral-terms") : new TermsPage(viewer, now, form.again(), false);
        });
    }
}
