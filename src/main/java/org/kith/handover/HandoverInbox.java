package org.kith.handover;

import static org.kith.words.Words.say;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.kith.actor.Viewer;
import org.kith.inbox.Count;
import org.kith.inbox.Inbox;
import org.kith.inbox.InboxItem;
import org.kith.words.Dates;
import org.kith.words.DisplayName;
import org.springframework.stereotype.Component;

/**
 * Handovers that wait: for the workers of each its next step, for managers those in which somebody would have nobody, in which nobody is named, or
 * whose last day is over, and those taken back while somebody else is still said to take over. Each waits once, for what is most urgent of it.
 */
@Component
class HandoverInbox implements Inbox {
    private static final InboxItem.Kind ALONE = new InboxItem.Kind(13, "handover-alone");
    private static final InboxItem.Kind UNNAMED = new InboxItem.Kind(14, "handover-unnamed");
    private static final InboxItem.Kind STAYS = new InboxItem.Kind(17, "handover-stays");
    private static final InboxItem.Kind UNOPENED = new InboxItem.Kind(16, "handover-unopened");
    private static final InboxItem.Kind THEM = new InboxItem.Kind(18, "handover-them");
    private static final InboxItem.Kind LATE = new InboxItem.Kind(42, "handover-late");
    private static final InboxItem.Kind ANSWER = new InboxItem.Kind(43, "handover-answer");
    private static final InboxItem.Kind MINE = new InboxItem.Kind(44, "handover-mine");
    private static final InboxItem.Kind MEET = new InboxItem.Kind(46, "handover-meet");

    /** What they wish that belongs to the day itself; whom they want there and what they tell themselves is read with the rest. */
    private static final Set<String> OF_MEETING = Set.of("how", "where", "when", "first");

    private static final int WISHES = 2;

    private final HandoverSql sql;
    private final UnopenedSql unopened;
    private final Leavings leavings;

    HandoverInbox(HandoverSql sql, UnopenedSql unopened, Leavings leavings) {
        this.sql = sql;
        this.unopened = unopened;
        this.leavings = leavings;
    }

    @Override
    public List<InboxItem> items(Viewer viewer) {
        var may = HandoverPermissions.of(viewer);
        if (!may.work()) {
            return List.of();
        }
        var waiting = sql.waiting(may.manage(), MOST);
        var answered = sql.answered(waiting.stream().map(Handover::id).toList()).stream()
                .collect(Collectors.toMap(
                        HandoverSql.Answered::handover, HandoverSql.Answered::kind, (them, other) -> them));
        var open = waiting.stream().map(one -> item(may.manage(), one, answered.get(one.id())));
        var without = unopened.first(MOST).stream().map(HandoverInbox::item);
        return Stream.concat(open, without).toList();
    }

    @Override
    public Count count(Viewer viewer) {
        var may = HandoverPermissions.of(viewer);
        return may.work()
                ? Count.all(
                        may.manage()
                                ? Count.ofYoungPeople(HandoverSql.OF_TEAMS, HandoverSql.TO_MANAGE)
                                        .onlyIf(Count.anyOfYoungPeople("handover h", HandoverSql.WAITS))
                                : Count.rows(HandoverSql.MINE).onlyIf(Count.rows(HandoverSql.MAY_BE_MINE)),
                        Count.rows(UnopenedSql.ALL).onlyIf(Count.rows(UnopenedSql.MAY_BE)))
                : Count.NONE;
    }

    private static InboxItem item(UnopenedSql.Unopened one) {
        return new InboxItem(
                UNOPENED,
                InboxItem.Who.young(one.youngPerson(), one.name()),
                say(
                        "inbox.handover-unopened",
                        one.name(),
                        DisplayName.somebody(one.worker()),
                        Dates.longDay(one.lastDay())),
                "",
                new InboxItem.When(one.saidAt().toInstant(), one.lastDay()),
                new InboxItem.Act(
                        "/young-people/" + one.youngPerson() + "/handovers/new", say("inbox.handover-unopened.act")));
    }

    private InboxItem item(boolean manages, Handover one, @Nullable String answer) {
        var today = leavings.today();
        if (!one.isOpen()) {
            return about(one, STAYS, "", "/staying");
        }
        if ("them".equals(answer)) {
            return about(one, THEM, "", "/them");
        }
        if (manages && one.to() == null) {
            return about(one, UNNAMED, one.isUncovered(today) ? one.gapInWords(today) : "", "/worker");
        }
        if (manages && one.isUncovered(today)) {
            return about(one, ALONE, one.gapInWords(today), "/worker");
        }
        if (answer != null) {
            return about(
                    one,
                    ANSWER,
                    say("inbox.handover-answer.why." + answer, one.whose().name()),
                    "/meetings");
        }
        var to = one.to();
        if (to != null && to.you()) {
            var begins = say("inbox.handover-meet.why", Dates.longDay(to.firstDay()));
            return about(
                    one, MEET, say("inbox.handover-with", begins, ahead(one)).strip(), "");
        }
        return about(
                one,
                manages && one.isLate(today) ? LATE : MINE,
                one.from().you()
                        ? say("inbox.handover-with", next(one, manages), ahead(one))
                                .strip()
                        : next(one, manages),
                "/" + one.next(manages).key());
    }

    /** To one of the two workers: when they meet next, and how the young person wishes it. */
    private String ahead(Handover one) {
        var steps = sql.steps(one.id());
        var meets =
                new Meetings(steps).toCome(leavings.now()).stream().findFirst().map(HandoverStep::meets);
        var wishes = HandoverPart.WISHES.latest(steps).stream()
                .filter(step -> OF_MEETING.contains(step.kind()))
                .limit(WISHES)
                .map(step -> say("inbox.handover-meet.wish", one.whose().name(), String.valueOf(step.words())));
        return Stream.concat(meets.map(when -> say("inbox.handover-meet.planned", when)).stream(), wishes)
                .reduce((first, second) -> say("inbox.handover-with", first, second))
                .orElse("");
    }

    private static String next(Handover one, boolean manages) {
        return say(
                "inbox.handover-next", say("handover.step." + one.next(manages).key()));
    }

    private static InboxItem about(Handover one, InboxItem.Kind kind, String why, String page) {
        var words = "inbox." + kind.key();
        return new InboxItem(
                kind,
                InboxItem.Who.young(one.whose().youngPerson(), one.whose().name()),
                say(
                        kind.equals(MINE) && one.from().you() ? words + ".you" : words,
                        one.whose().name(),
                        one.from().name(),
                        Dates.longDay(one.from().lastDay())),
                why,
                new InboxItem.When(one.done().opened(), one.from().lastDay()),
                new InboxItem.Act(one.address() + page, say(words + ".act")));
    }
}
