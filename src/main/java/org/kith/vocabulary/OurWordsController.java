package org.kith.vocabulary;

import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.kith.access.OpenTo;
import org.kith.access.Who;
import org.kith.actor.Actor;
import org.kith.actor.ActorTransactions;
import org.kith.actor.Viewer;
import org.kith.form.Form;
import org.kith.form.NotAForm;
import org.kith.web.Answer;
import org.kith.web.Redirect;
import org.kith.writing.WritingHelp;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What an organisation calls the sections and how it begins an entry, with its own kind words beside them. */
@Controller
class OurWordsController {
    private static final Redirect KEPT = Redirect.to("/words?kept");

    private final ActorTransactions acting;
    private final OurWordsSql sql;
    private final Vocabulary vocabulary;
    private final OwnWords words;
    private final WritingHelp help;

    OurWordsController(
            ActorTransactions acting, OurWordsSql sql, Vocabulary vocabulary, OwnWords words, WritingHelp help) {
        this.acting = acting;
        this.sql = sql;
        this.vocabulary = vocabulary;
        this.words = words;
        this.help = help;
    }

    /** @param asked holds {@code kept} when something was kept just now */
    @GetMapping("/words")
    @OpenTo(Who.SIGNED_IN)
    OurWordsPage show(Actor actor, @RequestParam Map<String, String> asked) {
        return acting.as(
                actor, viewer -> page(viewer, storedSections(), storedOpening(viewer), asked.containsKey("kept")));
    }

    @PostMapping("/words/sections")
    @OpenTo(Who.SIGNED_IN)
    Answer nameSections(Actor actor, Form form) {
        return acting.as(actor, viewer -> {
            OurWordsPermissions.of(viewer).mustChoose();
            var checked = SectionsForm.checked(form, vocabulary.sections());
            if (checked.isWrong()) {
                return page(viewer, checked, storedOpening(viewer), false);
            }
            SectionsForm.sent(form)
                    .forEach(section -> sql.name(organisation(viewer), section, SectionsForm.name(form, section)));
            return KEPT;
        });
    }

    @PostMapping("/words/opening")
    @OpenTo(Who.SIGNED_IN)
    Answer begin(Actor actor, Form form) {
        return acting.as(actor, viewer -> {
            OurWordsPermissions.of(viewer).mustChoose();
            if (!form.has(OpeningForm.OPENING)) {
                throw new NotAForm();
            }
            var checked = OpeningForm.checked(form);
            if (checked.isWrong()) {
                return page(viewer, storedSections(), checked, false);
            }
            sql.begin(organisation(viewer), OpeningForm.opening(form));
            return KEPT;
        });
    }

    private OurWordsPage page(Viewer viewer, Form sections, Form opening, boolean kept) {
        return new OurWordsPage(viewer, sections, opening, words.all(viewer), help.list(), kept);
    }

    private Form storedSections() {
        return SectionsForm.of(vocabulary.sections());
    }

    private Form storedOpening(Viewer viewer) {
        return Form.empty().with(OpeningForm.OPENING, sql.opening(organisation(viewer)));
    }

    private static UUID organisation(Viewer viewer) {
        return Objects.requireNonNull(viewer.organisation());
    }
}
