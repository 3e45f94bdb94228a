package org.kith.record;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.kith.actor.AccessLogEntry;
import org.kith.actor.Actor;
import org.kith.actor.ActorTransactions;
import org.kith.actor.NotFound;
import org.kith.actor.Viewer;
import org.kith.drafts.Drafts;
import org.kith.form.Form;
import org.kith.people.WorkersNow;
import org.kith.people.YoungPersonHeaders;
import org.kith.readers.Readers;
import org.kith.vocabulary.Vocabulary;
import org.kith.words.Dates;
import org.springframework.stereotype.Component;

/** Puts together the page of one entry, as it is opened, and once more after a form beside it was sent with something to put right. */
@Component
class EntryPages {
    private final ActorTransactions acting;
    private final TimelineSql timeline;
    private final YoungPersonHeaders whose;
    private final Vocabulary vocabulary;
    private final Drafts drafts;
    private final WorkersNow workers;
    private final Clock clock;
    private final Readers readers;

    EntryPages(
            ActorTransactions acting,
            TimelineSql timeline,
            YoungPersonHeaders whose,
            Vocabulary vocabulary,
            Drafts drafts,
            WorkersNow workers,
            Readers readers,
            Clock clock) {
        this.workers = workers;
        this.readers = readers;
        this.clock = clock;
        this.acting = acting;
        this.timeline = timeline;
        this.whose = whose;
        this.vocabulary = vocabulary;
        this.drafts = drafts;
    }

    /** Inside a reading of the entry. */
    EntryPage of(Viewer viewer, UUID person, Entry entry, Form form) {
        var begun = drafts.beside(person, entry.id());
        return new EntryPage(
                viewer,
                whose.of(person).orElseThrow(NotFound::new),
                vocabulary.sections(),
                entry,
                form,
                begun,
                RecordPermissions.of(viewer).own() ? workers(person) : List.of(),
                readers.of(viewer, RecordPermissions.of(viewer).own()));
    }

    private List<String> workers(UUID person) {
        return workers.of(person, LocalDate.now(clock.withZone(Dates.LONDON))).stream()
                .map(WorkersNow.Worker::name)
                .filter(name -> !name.isEmpty())
                .toList();
    }

    /** A reading of its own. */
    EntryPage again(Actor actor, UUID person, UUID entry, Form form) {
        return acting.reading(
                actor,
                person,
                AccessLogEntry.atEntry("entry", entry).alsoForRecipients(),
                viewer -> of(viewer, person, timeline.entry(person, entry).orElseThrow(NotFound::new), form));
    }
}
