package org.kith.daynotes;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kith.entries.WritingTrouble;
import org.kith.form.Form;
import org.kith.people.YoungPersonHeader;
import org.kith.readers.WhoReads;
import org.kith.record.EntryForm;
import org.kith.words.DisplayName;

/**
 * The place for one young person on a page of several.
 *
 * @param readers who reads what is written there; null beside nobody
 * @param whose null for somebody the viewer does not work with any more: the words they typed are all that is shown
 */
record DayBox(
        @Nullable YoungPersonHeader whose, @Nullable WhoReads readers, DayForm.Note note, WritingTrouble trouble) {

    static DayBox gone(DayForm.Note note) {
        return new DayBox(null, null, note, WritingTrouble.NONE);
    }

    EntryForm form() {
        return note.form();
    }

    UUID person() {
        return note.person();
    }

    String name() {
        return whose == null ? DisplayName.youngAlone(null) : whose.nameAmongOthers();
    }

    /** What stands there, by the names its fields have on the page, and what is to be put right. */
    Form filled() {
        var filled = Form.empty();
        for (var one : form().form().values().entrySet()) {
            filled = filled.withAll(field(one.getKey()), one.getValue());
        }
        for (var one : form().form().wrong().entrySet()) {
            filled = filled.refuseSaying(field(one.getKey()), one.getValue());
        }
        return filled;
    }

    /** The same with something to be put right. */
    DayBox refuse(String name, String sentence) {
        return new DayBox(whose, readers, new DayForm.Note(person(), form().refuse(name, sentence)), trouble);
    }

    String field(String name) {
        return DayForm.field(name, person());
    }
}
