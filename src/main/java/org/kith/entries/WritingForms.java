package org.kith.entries;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kith.actor.NotFound;
import org.kith.actor.Viewer;
import org.kith.people.YoungPersonHeaders;
import org.kith.readers.Readers;
import org.kith.record.Entry;
import org.kith.record.EntryForm;
import org.kith.record.RecordPermissions;
import org.kith.vocabulary.Vocabulary;
import org.springframework.stereotype.Component;

/** Puts together the form an entry is written in. Called inside the actor's transaction about that young person. */
@Component
public class WritingForms {
    private final YoungPersonHeaders whose;
    private final Vocabulary vocabulary;
    private final Readers readers;
    private final List<EntryForm.Check> checks;

    WritingForms(YoungPersonHeaders whose, Vocabulary vocabulary, Readers readers, List<EntryForm.Check> checks) {
        this.checks = checks;
        this.whose = whose;
        this.vocabulary = vocabulary;
        this.readers = readers;
    }

    /** With what other rooms know that must not come into an entry when it is changed. */
    EntryForm checked(Viewer viewer, UUID person, EntryForm form) {
        return checks.stream()
                .map(check -> check.checked(viewer, person, form))
                .filter(EntryForm::isWrong)
                .findFirst()
                .orElse(form);
    }

    public WritingForm of(Viewer viewer, UUID person, EntryForm form, WritingTrouble trouble) {
        return of(viewer, person, form, trouble, null);
    }

    WritingForm of(
            Viewer viewer, UUID person, EntryForm form, WritingTrouble trouble, Entry.@Nullable Correction asked) {
        var about = whose.of(person).orElseThrow(NotFound::new);
        var who = readers.of(viewer, RecordPermissions.of(viewer).own());
        return new WritingForm(viewer, about, vocabulary.sections(), who, form, trouble, asked);
    }
}
