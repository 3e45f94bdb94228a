package org.kith.daynotes;

import java.util.List;
import java.util.UUID;
import org.kith.form.Form;
import org.kith.record.EntryForm;

/** Notes to several young people on one page, as they were typed: of each the form of an entry of their own. */
record DayForm(List<Note> notes) {
    static final int MOST = 30;
    private static final List<String> FIELDS =
            List.of("id", "section", "kind", "happenedOn", "title", "words", "hard", "opening");

    /** What is written to one young person. */
    record Note(UUID person, EntryForm form) {}

    static DayForm of(Form sent) {
        return new DayForm(sent.uuids("with").stream()
                .map(person -> new Note(person, form(person, sent)))
                .toList());
    }

    /** What a field of the entry's form is called on the page, where there is one for each young person. */
    static String field(String name, UUID person) {
        return name + "-" + person;
    }

    private static EntryForm form(UUID person, Form sent) {
        var own = Form.empty();
        for (var name : FIELDS) {
            var field = field(name, person);
            own = sent.has(field) ? own.with(name, sent.value(field)) : own;
        }
        return EntryForm.of(own);
    }
}
