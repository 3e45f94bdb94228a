package org.kith.record;

import static org.kith.words.Words.say;

import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.kith.actor.NotFound;
import org.kith.actor.Viewer;
import org.kith.attachments.Attachment;
import org.kith.attachments.Received;
import org.kith.form.Form;
import org.kith.web.NotAllowed;
import org.springframework.stereotype.Component;

/** Puts photos and papers beside entries, describes them anew and takes them away. Called inside the actor's transaction. */
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
        var entry = timeline.entry(person, id).orElseThrow(NotFound::new);
        NotAllowed.unless(RecordPermissions.of(viewer).attach(viewer, entry), "attachment.not-yours");
        return entry;
    }

    /**
     * Puts a file to an entry, once, however often its form is sent, and by whichever form the same comes with the same words.
     *
     * @param form with nothing wrong in it
     * @return the sentence that says why it is not there; empty when it is
     */
    Optional<String> add(Viewer viewer, UUID person, UUID id, Form form, Received.Safe safe) {
        var there = mayAttach(viewer, person, id).beside().attachments();
        var description = FileForm.line(form, FileForm.DESCRIPTION);
        var made = FileForm.idOf(form, id, safe.file().content());
        if (there.stream().anyMatch(one -> one.id().equals(made)) || sql.isThere(viewer, id, description, safe)) {
            return Optional.empty();
        }
        if (there.stream().filter(one -> !one.isTakenAway()).count() >= MOST) {
            return Optional.of(say("attachment.full", MOST));
        }
        sql.add(viewer, id, made, description, safe, clock.instant());
        return Optional.empty();
    }

    /** One they may take away: what their side put there; one that is taken away stays so. */
    Attachment mayTakeAway(Viewer viewer, UUID person, UUID id) {
        var entry = mayAttach(viewer, person, sql.whereIs(person, id).orElseThrow(NotFound::new));
        return entry.beside().attachments().stream()
                .filter(one -> one.id().equals(id))
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    /** One they may describe: what they put there themselves, while it is there. */
    Attachment mayDescribe(Viewer viewer, UUID person, UUID id) {
        var one = mayTakeAway(viewer, person, id);
        if (one.isTakenAway()) {
            throw new NotFound();
        }
        NotAllowed.unless(RecordPermissions.describes(viewer, one), "attachment.not-your-words");
        return one;
    }

    /** What was said of it before stays. */
    void describe(Viewer viewer, UUID person, UUID id, String description) {
        sql.describe(mayDescribe(viewer, person, id).id(), description);
    }

    /** A line stays in its place; its content is kept, and given to nobody. */
    void takeAway(Viewer viewer, UUID person, UUID id, String because) {
        sql.takeAway(viewer, mayTakeAway(viewer, person, id).id(), because, clock.instant());
    }
}
