package org.kith.groups;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.kith.actor.NotFound;
import org.kith.actor.Viewer;
import org.kith.drafts.Drafts;
import org.kith.drafts.FormName;
import org.kith.form.Form;
import org.kith.people.YoungPersonHeaders;
import org.kith.record.Entries;
import org.kith.record.EntryForm;
import org.kith.record.RecordEntries;
import org.kith.record.Written;
import org.kith.vocabulary.Vocabulary;
import org.springframework.stereotype.Component;

/**
 * Writes to several young people: to each an entry of their own, by the verbs every entry is written with, in a transaction about that young person.
 * Called inside it.
 */
@Component
class Groups {
    static final FormName DRAFT = new FormName("group", null);

    private final GroupSql sql;
    private final Entries entries;
    private final RecordEntries record;
    private final Vocabulary vocabulary;
    private final YoungPersonHeaders whose;
    private final Drafts drafts;

    Groups(
            GroupSql sql,
            Entries entries,
            RecordEntries record,
            Vocabulary vocabulary,
            YoungPersonHeaders whose,
            Drafts drafts) {
        this.sql = sql;
        this.entries = entries;
        this.record = record;
        this.vocabulary = vocabulary;
        this.whose = whose;
        this.drafts = drafts;
    }

    /** Writes to one of them; answers whether it is in the record, and not other words that this form was sent with before. */
    boolean write(Viewer viewer, UUID person, Form form) {
        return write(viewer, person, form, GroupForm.group(form, viewer.me()));
    }

    /** The same in what belongs to what somebody else began, who asked for it. */
    boolean write(Viewer viewer, UUID person, Form form, UUID group) {
        GroupPermissions.of(viewer).mustWrite();
        var written = entries.write(viewer, person, entryForm(person, form), true);
        if (!(written instanceof Written.Saved(UUID entry))) {
            return false;
        }
        var what = What.ofKey(form.value("what")).orElseThrow();
        sql.add(viewer, person, entry, version(entry, 1), group, what, form.letter(GroupForm.WORDS));
        drafts.sent(viewer, person, DRAFT, form.key());
        return true;
    }

    /** Whether this form was sent before with other words, of any of them. Asked of many. */
    boolean isSentOtherwise(List<Called> members, Form form) {
        var people = members.stream().map(Called::person).toArray(UUID[]::new);
        var ids =
                members.stream().map(one -> GroupForm.entry(form, one.person())).toArray(UUID[]::new);
        return record.those(people, ids).stream().anyMatch(there -> members.stream()
                .filter(one -> GroupForm.entry(form, one.person()).equals(there.id()))
                .noneMatch(
                        one -> there.text().equals(entryForm(one.person(), form).text())));
    }

    /** Who of them has the same in their record already, of the latest that whoever writes wrote to several, from another form. Asked of many. */
    List<Called> alike(Viewer viewer, List<Called> members, Form form) {
        var group = GroupForm.group(form, viewer.me());
        var there = sql.latest(viewer).stream()
                .filter(part -> !part.group().equals(group) && GroupForm.isAlike(form, part))
                .toList();
        var people = there.stream().map(GroupSql.Part::person).toArray(UUID[]::new);
        var ids = there.stream().map(GroupSql.Part::entry).toArray(UUID[]::new);
        var texts = record.those(people, ids);
        return members.stream()
                .filter(one -> there.stream()
                        .filter(part -> part.person().equals(one.person()))
                        .anyMatch(part -> texts.stream()
                                .anyMatch(entry -> entry.id().equals(part.entry())
                                        && entry.text()
                                                .equals(entryForm(one.person(), form)
                                                        .text()))))
                .toList();
    }

    private EntryForm entryForm(UUID person, Form form) {
        var about = whose.of(person).orElseThrow(NotFound::new);
        var greeting = vocabulary.opening(person, about.knownAs()).lines().findFirst();
        return GroupForm.entryForm(form, person, greeting.orElse("").strip());
    }

    /**
     * The entry of one of them with other words for all and another title, as a form that changes it: from the version that was seen.
     *
     * @return none where the words for all do not stand in it any more, since it was changed by itself
     */
    Optional<EntryForm> putRight(GroupSql.Part part, Form form, Clock clock) {
        var now = record.entry(part.person(), part.entry()).orElseThrow(NotFound::new);
        var before = EntryForm.changing(now, LocalDate.now(clock));
        if (!before.typed().words().contains(part.words())) {
            return Optional.empty();
        }
        var at = before.typed().words().indexOf(part.words());
        var words = before.typed().words().substring(0, at)
                + form.letter(GroupForm.WORDS)
                + before.typed().words().substring(at + part.words().length());
        return Optional.of(new EntryForm(before.form()
                        .with("title", form.line("title"))
                        .with("words", words)
                        .with("because", form.line("because")))
                .against(form.number(seen(part))));
    }

    /** Whether it is in that record now: not, where somebody changed the entry meanwhile. */
    boolean change(Viewer viewer, GroupSql.Part part, Form form, Clock clock) {
        GroupPermissions.of(viewer).mustWrite();
        if (part.title().equals(form.line("title")) && part.words().equals(form.letter(GroupForm.WORDS))) {
            return true;
        }
        var changed = putRight(part, form, clock).map(one -> entries.change(viewer, part.person(), one));
        if (changed.isEmpty() || !(changed.get() instanceof Written.Saved)) {
            return false;
        }
        var id = version(part.entry(), form.number(seen(part)) + 1);
        sql.add(viewer, part.person(), part.entry(), id, part.group(), part.what(), form.letter(GroupForm.WORDS));
        return true;
    }

    /** The field that says which version of one of the entries was seen. */
    static String seen(GroupSql.Part part) {
        return "seen-" + part.entry();
    }

    private static UUID version(UUID entry, int version) {
        return UUID.nameUUIDFromBytes((entry + " " + version).getBytes(StandardCharsets.US_ASCII));
    }
}
