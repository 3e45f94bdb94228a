package org.kith.record;

import static org.kith.web.Words.say;

import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.kith.actor.Hidden;
import org.kith.actor.Viewer;
import org.kith.web.NotAllowed;
import org.springframework.stereotype.Component;

/** Puts photos and papers beside entries. Called inside the actor's transaction. */
@Component
class Attachments {
    private static final int MOST = 20;

    private final AttachmentSql sql;
    private final TimelineSql timeline;
    private final Clock clock;

    Attachments(AttachmentSql sql, TimelineSql timeline, Clock clock) {
        this.sql = sql;
        this.timeline = timeline;
        this.clock = clock;
    }

    Entry mayAttach(Viewer viewer, UUID person, UUID id) {
        var entry = timeline.entry(person, id).orElseThrow(Hidden::new);
        NotAllowed.unless(RecordPermissions.of(viewer).attach(viewer, entry), "attachment.not-yours");
        return entry;
    }

    /**
     * Puts a file to an entry, once, however often its form is sent.
     *
     * @param form with nothing wrong in it
     * @return the sentence that says why it is not there; empty when it is
     */
    Optional<String> add(Viewer viewer, UUID person, UUID id, FileForm form, Received.Safe safe) {
        var there = mayAttach(viewer, person, id).beside().attachments();
        var made = form.idOf(id, safe.file().content());
        if (there.stream().anyMatch(one -> one.id().equals(made))) {
            return Optional.empty();
        }
        if (there.size() >= MOST) {
            return Optional.of(say("attachment.full", MOST));
        }
        sql.add(viewer, id, made, form.description(), safe, clock.instant());
        return Optional.empty();
    }
}
