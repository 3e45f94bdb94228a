package org.kith.assignment;

import static org.kith.words.Words.say;

import java.util.List;
import org.kith.actor.Viewer;
import org.kith.inbox.Count;
import org.kith.inbox.Inbox;
import org.kith.inbox.InboxItem;
import org.springframework.stereotype.Component;

/** Young people who were moved away from whoever worked with them, until these say that they read it, for two weeks. */
@Component
class MovedAwayInbox implements Inbox {
    private static final InboxItem.Kind KIND = new InboxItem.Kind(47, "moved-away");

    private final MovedAwaySql sql;

    MovedAwayInbox(MovedAwaySql sql) {
        this.sql = sql;
    }

    @Override
    public List<InboxItem> items(Viewer viewer) {
        return AssignmentPermissions.of(viewer).told()
                ? sql.unread().stream().limit(MOST).map(MovedAwayInbox::item).toList()
                : List.of();
    }

    @Override
    public Count count(Viewer viewer) {
        return AssignmentPermissions.of(viewer).told() ? Count.rows(MovedAwaySql.UNREAD) : Count.NONE;
    }

    private static InboxItem item(MovedAway one) {
        var now = one.now();
        var words = now.back() ? "inbox.moved-away.back" : "inbox.moved-away";
        return new InboxItem(
                KIND,
                new InboxItem.Who(one.name(), null, null),
                say(words, one.name(), now.team(), now.since()),
                (one.whatIsOff() + " " + say(words + ".why", now.managers(), one.name())).strip(),
                InboxItem.When.since(one.told().toInstant()),
                new InboxItem.Act("/moved", say(words + ".act")));
    }
}
