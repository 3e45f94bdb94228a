package org.kith.vocabulary;

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
import org.kith.words.Language;
import org.kith.writing.WritingHelp;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;

/** What an organisation calls the sections, how it begins an entry and which language it speaks, with its own kind words beside them. */
@Controller
class OurWordsController {
    private static final Redirect KEPT = Redirect.to("/words").saying("our-words-kept");
    private static final String LANGUAGE = "language";

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

    @GetMapping("/words")
    @OpenTo(Who.SIGNED_IN)
    OurWordsPage show(Actor actor) {
        return acting.as(actor, viewer -> page(viewer, stored(viewer)));
    }

    @PostMapping("/words/sections")
    @OpenTo(Who.SIGNED_IN)
    Answer nameSections(Actor actor, Form form) {
        return acting.as(actor, viewer -> {
            OurWordsPermissions.of(viewer).mustChoose();
            var checked = SectionsForm.checked(form, vocabulary.sections());
            if (checked.isWrong()) {
                return page(viewer, stored(viewer).withSections(checked));
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
                return page(viewer, stored(viewer).withOpening(checked));
            }
            sql.begin(organisation(viewer), OpeningForm.opening(form));
            return KEPT;
        });
    }

    @PostMapping("/words/language")
    @OpenTo(Who.SIGNED_IN)
    Answer speak(Actor actor, Form form) {
        return acting.as(actor, viewer -> {
            OurWordsPermissions.of(viewer).mustChoose();
            var chosen = Language.named(form.value(LANGUAGE));
            if (chosen.isEmpty()) {
                var wrong = form.refuse(LANGUAGE, "our-words.language.none");
                return page(viewer, stored(viewer).withLanguage(wrong));
            }
            sql.speak(organisation(viewer), chosen.get().key());
            return KEPT;
        });
    }

    private OurWordsPage page(Viewer viewer, OurWordsPage.Forms forms) {
        return new OurWordsPage(viewer, forms, words.all(viewer), help.list());
    }

    /** Where nobody said which language they speak, none is chosen for them. */
    private OurWordsPage.Forms stored(Viewer viewer) {
        var organisation = organisation(viewer);
        return new OurWordsPage.Forms(
                SectionsForm.of(vocabulary.sections()),
                Form.empty().with(OpeningForm.OPENING, sql.opening(organisation)),
                Form.empty().with(LANGUAGE, sql.language(organisation)));
    }

    private static UUID organisation(Viewer viewer) {
        return Objects.requireNonNull(viewer.organisation());
    }
}
