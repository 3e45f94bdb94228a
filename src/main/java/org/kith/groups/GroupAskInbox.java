package org.kith.groups;

import static org.kith.words.Words.say;

import java.util.List;
import org.kith.actor.Viewer;
import org.kith.inbox.Count;
import org.kith.inbox.Inbox;
import org.kith.inbox.InboxItem;
import org.springframework.stereotype.Component;

/** A colleague of another team asks whether young people of theirs were there too: it waits until they say who, or that nobody was. */
@Component
class GroupAskInbox implements Inbox {
    private static final InboxItem.Kind ASKED = new InboxItem.Kind(58, "groups-asked");

    private final GroupAskSql sql;

    GroupAskInbox(GroupAskSql sql) {
        this.sql = sql;
    }

    @Override
    public List<InboxItem> items(Viewer viewer) {
        return GroupPermissions.of(viewer).write()
                ? sql.waiting(MOST).stream().map(GroupAskInbox::item).toList()
                : List.of();
    }

    @Override
    public Count count(Viewer viewer) {
        return GroupPermissions.of(viewer).write() ? Count.rows(GroupAskSql.WAITING) : Count.NONE;
    }

    private static InboxItem item(GroupAsk ask) {
        return new InboxItem(
                ASKED,
                InboxItem.Who.colleague(ask.by(), null),
                say(
                        ask.about().isWritten() ? "inbox.groups-asked" : "inbox.groups-asked.standing",
                        ask.by(),
                        ask.about().called()),
                "",
                InboxItem.When.since(ask.at()),
                new InboxItem.Act(ask.address(), say("inbox.groups-asked.act")));
    }
}
