package org.kith.daynotes;

import static org.kith.words.Words.say;

import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kith.actor.NotFound;
import org.kith.actor.Viewer;
import org.kith.drafts.FormName;
import org.kith.drafts.WaitingWords;
import org.kith.entries.NewEntryForm;
import org.kith.entries.WritingTrouble;
import org.kith.people.YoungPersonHeaders;
import org.kith.readers.Readers;
import org.kith.record.Entries;
import org.kith.record.EntryDrafts;
import org.kith.record.EntryForm;
import org.kith.record.Written;
import org.springframework.stereotype.Component;

/**
 * Writes the notes of a day, each as an entry of its own young person, in a transaction of its own: what is wrong with one keeps no other
 * out of the record. Called inside the actor's transaction about that young person.
 */
@Component
class DayNotes {
    private final Entries entries;
    private final EntryDrafts drafts;
    private final YoungPersonHeaders whose;
    private final NewEntryForm blank;
    private final Readers readers;
    private final Clock clock;

    DayNotes(
            Entries entries,
            EntryDrafts drafts,
            YoungPersonHeaders whose,
            NewEntryForm blank,
            Readers readers,
            Clock clock) {
        this.entries = entries;
        this.drafts = drafts;
        this.whose = whose;
        this.blank = blank;
        this.readers = readers;
        this.clock = clock;
    }

    /** What came of one note. */
    sealed interface Outcome {
        record Put(UUID entry) implements Outcome {}

        /** Nobody wrote anything to this young person. */
        record Untouched(DayForm.Note note) implements Outcome {}

        /** It is not in the record, and why. */
        record Back(DayForm.Note note, WritingTrouble trouble) implements Outcome {}

        /** The young person is no longer theirs to see. */
        record Gone(DayForm.Note note) implements Outcome {}
    }

    /** The place to write to one young person in: with what they began before, or blank. */
    DayBox box(Viewer viewer, UUID person) {
        var about = whose.of(person).orElseThrow(NotFound::new);
        var found = drafts.of(person, FormName.NEW);
        var form = found.orElseGet(() -> blank.form(viewer, about, Optional.empty()));
        return new DayBox(
                about,
                readers.of(viewer, false),
                new DayForm.Note(person, form),
                WritingTrouble.draft(found.isPresent()));
    }

    /** The place once more with what was typed, which is also kept as a draft. */
    DayBox again(Viewer viewer, DayForm.Note note, WritingTrouble trouble) {
        var about = whose.of(note.person()).orElseThrow(NotFound::new);
        keep(viewer, note, null);
        return new DayBox(about, readers.of(viewer, false), note, trouble);
    }

    Outcome send(Viewer viewer, DayForm.Note note) {
        var about = whose.of(note.person());
        if (about.isEmpty()) {
            return new Outcome.Gone(note);
        }
        if (note.form().isStillAsItBegan()) {
            return new Outcome.Untouched(note);
        }
        var checked = note.form().checked(clock);
        if (checked.isWrong()) {
            return back(note, checked);
        }
        return switch (entries.write(viewer, note.person(), note.form(), false)) {
            case Written.Saved(UUID entry) -> new Outcome.Put(entry);
            case Written.There(UUID entry) -> new Outcome.Put(entry);
            case Written.PutRight(UUID entry) -> new Outcome.Put(entry);
            case Written.SentBefore(EntryForm again) ->
                new Outcome.Back(new DayForm.Note(note.person(), again), WritingTrouble.SENT_BEFORE);
            case Written.NotWithheld(EntryForm _, String _, String why) ->
                back(note, note.form().refuse("words", say(why, note.form().placeOfMark())));
            case Written.Blank _ -> new Outcome.Untouched(note);
            case Written.Unchanged _ -> throw new IllegalStateException("nothing is put right in a new entry");
            case Written.ChangedMeanwhile _ -> throw new IllegalStateException("a new entry has no former version");
        };
    }

    private static Outcome back(DayForm.Note note, EntryForm wrong) {
        return new Outcome.Back(new DayForm.Note(note.person(), wrong), WritingTrouble.NONE);
    }

    /**
     * Keeps what was typed. A place nobody wrote in is left out, so that it takes no other draft's place.
     *
     * @param brought null for what comes from an open page
     */
    boolean keep(Viewer viewer, DayForm.Note note, @Nullable WaitingWords brought) {
        if (note.form().isStillAsItBegan() || whose.of(note.person()).isEmpty()) {
            return false;
        }
        return brought == null
                ? drafts.keep(viewer, note.person(), note.form())
                : drafts.bring(viewer, note.person(), note.form(), brought);
    }
}
