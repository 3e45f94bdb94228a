package org.kith.groups;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.kith.form.Form;
import org.kith.people.Caseload;
import org.kith.words.Dates;

/** The form that says who is in a group that stays: whoever is ticked begins on a day, whoever no longer is ends on it. */
final class StandingForm {
    private static final int LONGEST = 80;
    private static final int YEARS = 30;

    private StandingForm() {}

    /** What stood there when the form was opened. */
    static final String SEEN = "seen";

    /** The name and who is in it, as a page that is open may not have it any more. */
    static String standing(StandingGroup group) {
        return group.now().stream()
                .map(one -> one.person().toString())
                .sorted()
                .collect(Collectors.joining(" ", group.name() + " ", ""));
    }

    /** Whether somebody changed it meanwhile, and not to what is sent. */
    static boolean isLate(Form sent, StandingGroup group) {
        var there = group.now().stream().map(StandingGroup.Member::person).collect(Collectors.toSet());
        var same = there.equals(Set.copyOf(sent.uuids(GroupForm.WITH)))
                && group.name().equals(sent.line("name"));
        return sent.has(SEEN) && !sent.value(SEEN).equals(standing(group)) && !same;
    }

    /** Whether a group that is there says what is sent: the same form fetched anew and filled in again. */
    static boolean isSaidBy(Form sent, StandingGroup group) {
        var day = sent.day("from");
        var there = group.now().stream().map(StandingGroup.Member::person).collect(Collectors.toSet());
        return there.equals(Set.copyOf(sent.uuids(GroupForm.WITH)))
                && group.name().equals(sent.line("name"))
                && group.now().stream().allMatch(one -> one.from().equals(day));
    }

    static Form begin(@Nullable StandingGroup group, LocalDate today) {
        var form = Form.empty().with("from", today.toString());
        return group == null
                ? form
                : form.with("name", group.name())
                        .with(SEEN, standing(group))
                        .withAll(
                                GroupForm.WITH,
                                group.now().stream()
                                        .map(one -> one.person().toString())
                                        .toList());
    }

    /** @param others the groups they see of that name: no two that are in use have one */
    static Form checked(
            Form sent,
            @Nullable StandingGroup group,
            List<StandingGroup> others,
            List<Caseload.Person> people,
            Clock clock) {
        var day = sent.day("from");
        var known = new HashSet<>(people.stream().map(Caseload.Person::id).toList());
        var form = sent.refuseIf(sent.line("name").isEmpty(), "name", "groups.standing.name.none")
                .lineUpTo(LONGEST, "name", "groups.standing.name.too-long")
                .unmarked("name")
                .refuseIf(isCalled(group, others), "name", "groups.standing.name.there")
                .refuseIf(group == null && sent.uuids(GroupForm.WITH).isEmpty(), GroupForm.WITH, "groups.standing.few");
        form = form.refuseIf(isNoDay(day, clock), "from", "groups.standing.day.wrong")
                .refuseIf(!known.containsAll(form.uuids(GroupForm.WITH)), GroupForm.WITH, "groups.gone");
        return group == null || day == null
                ? form
                : form.refuseIf(
                        ending(form, group).stream().anyMatch(one -> one.from().isAfter(day)),
                        "from",
                        "groups.standing.day.before");
    }

    /** Whether it is none on which somebody can have begun. */
    static boolean isNoDay(@Nullable LocalDate day, Clock clock) {
        return day == null
                || !Dates.hasComeToReader(day, clock)
                || day.isBefore(LocalDate.now(clock).minusYears(YEARS));
    }

    /** Who reads what the group is called from now on: whoever is ticked, and whoever was in it until now, who is told that it ends for them. */
    static List<UUID> readers(Form sent, @Nullable StandingGroup group) {
        var now = group == null ? Stream.<StandingGroup.Member>of() : group.now().stream();
        var ticked = sent.uuids(GroupForm.WITH).stream();
        return Stream.concat(ticked, now.map(StandingGroup.Member::person))
                .distinct()
                .toList();
    }

    /** No name of one where another reads what the group is called. What may be a word is let through. */
    static Form unnamed(Form form, List<Called> members, NameInWords names) {
        var name = form.line("name");
        var checked = form;
        for (var reader : members) {
            var found = names.in(name, reader).filter(NameInWords.Found::sure);
            if (found.isPresent()) {
                checked = checked.refuse(
                        "name",
                        found.get().says("groups.standing.name.named", "groups.standing.name.named.elsewhere"),
                        found.get().word(),
                        reader.name());
            }
        }
        return checked;
    }

    /** Whether another group that is in use is called so; the form sent twice is that group itself. */
    private static boolean isCalled(@Nullable StandingGroup group, List<StandingGroup> others) {
        return others.stream()
                .filter(one -> group == null || !one.id().equals(group.id()))
                .anyMatch(one -> !one.now().isEmpty());
    }

    private static List<StandingGroup.Member> ending(Form form, StandingGroup group) {
        var with = form.uuids(GroupForm.WITH);
        return group.now().stream().filter(one -> !with.contains(one.person())).toList();
    }

    /** What to say of whom; only of a form in which nothing is wrong. */
    static Map<UUID, StandingSql.Said> said(Form form, @Nullable StandingGroup group, UUID by) {
        var day = Objects.requireNonNull(form.day("from"));
        var id = group == null ? GroupForm.group(form, by) : group.id();
        var name = form.line("name");
        var all = new LinkedHashMap<UUID, StandingSql.Said>();
        var now = group == null
                ? List.<UUID>of()
                : group.now().stream().map(StandingGroup.Member::person).toList();
        form.uuids(GroupForm.WITH).stream()
                .filter(person -> !now.contains(person))
                .forEach(person -> all.put(person, new StandingSql.Said(id, name, day, null)));
        if (group != null && (!name.equals(group.name()) || group.isUntold())) {
            group.now().forEach(one -> all.put(one.person(), new StandingSql.Said(id, name, one.from(), null)));
        }
        if (group != null) {
            ending(form, group).forEach(one -> all.put(one.person(), new StandingSql.Said(id, name, one.from(), day)));
        }
        return all;
    }
}
