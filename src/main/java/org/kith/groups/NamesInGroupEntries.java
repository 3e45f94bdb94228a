package org.kith.groups;

import static org.kith.words.Words.say;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.kith.actor.Viewer;
import org.kith.record.EntryForm;
import org.springframework.stereotype.Component;

/** No name of somebody else who was there comes into an entry that was written to several, when it is changed by itself either. */
@Component
final class NamesInGroupEntries implements EntryForm.Check {
    private final GroupSql sql;

    NamesInGroupEntries(GroupSql sql) {
        this.sql = sql;
    }

    @Override
    public EntryForm checked(Viewer viewer, UUID person, EntryForm form) {
        var members = sql.called(sql.besides(form.id()));
        var groups = sql.groups(form.id());
        var names = new NameInWords(members, sql::folded, words -> sql.named(groups, members, words));
        var checked = form;
        for (var reader : members) {
            for (var one : read(form).entrySet()) {
                var found = names.in(one.getValue(), reader).filter(NameInWords.Found::sure);
                if (reader.person().equals(person) && found.isPresent()) {
                    checked = checked.refuse(
                            one.getKey(),
                            say(
                                    found.get().says("groups.named", "groups.named.elsewhere"),
                                    found.get().word(),
                                    reader.name()));
                }
            }
        }
        return checked;
    }

    private static Map<String, String> read(EntryForm form) {
        var read = new LinkedHashMap<String, String>();
        read.put("title", form.typed().title());
        read.put("words", form.typed().words());
        read.put("because", form.because());
        return read;
    }
}
