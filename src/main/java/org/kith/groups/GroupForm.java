package org.kith.groups;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.kith.form.Form;
import org.kith.record.EntryForm;
import org.kith.words.TextInput;

/** The form that writes to several young people: words that all of them read, and beside these to each their own. */
final class GroupForm {
    static final int MOST = 30;
    static final String WITH = "with";
    static final String WORDS = "words";
    static final String MEANT = "meant";

    /** That the same stands in a record already, and is meant a second time. */
    static final String TWICE = "twice";

    /** What all of them read, in the order of the page. */
    static final List<String> FOR_ALL = List.of("what", "happenedOn", "section", "title", WORDS);

    private static final int LONGEST = 20_000;

    private GroupForm() {}

    /** The field with what one of them alone reads. */
    static String own(UUID person) {
        return "own-" + person;
    }

    /** The entry of one of them: known by the form and by whose it is, so that nobody can tell one from another's. */
    static UUID entry(Form form, UUID person) {
        return UUID.nameUUIDFromBytes((form.key() + " " + person).getBytes(StandardCharsets.US_ASCII));
    }

    /** What belongs together: by whom and with which form, so that nobody else who knows of it adds anybody to it. */
    static UUID group(Form form, UUID by) {
        return UUID.nameUUIDFromBytes((form.key() + " by " + by).getBytes(StandardCharsets.US_ASCII));
    }

    /** What cannot be kept of it, whoever reads it; names are looked for after that. */
    static Form checked(Form form, Clock clock) {
        var with = form.uuids(WITH);
        var checked = form.refuseIf(with.isEmpty(), "", "groups.with.few")
                .refuseIf(with.size() > MOST, "", "groups.with.many", MOST)
                .refuseIf(What.ofKey(form.value("what")).isEmpty(), "what", "groups.what.none");
        var wrong = entryForm(form, UUID.randomUUID(), "").checked(clock).form().wrong();
        for (var field : List.of("happenedOn", "section", "title")) {
            var sentence = wrong.get(field);
            checked = sentence == null ? checked : checked.refuseSaying(field, sentence);
        }
        return words(checked, with.stream().map(GroupForm::own).toList());
    }

    /** How many letters are gone through for names before anything is kept. */
    static int letters(Form form) {
        return Stream.concat(
                        Stream.of("title", WORDS, "because"),
                        form.uuids(WITH).stream().map(GroupForm::own))
                .mapToInt(field -> form.value(field).length())
                .sum();
    }

    static Form words(Form form, List<String> owns) {
        var checked = form.needs(WORDS, "groups.words.none")
                .refuseIf(form.letter(WORDS).length() > LONGEST, WORDS, "groups.words.too-long", LONGEST)
                .unmarked("title", WORDS);
        for (var own : owns) {
            checked = checked.refuseIf(form.letter(own).length() > LONGEST, own, "groups.words.too-long", LONGEST)
                    .unmarked(own);
        }
        return checked;
    }

    /** No name of one where another reads it. What may be a word is let through once somebody says that it is one. */
    static Form unnamed(Form form, List<Called> members, NameInWords names) {
        var checked = form;
        for (var reader : members) {
            for (var field : read(reader)) {
                var found = names.in(form.value(field), reader);
                if (found.isPresent() && (found.get().sure() || !form.has(MEANT))) {
                    checked = refuse(checked, field, found.get(), reader);
                }
            }
        }
        return checked;
    }

    /** The fields that one of them reads. */
    private static List<String> read(Called reader) {
        return List.of("title", WORDS, own(reader.person()), "because");
    }

    private static Form refuse(Form form, String field, NameInWords.Found found, Called reader) {
        return form.refuse(
                field,
                found.sure() ? found.says("groups.named", "groups.named.elsewhere") : "groups.named.perhaps",
                found.word(),
                reader.name());
    }

    /** Whether a word that may be a name is all that is wrong somewhere, so that it can be said to be one. */
    static boolean asksWhetherMeant(Form form, List<Called> members, NameInWords names) {
        return form.has(MEANT)
                || members.stream()
                        .anyMatch(reader -> read(reader).stream().anyMatch(field -> names.in(form.value(field), reader)
                                .filter(found -> !found.sure())
                                .isPresent()));
    }

    /** What one of them reads: a greeting, the words for all, and their own. */
    static EntryForm entryForm(Form form, UUID person, String greeting) {
        var fields = new LinkedHashMap<String, String>();
        fields.put("id", entry(form, person).toString());
        fields.put("section", form.value("section"));
        fields.put(
                "kind", What.ofKey(form.value("what")).orElse(What.OTHER).kind().key());
        fields.put("happenedOn", form.value("happenedOn"));
        fields.put("title", TextInput.line(form.value("title")));
        fields.put("words", (greeting + "\n\n" + form.letter(WORDS) + "\n\n" + form.letter(own(person))).strip());
        return EntryForm.of(Form.of(fields));
    }

    /** Whether what all read, when and where is what stands. */
    static boolean isAlike(Form form, GroupSql.Part part) {
        return part.what().key().equals(form.value("what"))
                && part.day().equals(form.day("happenedOn"))
                && part.section().equals(form.value("section"))
                && part.title().equals(form.line("title"))
                && part.words().equals(form.letter(WORDS));
    }

    /** What is kept of it for one of them while somebody types: what all read, their own words, and with whom. */
    static Map<String, String> toKeep(Form form, UUID person) {
        var kept = new LinkedHashMap<String, String>();
        kept.put(Form.KEY, form.key().toString());
        FOR_ALL.forEach(field -> kept.put(field, TextInput.givenBack(form.value(field))));
        kept.put("own", TextInput.givenBack(form.value(own(person))));
        kept.put(
                WITH,
                String.join(" ", form.uuids(WITH).stream().map(UUID::toString).toList()));
        return kept;
    }

    /** The same, put back into the form. */
    static Form takenUp(Form form, UUID person, Map<String, String> kept) {
        var taken = form.with(own(person), kept.getOrDefault("own", ""));
        for (var field : FOR_ALL) {
            taken = taken.with(field, Objects.requireNonNullElse(kept.get(field), ""));
        }
        return taken.with(Form.KEY, kept.getOrDefault(Form.KEY, form.key().toString()));
    }
}
