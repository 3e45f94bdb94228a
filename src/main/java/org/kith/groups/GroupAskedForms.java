package org.kith.groups;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.kith.actor.Viewer;
import org.kith.form.Form;
import org.kith.people.Caseload;
import org.kith.vocabulary.Section;
import org.kith.vocabulary.SectionNames;
import org.kith.vocabulary.Vocabulary;
import org.springframework.stereotype.Component;

/** What whoever is asked says: who of theirs was there and in which part of their records it stands, or from which day they are in the group. */
@Component
class GroupAskedForms {
    private final GroupSql entries;
    private final StandingSql standing;
    private final Caseload caseload;
    private final Vocabulary vocabulary;

    GroupAskedForms(GroupSql entries, StandingSql standing, Caseload caseload, Vocabulary vocabulary) {
        this.entries = entries;
        this.standing = standing;
        this.caseload = caseload;
        this.vocabulary = vocabulary;
    }

    SectionNames sections() {
        return vocabulary.sections();
    }

    /** Who is in it already, of those they see. */
    Set<UUID> inIt(GroupAsk ask) {
        var group = ask.about().group();
        return ask.about().isWritten()
                ? entries.of(group).stream().map(GroupSql.Part::person).collect(Collectors.toSet())
                : standing.members().stream()
                        .filter(one -> one.group().equals(group) && one.until() == null)
                        .map(StandingGroup.Member::person)
                        .collect(Collectors.toSet());
    }

    List<Caseload.Person> toChoose(Viewer viewer, LocalDate today, Set<UUID> there) {
        return caseload.living(viewer, today, GroupController.MOST_PEOPLE).stream()
                .filter(one -> !there.contains(one.id()))
                .toList();
    }

    Form checked(GroupAsk ask, Form form, List<Caseload.Person> people, Clock clock) {
        var with = form.uuids(GroupForm.WITH);
        var known = new HashSet<>(people.stream().map(Caseload.Person::id).toList());
        known.addAll(inIt(ask));
        var checked = form.refuseIf(with.isEmpty(), GroupForm.WITH, "groups.standing.few")
                .refuseIf(with.size() > GroupForm.MOST, GroupForm.WITH, "groups.with.many", GroupForm.MOST)
                .refuseIf(!known.containsAll(with), GroupForm.WITH, "groups.gone");
        var day = form.day("from");
        checked = ask.about().isWritten()
                ? checked.refuseIf(Section.ofKey(form.value("section")).isEmpty(), "section", "groups.ask.section.none")
                : checked.refuseIf(StandingForm.isNoDay(day, clock), "from", "groups.standing.day.wrong");
        return checked.isWrong() ? checked : unnamed(ask, checked);
    }

    /** Others read these words, those they were asked with and those that stand there now: none of those who are ticked is named. */
    private Form unnamed(GroupAsk ask, Form form) {
        var members = entries.called(form.uuids(GroupForm.WITH));
        var names = new NameInWords(members, entries::folded);
        var another = new Called(ask.id(), null, null, LocalDate.EPOCH, List.of());
        for (var text : List.of(ask.about().title(), ask.about().words())) {
            var found = names.in(text, another).filter(NameInWords.Found::sure);
            if (found.isPresent()) {
                return form.refuse(
                        GroupForm.WITH, "groups.ask.named", found.get().word(), ask.by());
            }
        }
        var already = entries.namedAlready(ask.about().group(), names.all());
        return already.isEmpty() ? form : form.refuse(GroupForm.WITH, "groups.ask.named", already.getFirst(), ask.by());
    }

    /** The words for all as they were asked with, known by what was asked. */
    static Form entry(GroupAsk ask, Form form) {
        var about = ask.about();
        return Form.empty()
                .with(Form.KEY, ask.id().toString())
                .with("what", Objects.requireNonNull(about.what()).key())
                .with("happenedOn", String.valueOf(about.day()))
                .with("section", form.value("section"))
                .with("title", about.title())
                .with(GroupForm.WORDS, about.words());
    }

    static StandingSql.Said member(GroupAsk ask, Form form) {
        return new StandingSql.Said(
                ask.about().group(), ask.about().words(), Objects.requireNonNull(form.day("from")), null);
    }
}
