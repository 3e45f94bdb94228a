package org.kith.advice;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.kith.actor.NotFound;
import org.kith.actor.Viewer;
import org.kith.people.YoungPersonHeader;
import org.kith.people.YoungPersonHeaders;
import org.kith.record.Entries;
import org.kith.record.EntryForm;
import org.kith.record.RecordPermissions;
import org.kith.vocabulary.OwnWords;
import org.kith.vocabulary.SectionNames;
import org.kith.vocabulary.Vocabulary;
import org.kith.web.NotAllowed;
import org.kith.words.RenderingBudget;
import org.kith.writing.KindWord;
import org.kith.writing.WritingHelp;
import org.springframework.stereotype.Component;

/** Looks at what somebody is writing, in two steps: what that takes is found as the actor, the looking needs no database. */
@Component
class WritingPreviews {
    private final YoungPersonHeaders whose;
    private final Vocabulary vocabulary;
    private final Entries entries;
    private final OwnWords kindWords;
    private final WritingHelp help;
    private final Clock clock;

    WritingPreviews(
            YoungPersonHeaders whose,
            Vocabulary vocabulary,
            Entries entries,
            OwnWords kindWords,
            WritingHelp help,
            Clock clock) {
        this.whose = whose;
        this.vocabulary = vocabulary;
        this.entries = entries;
        this.kindWords = kindWords;
        this.help = help;
        this.clock = clock;
    }

    /** @param own the organisation's own kind words */
    record Ground(Viewer viewer, YoungPersonHeader whose, SectionNames names, List<KindWord> own) {}

    /** Called inside the actor's transaction: refuses who may not write this. */
    Ground ground(Viewer viewer, UUID person, EntryForm form) {
        var may = RecordPermissions.of(viewer);
        NotAllowed.unless(may.read(), "record.not-yours");
        var about = whose.of(person).orElseThrow(NotFound::new);
        NotAllowed.unless(may.advice(), "advice.not-yours");
        if (form.seen() > 0) {
            entries.mayChange(viewer, person, form.id());
        }
        return new Ground(viewer, about, vocabulary.sections(), kindWords.advice());
    }

    WritingPreview of(Ground ground, EntryForm form) {
        var entry = WritingPreview.entry(ground.viewer(), form, clock.instant());
        var words = form.soFar(LocalDate.now(clock)).words();
        var advice = RenderingBudget.inTurn(() -> help.on(words, ground.own()));
        return new WritingPreview(ground.whose(), ground.names(), form, entry, advice);
    }
}
