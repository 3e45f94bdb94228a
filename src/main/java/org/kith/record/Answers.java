package org.kith.record;

import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.kith.actor.NotFound;
import org.kith.actor.Viewer;
import org.kith.drafts.Drafts;
import org.kith.drafts.FormName;
import org.kith.web.NotAForm;
import org.kith.web.NotAllowed;
import org.kith.words.WordsForm;
import org.springframework.stereotype.Component;

/** What a young person says to an entry, and what is said back. Called inside the actor's transaction. */
@Component
class Answers {
    private final AnswerSql sql;
    private final EntrySql entries;
    private final TimelineSql timeline;
    private final Drafts drafts;
    private final Clock clock;

    Answers(AnswerSql sql, EntrySql entries, TimelineSql timeline, Drafts drafts, Clock clock) {
        this.sql = sql;
        this.entries = entries;
        this.timeline = timeline;
        this.drafts = drafts;
        this.clock = clock;
    }

    /** The young person's own account beside an entry. */
    void seeItSo(Viewer viewer, UUID person, UUID entry, WordsForm form) {
        own(viewer, person, entry);
        sql.addOwnAccount(viewer, entry, form.idOfWords(), form.tidy(), clock.instant());
        drafts.sent(viewer, person, FormName.beside(entry, "account"), form.id());
    }

    /** The young person asks for something to be put right. */
    void askForCorrection(Viewer viewer, UUID person, UUID entry, WordsForm form) {
        own(viewer, person, entry);
        sql.addCorrection(viewer, entry, form.idOfWords(), form.tidy(), clock.instant());
        drafts.sent(viewer, person, FormName.beside(entry, "correction"), form.id());
    }

    /** Answers a request; the first answer stands. Answers whether that is this one, now or before. */
    boolean answer(Viewer viewer, UUID person, UUID entry, UUID correction, boolean changed, WordsForm form) {
        seen(person, entry);
        NotAllowed.unless(RecordPermissions.of(viewer).answer(), "correction.not-yours");
        var stands = sql.answer(viewer, correction, changed, form.tidy(), clock.instant())
                || seen(person, entry).beside().corrections().stream()
                        .filter(one -> one.id().equals(correction))
                        .findFirst()
                        .orElseThrow(NotFound::new)
                        .isAnswered(changed, form.tidy());
        if (stands) {
            drafts.sent(viewer, person, FormName.beside(entry, correction.toString()), form.id());
        }
        return stands;
    }

    /** What could not be sent as it was is kept as a draft: nothing depends on the page staying open. */
    boolean keep(Viewer viewer, UUID person, UUID entry, String which, WordsForm form) {
        NotAllowed.unless(RecordPermissions.of(viewer).types(which), "account.not-yours");
        return drafts.keep(viewer, person, entry, which, form);
    }

    void mark(Viewer viewer, UUID person, UUID entry, Optional<String> hard) {
        var there = seen(person, entry);
        mustStand(there);
        NotAllowed.unless(RecordPermissions.of(viewer).mark(viewer, there), "entry.not-yours-to-mark");
        entries.mark(viewer, entry, hard.orElseThrow(NotAForm::new).equals("yes"), clock.instant());
    }

    private void own(Viewer viewer, UUID person, UUID entry) {
        var there = seen(person, entry);
        NotAllowed.unless(RecordPermissions.of(viewer).own(), "account.not-yours");
        mustStand(there);
    }

    /** Beside what was taken away nothing new is put. */
    private static void mustStand(Entry entry) {
        NotAllowed.unless(!entry.isTakenAway(), "entry.gone-already");
    }

    private Entry seen(UUID person, UUID entry) {
        return timeline.entry(person, entry).orElseThrow(NotFound::new);
    }
}
