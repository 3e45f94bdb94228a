package org.kith.usualsharing;

import org.kith.access.OpenTo;
import org.kith.access.Who;
import org.kith.actor.Actor;
import org.kith.actor.ActorTransactions;
import org.kith.actor.Viewer;
import org.kith.drafts.OwnDrafts;
import org.kith.form.Form;
import org.kith.form.NotAForm;
import org.kith.vocabulary.Vocabulary;
import org.kith.web.Answer;
import org.kith.web.ConfirmationMessage;
import org.kith.web.Redirect;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** Managers say what a share is usually for, and how long it runs. */
@Controller
@RequestMapping("/usual-sharing")
class UsualSharingController {
    /** More than that nobody reads on a page. */
    private static final int MOST_SAID = 100;

    private final ActorTransactions acting;
    private final UsualShares shares;
    private final UsualSharingSql sql;
    private final Vocabulary vocabulary;
    private final OwnDrafts drafts;

    UsualSharingController(
            ActorTransactions acting,
            UsualShares shares,
            UsualSharingSql sql,
            Vocabulary vocabulary,
            OwnDrafts drafts) {
        this.acting = acting;
        this.shares = shares;
        this.sql = sql;
        this.vocabulary = vocabulary;
        this.drafts = drafts;
    }

    @GetMapping
    @OpenTo(Who.SIGNED_IN)
    Answer ask(Actor actor) {
        return acting.<Answer>as(actor, viewer -> {
            UsualSharingPermissions.of(viewer).mustSay();
            var begun = drafts.of(UsualSharingDrafts.USUAL);
            return page(viewer, begun.orElseGet(() -> UsualSharingForm.of(shares.now(), sql.times())));
        });
    }

    @PostMapping
    @OpenTo(Who.SIGNED_IN)
    @ConfirmationMessage("usual-sharing-said")
    Answer say(Actor actor, Form sent) {
        return acting.<Answer>as(actor, viewer -> {
            UsualSharingPermissions.of(viewer).mustSay();
            if (!sent.has(UsualSharingForm.PURPOSE)) {
                throw new NotAForm();
            }
            var form = UsualSharingForm.checked(sent);
            if (form.isWrong()) {
                return page(viewer, form);
            }
            if (!shares.say(viewer, form)) {
                return page(viewer, form.again().with(UsualSharingForm.SEEN, String.valueOf(sql.times())))
                        .late();
            }
            drafts.sent(viewer, UsualSharingDrafts.USUAL, sent);
            return Redirect.to("/usual-sharing");
        });
    }

    private UsualSharingPage page(Viewer viewer, Form form) {
        return new UsualSharingPage(viewer, vocabulary.sections(), sql.said(MOST_SAID), form, false);
    }
}
