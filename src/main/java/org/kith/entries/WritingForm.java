package org.kith.entries;

import static org.kith.words.Words.say;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kith.actor.Viewer;
import org.kith.form.Form;
import org.kith.form.Option;
import org.kith.people.YoungPersonHeader;
import org.kith.readers.WhoReads;
import org.kith.record.Entry;
import org.kith.record.EntryDrafts;
import org.kith.record.EntryForm;
import org.kith.record.RecordPermissions;
import org.kith.vocabulary.Kind;
import org.kith.vocabulary.Section;
import org.kith.vocabulary.SectionNames;
import org.kith.web.PolicyPrompt;

/**
 * The form an entry is written or changed in, and what stands above and in it.
 *
 * @param readers who reads what is written, section by section
 * @param asked what the young person asked to have put right in it; null where it is changed for no such reason
 * @param trouble what to say above the form
 */
public record WritingForm(
        Viewer viewer,
        YoungPersonHeader whose,
        SectionNames names,
        WhoReads readers,
        EntryForm form,
        WritingTrouble trouble,
        Entry.@Nullable Correction asked) {

    boolean own() {
        return RecordPermissions.of(viewer).own();
    }

    boolean withholds() {
        return RecordPermissions.of(viewer).withholdPassages();
    }

    boolean advised() {
        return RecordPermissions.of(viewer).advice();
    }

    /** Where the words so far are looked at without being sent. */
    public String advice() {
        return whose.address() + "/record/advice";
    }

    /** Whether what is seldom needed stands open: when somebody used it, or something there is wrong. */
    boolean more() {
        return !isNew()
                || !form.typed().title().isEmpty()
                || form.typed().hard()
                || form.form().wrong("title") != null;
    }

    /** The same where a photo or a paper was chosen: no browser sends one back to the form, so it says so beside the field. */
    public WritingForm chooseFileAgain() {
        var again = form.refuse("file", say("attachment.again"));
        return new WritingForm(viewer, whose, names, readers, again, trouble, asked);
    }

    /** Whether a photo or a paper was sent with it that is to be chosen again. */
    boolean hasFile() {
        return form.form().wrong("file") != null;
    }

    boolean isNew() {
        return form.seen() == 0;
    }

    String action() {
        return isNew() ? whose.address() + "/entries" : whose.address() + "/entries/" + form.id() + "/versions";
    }

    String drafts() {
        return EntryDrafts.address(whose.id(), form);
    }

    /** Where somebody goes who does not want to write after all. */
    String back() {
        return isNew() ? whose.address() + "/record" : whose.address() + "/entries/" + form.id();
    }

    /** What stands in it, and what is to be put right. */
    public Form filled() {
        return form.form();
    }

    List<Option> sections() {
        return Option.each(whose.reach().adds(), Section::key, names::of);
    }

    List<Option> kinds() {
        return Option.each(Kind.offered(own()), Kind::key, Kind::plainName);
    }

    /** Whether somebody else changed the entry meanwhile, or the form was sent before with other words. */
    public boolean isLate() {
        return trouble.theirs() != null || trouble.sentBefore();
    }

    public @Nullable PolicyPrompt moment() {
        return viewer.onlyShared() ? PolicyPrompt.ADDING : withholds() ? PolicyPrompt.WITHHOLDING : null;
    }
}
