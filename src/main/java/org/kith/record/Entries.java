package org.kith.record;

import java.time.Clock;
import java.util.UUID;
import org.kith.actor.Hidden;
import org.kith.actor.Viewer;
import org.kith.web.NotAllowed;
import org.springframework.stereotype.Component;

/** Writes entries, and changes them so that every former text stays. Called inside the actor's transaction. */
@Component
class Entries {
    private final EntrySql sql;
    private final TimelineSql timeline;
    private final Drafts drafts;
    private final Clock clock;

    Entries(EntrySql sql, TimelineSql timeline, Drafts drafts, Clock clock) {
        this.sql = sql;
        this.timeline = timeline;
        this.drafts = drafts;
        this.clock = clock;
    }

    /**
     * Writes a new entry, once, however often its form is sent.
     *
     * @param form with nothing wrong in it
     */
    Written write(Viewer viewer, UUID person, EntryForm form) {
        NotAllowed.unless(RecordPermissions.of(viewer).read(), "record.not-yours");
        if (sql.add(viewer, person, form.id(), form.text(), clock.instant())) {
            sql.mark(viewer, form.id(), form.typed().hard(), clock.instant());
            drafts.clear(person, Drafts.NEW);
            return new Written.Saved(form.id());
        }
        var there = timeline.entry(person, form.id()).orElseThrow(Hidden::new);
        if (there.text().equals(form.text()) || there.version() > 1) {
            return new Written.Saved(form.id());
        }
        var again = form.again();
        drafts.keep(viewer, person, again);
        return new Written.SentBefore(again);
    }

    /** Changes an entry, unless it is no longer the version that was seen. */
    Written change(Viewer viewer, UUID person, EntryForm form) {
        var entry = mayChange(viewer, person, form.id());
        if (!entry.text().equals(form.text())) {
            var because = form.because().isEmpty() ? null : form.because();
            if (!sql.change(entry.id(), form.seen(), form.text(), because, clock.instant())) {
                var now = timeline.entry(person, entry.id()).orElseThrow(Hidden::new);
                drafts.keep(viewer, person, form);
                return new Written.ChangedMeanwhile(now, form.against(now.version()));
            }
        }
        sql.mark(viewer, entry.id(), form.typed().hard(), clock.instant());
        drafts.clear(person, Drafts.formOf(form));
        return new Written.Saved(entry.id());
    }

    Entry mayChange(Viewer viewer, UUID person, UUID id) {
        var entry = timeline.entry(person, id).orElseThrow(Hidden::new);
        NotAllowed.unless(RecordPermissions.of(viewer).change(viewer, entry), "entry.not-yours-to-change");
        return entry;
    }
}
