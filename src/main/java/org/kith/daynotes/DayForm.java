package org.kith.daynotes;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.kith.record.EntryForm;
import org.springframework.util.MultiValueMap;

/** Notes to several young people on one page, as they were typed: of each the form of an entry of their own. */
record DayForm(List<Note> notes) {
    static final int MOST = 30;
    private static final List<String> FIELDS = List.of("id", "section", "kind", "happenedOn", "title", "words", "hard");

    /** What is written to one young person. */
    record Note(UUID person, EntryForm form) {}

    static DayForm of(MultiValueMap<String, String> fields) {
        return new DayForm(ids(fields.get("with")).stream()
                .map(person -> new Note(person, form(person, fields)))
                .toList());
    }

    /** Ids as an address or a form gives them, each once; what is no id is left out. */
    static List<UUID> ids(@Nullable List<String> texts) {
        return Stream.ofNullable(texts)
                .flatMap(List::stream)
                .map(DayForm::id)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
    }

    /** What a field of the entry's form is called on the page, where there is one for each young person. */
    static String field(String name, UUID person) {
        return name + "-" + person;
    }

    private static EntryForm form(UUID person, MultiValueMap<String, String> fields) {
        var own = new HashMap<String, String>();
        for (var name : FIELDS) {
            var typed = fields.getFirst(field(name, person));
            if (typed != null) {
                own.put(name, typed);
            }
        }
        return EntryForm.of(Map.copyOf(own));
    }

    private static @Nullable UUID id(String text) {
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException e) {
            return null;
        }
    }
}
