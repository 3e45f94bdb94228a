package org.kith.record;

import static org.kith.words.Words.say;

import java.time.Clock;
import java.util.UUID;
import org.kith.actor.NotFound;
import org.kith.actor.Viewer;
import org.kith.web.NotAllowed;
import org.springframework.stereotype.Component;

/**
 * Takes away an entry that was written by mistake. A line stays in its place that says who, when and why; its words are a former version. Called
 * inside the actor's transaction; doing the same again changes nothing.
 */
@Component
class TakingAway {
    private final EntrySql sql;
    private final TimelineSql timeline;
    private final Clock clock;

    TakingAway(EntrySql sql, TimelineSql timeline, Clock clock) {
        this.sql = sql;
        this.timeline = timeline;
        this.clock = clock;
    }

    Entry mayTakeAway(Viewer viewer, UUID person, UUID id) {
        var entry = timeline.entry(person, id).orElseThrow(NotFound::new);
        NotAllowed.unless(RecordPermissions.of(viewer).takeAway(viewer, entry), "entry.not-yours-to-take-away");
        return entry;
    }

    void takeAway(Viewer viewer, UUID person, UUID id, String because) {
        sql.takeAway(mayTakeAway(viewer, person, id).id(), because, clock.instant());
    }

    void putBack(Viewer viewer, UUID person, UUID id) {
        var entry = timeline.entry(person, id).orElseThrow(NotFound::new);
        NotAllowed.unless(RecordPermissions.of(viewer).putBack(viewer, entry), "entry.not-yours-to-take-away");
        sql.putBack(id, say("entry.put-back.because"), clock.instant());
    }
}
