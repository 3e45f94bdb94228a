package org.kith.entries;

import java.time.Clock;
import java.util.Optional;
import org.kith.actor.Viewer;
import org.kith.people.YoungPersonHeader;
import org.kith.record.EntryForm;
import org.kith.record.RecordPermissions;
import org.kith.vocabulary.Kind;
import org.kith.vocabulary.Section;
import org.kith.vocabulary.Vocabulary;
import org.kith.words.Today;
import org.springframework.stereotype.Component;

/** What the form of a new entry says before anybody typed. Called inside the actor's transaction. */
@Component
public class NewEntryForm {
    private final Vocabulary vocabulary;
    private final Clock clock;

    NewEntryForm(Vocabulary vocabulary, Clock clock) {
        this.vocabulary = vocabulary;
        this.clock = clock;
    }

    /**
     * No section is chosen for anybody, as it decides who reads it; nor for staff what it is, as catch-ups are counted. What a young person writes is a
     * note until they say more.
     *
     * @param section where somebody wants to write, as they came from there
     */
    public EntryForm form(Viewer viewer, YoungPersonHeader person, Optional<Section> section) {
        var young = RecordPermissions.of(viewer).own();
        var kind = young ? Kind.NOTE : null;
        var opening = young ? "" : vocabulary.opening(person.id(), person.knownAs());
        return EntryForm.empty(person.reach().begins(section.orElse(null)), kind, Today.ofReader(clock), opening);
    }
}
