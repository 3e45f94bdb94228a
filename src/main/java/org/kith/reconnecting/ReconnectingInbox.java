package org.kith.reconnecting;

import static org.kith.words.Words.say;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.kith.actor.Viewer;
import org.kith.inbox.Count;
import org.kith.inbox.Inbox;
import org.kith.inbox.InboxItem;
import org.kith.words.Dates;
import org.springframework.stereotype.Component;

/**
 * Searches that wait: for whoever looks, when somebody else spoke last, such as that it rests, nothing was said for two weeks, or they leave; for the second person, until they answered; for
 * a manager, where nobody is left who looks or soon will be, without a word of whom for, and where somebody of their teams may be looked for. Nobody else is told that there is one.
 */
@Component
class ReconnectingInbox implements Inbox {
    private static final InboxItem.Kind KIND = new InboxItem.Kind(47, "reconnecting");

    private final ReconnectingInboxSql sql;
    private final LookerSql lookers;
    private final ThroughSql through;
    private final Clock clock;

    ReconnectingInbox(ReconnectingInboxSql sql, LookerSql lookers, ThroughSql through, Clock clock) {
        this.sql = sql;
        this.lookers = lookers;
        this.through = through;
        this.clock = clock;
    }

    @Override
    public List<InboxItem> items(Viewer viewer) {
        var may = ReconnectingPermissions.of(viewer);
        var items = new ArrayList<InboxItem>();
        if (may.look()) {
            sql.mine(LocalDate.now(clock), MOST).forEach(one -> items.add(item(one, why(one))));
            sql.lastDay().ifPresent(day -> sql.leftBehind(MOST).forEach(one -> items.add(item(one, day))));
        }
        if (may.name()) {
            sql.asked(MOST).forEach(one -> items.add(item(one, "asked")));
            lookers.left(MOST).forEach(one -> items.add(item(one)));
            through.waiting(MOST).forEach(one -> items.add(item(one)));
        }
        return items;
    }

    @Override
    public Count count(Viewer viewer) {
        var may = ReconnectingPermissions.of(viewer);
        if (!may.look()) {
            return Count.NONE;
        }
        var looked = Count.all(
                Count.rows(ReconnectingInboxSql.mine(LocalDate.now(clock))),
                Count.rows(ReconnectingInboxSql.LEFT_BEHIND));
        var mine = looked.onlyIf(Count.rows(ReconnectingInboxSql.BROKERED));
        return may.name()
                ? Count.all(
                        mine,
                        Count.rows(ReconnectingInboxSql.asked()).onlyIf(Count.rows(ReconnectingInboxSql.SECONDED)),
                        Count.ofYoungPeople("reconnection_broker b", LookerSql.LEFT),
                        Count.rows(ThroughSql.WAITING).onlyIf(Count.rows(ThroughSql.MINE)))
                : mine;
    }

    /** What somebody else said last; or that nothing was said for long. */
    private static String why(ReconnectingInboxSql.Waiting one) {
        return switch (one.last()) {
            case "pause", "end", "confirmed", "not-confirmed", "answered" -> one.last();
            case "", "go-on" -> "mine";
            default -> "quiet";
        };
    }

    private static InboxItem item(ReconnectingInboxSql.Waiting one, String why) {
        return new InboxItem(
                KIND,
                InboxItem.Who.young(one.youngPerson(), one.young()),
                say("reconnecting.to-do." + why, one.young(), one.name()),
                "",
                InboxItem.When.since(one.since().toInstant()),
                act(one.youngPerson(), "/" + one.wish(), "reconnecting.to-do.act"));
    }

    /** What whoever looks leaves behind on their last day. */
    private InboxItem item(ReconnectingInboxSql.Waiting one, LocalDate lastDay) {
        var over = lastDay.isBefore(LocalDate.now(clock.withZone(Dates.LONDON)));
        return new InboxItem(
                KIND,
                InboxItem.Who.young(one.youngPerson(), one.young()),
                say(
                        over ? "reconnecting.to-do.left" : "reconnecting.to-do.leaves",
                        one.young(),
                        one.name(),
                        Dates.weekday(lastDay)),
                "",
                new InboxItem.When(one.since().toInstant(), lastDay),
                act(one.youngPerson(), "/" + one.wish(), "reconnecting.to-do.act"));
    }

    private static InboxItem item(LookerSql.Left one) {
        return new InboxItem(
                KIND,
                InboxItem.Who.young(one.youngPerson(), one.young()),
                one.inWords(),
                "",
                new InboxItem.When(one.since(), one.lastDay()),
                act(one.youngPerson(), "/" + one.wish() + "/looker", one.act()));
    }

    private static InboxItem item(ThroughSql.Ask one) {
        return new InboxItem(
                KIND,
                InboxItem.Who.colleague(one.by(), null),
                say("reconnecting.to-do.through", one.by()),
                "",
                InboxItem.When.since(one.at().toInstant()),
                new InboxItem.Act("/reconnecting-asked/" + one.id(), say("reconnecting.to-do.through.act")));
    }

    private static InboxItem.Act act(UUID young, String where, String words) {
        return new InboxItem.Act("/young-people/" + young + "/reconnecting" + where, say(words));
    }
}
