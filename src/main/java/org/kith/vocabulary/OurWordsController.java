package org.kith.vocabulary;

import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.kith.access.OpenTo;
import org.kith.access.Who;
import org.kith.actor.Actor;
import org.kith.actor.ActorTransactions;
import org.kith.actor.Viewer;
import org.kith.web.NotAForm;
import org.kith.writing.WritingHelp;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What an organisation calls the sections and how it begins an entry, with its own kind words beside them. */
@Controller
class OurWordsController {
    private static final String KEPT = "redirect:/words?kept";

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
        return acting.as(actor, viewer -> page(viewer, stored(viewer), Map.of(), asked.containsKey("kept")));
    }

    @PostMapping("/words/sections")
    @OpenTo(Who.SIGNED_IN)
    Object nameSections(Actor actor, @RequestParam Map<String, String> fields) {
        var form = SectionsForm.of(fields);
        return acting.as(actor, viewer -> {
            OurWordsPermissions.of(viewer).mustChoose();
            var wrong = form.wrong(vocabulary.sections());
            if (!wrong.isEmpty()) {
                var opening = stored(viewer).opening();
                return page(viewer, new OurWordsPage.Fields(form.typed(), opening), wrong, false);
            }
            form.typed().keySet().forEach(section -> sql.name(organisation(viewer), section, form.name(section)));
            return KEPT;
        });
    }

    @PostMapping("/words/opening")
    @OpenTo(Who.SIGNED_IN)
    Object begin(Actor actor, @RequestParam(name = "opening") Optional<String> typed) {
        return acting.as(actor, viewer -> {
            OurWordsPermissions.of(viewer).mustChoose();
            var opening = typed.orElseThrow(NotAForm::new);
            var form = new OpeningForm(opening);
            var wrong = form.wrong();
            if (!wrong.isEmpty()) {
                var sections = stored(viewer).sections();
                return page(viewer, new OurWordsPage.Fields(sections, opening), wrong, false);
            }
            sql.begin(organisation(viewer), form.opening());
            return KEPT;
        });
    }

    private OurWordsPage page(Viewer viewer, OurWordsPage.Fields fields, Map<String, String> wrong, boolean kept) {
        return new OurWordsPage(viewer, fields, words.all(viewer), help.list(), wrong, kept);
    }

    private OurWordsPage.Fields stored(Viewer viewer) {
        var opening = sql.opening(organisation(viewer));
        return new OurWordsPage.Fields(vocabulary.sections().own(), opening == null ? "" : opening);
    }

    private static UUID organisation(Viewer viewer) {
        return Objects.requireNonNull(viewer.organisation());
    }
}
