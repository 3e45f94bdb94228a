package org.kith.daynotes;

import java.util.LinkedHashMap;
import java.util.Map;
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
        return whose == null ? DisplayName.youngAlone(null) : whose.nameAlone();
    }

    /** What stands there, by the names its fields have on the page, and what is to be put right. */
    Form filled(Map<String, String> wrong) {
        var fields = new LinkedHashMap<String, String>();
        form().fields().forEach((name, value) -> fields.put(field(name), value));
        var sentences = new LinkedHashMap<String, String>();
        wrong.forEach((name, sentence) -> sentences.put(field(name), sentence));
        return Form.of(fields).refuseAll(sentences);
    }

    String field(String name) {
        return DayForm.field(name, person());
    }
}
