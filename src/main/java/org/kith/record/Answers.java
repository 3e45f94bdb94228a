package org.kith.record;

import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.kith.actor.NotFound;
import org.kith.actor.Viewer;
import org.kith.drafts.Drafts;
import org.kith.form.Form;
import org.kith.form.NotAForm;
import org.kith.form.WordsForm;
import org.kith.web.NotAllowed;
import org.kith.withholding.Passages;
import org.springframework.stereotype.Component;

/** What a young person says to an entry, and what is said back. Called inside the actor's transaction. */
@Component
public class Answers {
    private final AnswerSql sql;
    private final EntrySql entries;
    private final TimelineSql timeline;
    private final Entries writing;
    private final Drafts drafts;
    private final Clock clock;

    Answers(AnswerSql sql, EntrySql entries, TimelineSql timeline, Entries writing, Drafts drafts, Clock clock) {
        this.sql = sql;
        this.entries = entries;
        this.timeline = timeline;
        this.writing = writing;
        this.drafts = drafts;
        this.clock = clock;
    }

    /** The young person's own account beside an entry. */
    void seeItSo(Viewer viewer, UUID person, UUID entry, Form form) {
        own(viewer, person, entry);
        sql.addOwnAccount(viewer, entry, form.keyOf(WordsForm.WORDS), form.letter(WordsForm.WORDS), clock.instant());
        drafts.sent(viewer, person, EntryDrafts.beside(entry, "account"), form);
    }

    /** The young person asks for something to be put right. */
    void askForCorrection(Viewer viewer, UUID person, UUID entry, Form form) {
        own(viewer, person, entry);
        sql.addCorrection(viewer, entry, form.keyOf(WordsForm.WORDS), form.letter(WordsForm.WORDS), clock.instant());
        drafts.sent(viewer, person, EntryDrafts.beside(entry, "correction"), form);
    }

    /** What is asked to be put right in an entry that whoever looks may change, while nobody answered. */
    public Optional<Entry.Correction> asked(UUID person, UUID entry, Optional<UUID> correction) {
        return correction.flatMap(id -> find(seen(person, entry), id).filter(one -> one.answer() == null));
    }

    /**
     * Changes the words somebody asked to have put right, and answers them by it, in no words but those of whoever did: they may say nothing. With
     * nothing changed that they can read nothing is answered.
     *
     * @param form with nothing wrong in it
     */
    public Written putRight(Viewer viewer, UUID person, EntryForm form, Entry.Correction asked) {
        NotAllowed.unless(RecordPermissions.of(viewer).answer(), "correction.not-yours");
        var before = writing.mayChange(viewer, person, form.id());
        var text = form.text();
        if (text.saying(Passages.typedLeftOut(text.words()))
                .readsAs(before.text().without(before.beside().passages()))) {
            return new Written.Unchanged(form);
        }
        var written = writing.change(viewer, person, form);
        if (!(written instanceof Written.Saved)) {
            return written;
        }
        sql.answer(viewer, asked.id(), true, form.because(), clock.instant());
        return new Written.PutRight(form.id());
    }

    /**
     * Answers a request; the first answer stands. That something was put right is said only of what was changed since it was asked.
     *
     * @return what keeps it from standing, as a key in the words files; empty where it stands, now or from before
     */
    Optional<String> answer(Viewer viewer, UUID person, UUID entry, UUID correction, boolean changed, Form form) {
        var there = seen(person, entry);
        NotAllowed.unless(RecordPermissions.of(viewer).answer(), "correction.not-yours");
        var asked = find(there, correction).orElseThrow(NotFound::new);
        if (changed && asked.answer() == null && !isPutRight(there, asked)) {
            return Optional.of("answer.nothing-changed");
        }
        var stands = sql.answer(viewer, correction, changed, form.letter(WordsForm.WORDS), clock.instant())
                || find(seen(person, entry), correction)
                        .orElseThrow(NotFound::new)
                        .isAnswered(changed, form.letter(WordsForm.WORDS));
        if (stands) {
            drafts.sent(viewer, person, EntryDrafts.beside(entry, correction.toString()), form);
        }
        return stands ? Optional.empty() : Optional.of("answer.late");
    }

    /** Whether it says something else to whoever asked than when they did. */
    private boolean isPutRight(Entry entry, Entry.Correction asked) {
        if (entry.isTakenAway() || !asked.isPutRight(entry)) {
            return asked.isPutRight(entry);
        }
        var passages = entry.beside().passages();
        return timeline.formerly(entry.id()).stream()
                .filter(version -> !version.at().isAfter(asked.askedAt()))
                .findFirst()
                .map(then -> !then.text().without(passages).readsAs(entry.text().without(passages)))
                .orElse(true);
    }

    private static Optional<Entry.Correction> find(Entry entry, UUID correction) {
        return entry.beside().corrections().stream()
                .filter(one -> one.id().equals(correction))
                .findFirst();
    }

    /** What could not be sent as it was is kept as a draft: nothing depends on the page staying open. */
    boolean keep(Viewer viewer, UUID person, UUID entry, String which, Form form) {
        NotAllowed.unless(RecordPermissions.of(viewer).types(which), "account.not-yours");
        return drafts.keep(viewer, person, EntryDrafts.beside(entry, which), form);
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
