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
    public Map<String, String> wrong(Viewer viewer, UUID person, EntryForm form) {
        var wrong = new LinkedHashMap<String, String>();
        var members = sql.called(sql.besides(form.id()));
        var names = new NameInWords(members, sql::folded);
        members.stream().filter(one -> one.person().equals(person)).forEach(reader -> read(form)
                .forEach((field, words) -> names.in(words, reader)
                        .filter(NameInWords.Found::sure)
                        .ifPresent(found -> wrong.put(field, say("groups.named", found.word(), reader.name())))));
        return wrong;
    }

    private static Map<String, String> read(EntryForm form) {
        var read = new LinkedHashMap<String, String>();
        read.put("title", form.typed().title());
        read.put("words", form.typed().words());
        read.put("because", form.because());
        return read;
    }
}
