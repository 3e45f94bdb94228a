package org.kith.ahead;

import static org.kith.words.Words.say;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.kith.actor.Viewer;
import org.kith.inbox.Count;
import org.kith.inbox.Inbox;
import org.kith.inbox.InboxItem;
import org.kith.people.YoungPersonHeader;
import org.kith.people.YoungPersonHeaders;
import org.kith.words.DisplayName;
import org.springframework.stereotype.Component;

/** What is coming and is not prepared, and steps of whoever looks whose day has passed: until somebody prepares it, or says how they stand. */
@Component
class ComingInbox implements Inbox {
    private static final InboxItem.Kind UNPREPARED = new InboxItem.Kind(41, "unprepared");
    private static final InboxItem.Kind STEP = new InboxItem.Kind(47, "preparation");

    private static final InboxItem.Kind LEFT = new InboxItem.Kind(48, "preparation-left");

    private final WaitingSql sql;
    private final ComingSql comings;
    private final YoungPersonHeaders headers;
    private final Clock clock;

    ComingInbox(WaitingSql sql, ComingSql comings, YoungPersonHeaders headers, Clock clock) {
        this.sql = sql;
        this.comings = comings;
        this.headers = headers;
        this.clock = clock;
    }

    @Override
    public List<InboxItem> items(Viewer viewer) {
        var may = ComingPermissions.of(viewer);
        if (!may.ofMany()) {
            return List.of();
        }
        var today = LocalDate.now(clock);
        var steps = sql.birthdaySteps(today, MOST);
        var all = Stream.of(sql.events(may.manage(), today, MOST), steps, sql.birthdays(may.manage(), today, MOST))
                .flatMap(List::stream)
                .toList();
        var left = may.manage() ? sql.left(today, MOST) : List.<WaitingSql.Left>of();
        return all.isEmpty() && left.isEmpty() ? List.of() : items(all, left, today);
    }

    @Override
    public Count count(Viewer viewer) {
        var may = ComingPermissions.of(viewer);
        return may.ofMany() ? WaitingSql.count(may.manage(), LocalDate.now(clock)) : Count.NONE;
    }

    private List<InboxItem> items(List<WaitingSql.Waiting> all, List<WaitingSql.Left> left, LocalDate today) {
        var people = Stream.concat(
                        all.stream().map(WaitingSql.Waiting::youngPerson),
                        left.stream().map(WaitingSql.Left::youngPerson))
                .distinct()
                .toList();
        var names = headers.those(people.toArray(UUID[]::new)).stream()
                .collect(Collectors.toMap(YoungPersonHeader::id, Function.identity()));
        var there = comings.of(people, today).stream()
                .collect(Collectors.toMap(one -> one.youngPerson() + " " + one.key(), Function.identity()));
        return Stream.concat(
                        all.stream()
                                .map(one -> item(
                                        Objects.requireNonNull(names.get(one.youngPerson())),
                                        Objects.requireNonNull(there.get(one.youngPerson() + " " + one.key())),
                                        today)),
                        left.stream()
                                .map(one -> left(
                                        Objects.requireNonNull(names.get(one.youngPerson())),
                                        Objects.requireNonNull(there.get(one.youngPerson() + " " + one.key())),
                                        one.step())))
                .toList();
    }

    private static InboxItem left(YoungPersonHeader whose, Coming one, UUID id) {
        var step = one.steps().stream()
                .filter(each -> each.id().equals(id))
                .findFirst()
                .orElseThrow();
        return new InboxItem(
                LEFT,
                InboxItem.Who.young(whose.id(), whose.name()),
                say(
                        "ahead.to-do.left",
                        DisplayName.somebody(step.what().name()),
                        step.what().words()),
                say("ahead.to-do.left.why", one.title(false, whose.name())),
                new InboxItem.When(step.said().at(), step.what().due()),
                new InboxItem.Act(one.address(), say("ahead.to-do.look")));
    }

    private static InboxItem item(YoungPersonHeader whose, Coming one, LocalDate today) {
        var who = InboxItem.Who.young(whose.id(), whose.name());
        var late = one.steps().stream()
                .filter(step -> step.what().you() && step.isLate(today))
                .toList();
        var title = one.title(false, whose.name());
        var when = one.now().time();
        if (late.isEmpty()) {
            return new InboxItem(
                    UNPREPARED,
                    who,
                    say("ahead.to-do.unprepared", title, when.near(today)),
                    say("ahead.to-do.unprepared.why"),
                    new InboxItem.When(InboxItem.When.since(today).since(), when.first()),
                    new InboxItem.Act(one.address(), say("ahead.to-do.prepare")));
        }
        var first = late.getFirst();
        return new InboxItem(
                STEP,
                who,
                say("ahead.to-do.late", first.what().words(), late.size()),
                say("ahead.to-do.late.why", title),
                new InboxItem.When(first.said().at(), first.what().due()),
                new InboxItem.Act(one.address(), say("ahead.to-do.look")));
    }
}
