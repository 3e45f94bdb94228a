package org.kith.entries;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.kith.actor.Viewer;
import org.kith.people.YoungPersonHeader;
import org.kith.record.EntryForm;
import org.kith.record.RecordPermissions;
import org.kith.record.WritingDefaults;
import org.kith.vocabulary.Section;
import org.kith.vocabulary.Vocabulary;
import org.kith.words.TextInput;
import org.springframework.stereotype.Component;

/** What the form of a new entry says before anybody typed. Called inside the actor's transaction. */
@Component
public class NewEntryForm {
    private final Vocabulary vocabulary;
    private final WritingDefaultsSql usual;
    private final Clock clock;

    NewEntryForm(Vocabulary vocabulary, WritingDefaultsSql usual, Clock clock) {
        this.vocabulary = vocabulary;
        this.usual = usual;
        this.clock = clock;
    }

    /** @param section where somebody wants to write; without one, where they last wrote to this young person */
    public EntryForm form(Viewer viewer, YoungPersonHeader person, Optional<Section> section) {
        var young = RecordPermissions.of(viewer).own();
        var first = young ? Optional.<WritingDefaults>empty() : usual.of(viewer, person.id());
        var begin = first.orElse(WritingDefaults.first(young));
        var into = person.reach().begins(section.orElse(begin.section()));
        return EntryForm.empty(
                begin.in(into), LocalDate.now(clock), young ? "" : vocabulary.opening(person.id(), person.knownAs()));
    }

    /** Whether nobody wrote anything yet: no words, or those the form began with and nothing that shows. */
    public boolean isStill(YoungPersonHeader person, EntryForm form) {
        var words = form.tidyWords();
        var opening = vocabulary.opening(person.id(), person.knownAs()).strip();
        return words.isEmpty()
                || words.startsWith(opening)
                        && TextInput.shown(words.substring(opening.length())).isEmpty();
    }
}
