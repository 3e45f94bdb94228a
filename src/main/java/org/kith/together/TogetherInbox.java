package org.kith.together;

import static org.kith.words.Words.say;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.kith.actor.Viewer;
import org.kith.inbox.Count;
import org.kith.inbox.Inbox;
import org.kith.inbox.InboxItem;
import org.springframework.stereotype.Component;

/**
 * What waits for a worker of how they work with a young person: the young person said something and asks them, or sees differently what they said, or
 * the day has come on which both wanted to look at it again. Each until there is something newer.
 */
@Component
class TogetherInbox implements Inbox {
    private static final InboxItem.Kind KIND = new InboxItem.Kind(55, "agreement");

    private final TogetherInboxSql sql;
    private final Clock clock;

    TogetherInbox(TogetherInboxSql sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    @Override
    public List<InboxItem> items(Viewer viewer) {
        return TogetherPermissions.of(viewer).isAsked()
                ? sql.waiting(LocalDate.now(clock), MOST).stream()
                        .map(TogetherInbox::item)
                        .toList()
                : List.of();
    }

    @Override
    public Count count(Viewer viewer) {
        return TogetherPermissions.of(viewer).isAsked()
                ? Count.ofYoungPeople("together_said t", TogetherInboxSql.waits(LocalDate.now(clock)))
                : Count.NONE;
    }

    private static InboxItem item(TogetherInboxSql.Waiting one) {
        var name = one.whose().name();
        return new InboxItem(
                KIND,
                InboxItem.Who.young(one.whose().id(), name),
                say("together.to-do." + one.kind(), name),
                "",
                new InboxItem.When(one.since(), one.day()),
                new InboxItem.Act(one.address(), say("together.to-do.act")));
    }
}
