package org.kith.introductions;

import java.util.UUID;
import org.kith.access.OpenTo;
import org.kith.access.Who;
import org.kith.actor.Actor;
import org.kith.actor.ActorTransactions;
import org.kith.actor.NotFound;
import org.kith.actor.Viewer;
import org.kith.drafts.Drafts;
import org.kith.form.Form;
import org.kith.people.YoungPersonHeaders;
import org.kith.web.Answer;
import org.kith.web.ConfirmationMessage;
import org.kith.web.Redirect;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** What a young person wants people to know of them, so that nobody has to ask again: theirs alone to read and to write. */
@Controller
@RequestMapping("/young-people/{id}/about-me")
class AboutMeController {
    private static final int LONGEST = 4_000;

    private final ActorTransactions acting;
    private final AboutMeSql sql;
    private final Drafts drafts;
    private final YoungPersonHeaders whose;

    AboutMeController(ActorTransactions acting, AboutMeSql sql, Drafts drafts, YoungPersonHeaders whose) {
        this.acting = acting;
        this.sql = sql;
        this.drafts = drafts;
        this.whose = whose;
    }

    @GetMapping
    @OpenTo(Who.SIGNED_IN)
    AboutMePage show(Actor actor, @PathVariable UUID id) {
        return acting.reading(actor, id, IntroductionsController.INTRODUCTION, viewer -> {
            mustBeTheirs(viewer);
            var now = sql.of(id);
            var form = drafts.of(id, IntroductionDrafts.ABOUT_ME)
                    .orElseGet(() -> seen(Form.empty(), now).with(PartForm.WORDS, now.words()));
            return new AboutMePage(viewer, whose.of(id).orElseThrow(NotFound::new), now, form, false);
        });
    }

    private static Form seen(Form form, AboutMe now) {
        return form.with(PartForm.SEEN, Integer.toString(now.version()));
    }

    @PostMapping
    @OpenTo(Who.SIGNED_IN)
    @ConfirmationMessage("about-me-said")
    Answer say(Actor actor, @PathVariable UUID id, Form form) {
        return acting.<Answer>reading(actor, id, IntroductionsController.INTRODUCTION, viewer -> {
            mustBeTheirs(viewer);
            var checked = form.wordsUpTo(LONGEST, PartForm.WORDS, "introductions.words.too-long");
            var now = sql.of(id);
            if (checked.isWrong()) {
                return again(viewer, id, now, checked, false);
            }
            if (isKept(viewer, id, form, now)) {
                drafts.sent(viewer, id, IntroductionDrafts.ABOUT_ME, form);
                return Redirect.to("/young-people/" + id + "/about-me");
            }
            return again(viewer, id, sql.of(id), seen(form.again(), sql.of(id)), true);
        });
    }

    /** Nothing is kept where nothing changes; whoever is second, or sends an old page again, sees first what stands. */
    private boolean isKept(Viewer viewer, UUID id, Form form, AboutMe now) {
        var words = form.words(PartForm.WORDS);
        return now.words().equals(words)
                || now.version() == form.number(PartForm.SEEN)
                        && sql.say(viewer, id, form.key(), new AboutMe(now.version() + 1, words))
                || sql.of(id).words().equals(words);
    }

    private AboutMePage again(Viewer viewer, UUID id, AboutMe now, Form form, boolean late) {
        drafts.keep(viewer, id, IntroductionDrafts.ABOUT_ME, form);
        return new AboutMePage(viewer, whose.of(id).orElseThrow(NotFound::new), now, form, late);
    }

    private static void mustBeTheirs(Viewer viewer) {
        if (viewer.onlyShared()) {
            throw new NotFound();
        }
        IntroductionPermissions.of(viewer).mustBeOwn();
    }
}
