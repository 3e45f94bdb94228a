package org.kith.record;

import java.time.Clock;
import java.util.UUID;
import org.kith.actor.Hidden;
import org.kith.actor.Viewer;
import org.kith.web.NotAllowed;
import org.springframework.stereotype.Component;

/** What a young person says to an entry, and what is said back. Called inside the actor's transaction. */
@Component
class Answers {
    private final AnswerSql sql;
    private final EntrySql entries;
    private final TimelineSql timeline;
    private final Clock clock;

    Answers(AnswerSql sql, EntrySql entries, TimelineSql timeline, Clock clock) {
        this.sql = sql;
        this.entries = entries;
        this.timeline = timeline;
        this.clock = clock;
    }

    /** The young person's own account beside an entry. */
    void seeItSo(Viewer viewer, UUID person, UUID entry, WordsForm form) {
        own(viewer, person, entry);
        sql.addOwnAccount(viewer, entry, form.id(), form.tidy(), clock.instant());
    }

    /** The young person asks for something to be put right. */
    void askForCorrection(Viewer viewer, UUID person, UUID entry, WordsForm form) {
        own(viewer, person, entry);
        sql.addCorrection(viewer, entry, form.id(), form.tidy(), clock.instant());
    }

    /** Answers a request; the first answer stands. */
    void answer(Viewer viewer, UUID person, UUID entry, UUID correction, boolean changed, WordsForm form) {
        seen(person, entry);
        NotAllowed.unless(RecordPermissions.of(viewer).answer(), "correction.not-yours");
        sql.answer(viewer, correction, changed, form.tidy(), clock.instant());
    }

    void mark(Viewer viewer, UUID person, UUID entry, boolean hard) {
        seen(person, entry);
        entries.mark(viewer, entry, hard, clock.instant());
    }

    private void own(Viewer viewer, UUID person, UUID entry) {
        seen(person, entry);
        NotAllowed.unless(RecordPermissions.of(viewer).own(), "account.not-yours");
    }

    private void seen(UUID person, UUID entry) {
        if (timeline.entry(person, entry).isEmpty()) {
            throw new Hidden();
        }
    }
}
