package org.kith.entries;

import static org.kith.words.Words.say;

import java.util.List;
import org.kith.actor.Viewer;
import org.kith.inbox.Count;
import org.kith.inbox.Inbox;
import org.kith.inbox.InboxItem;
import org.kith.record.RecordPermissions;
import org.springframework.stereotype.Component;

/** What a young person wrote in their own record, until whoever works with them looks at it. */
@Component
class WroteInbox implements Inbox {
    private static final InboxItem.Kind KIND = new InboxItem.Kind(39, "wrote");

    private final WroteSql sql;

    WroteInbox(WroteSql sql) {
        this.sql = sql;
    }

    @Override
    public List<InboxItem> items(Viewer viewer) {
        return RecordPermissions.of(viewer).answer()
                ? sql.unread(MOST).stream().map(WroteInbox::item).toList()
                : List.of();
    }

    @Override
    public Count count(Viewer viewer) {
        return RecordPermissions.of(viewer).answer() ? Count.rows(WroteSql.UNREAD) : Count.NONE;
    }

    private static InboxItem item(WroteSql.Wrote wrote) {
        var who = InboxItem.Who.young(wrote.youngPerson(), wrote.name());
        return new InboxItem(
                KIND,
                who,
                say("inbox.wrote", wrote.name()),
                "",
                InboxItem.When.since(wrote.since()),
                new InboxItem.Act(who.address() + "/entries/" + wrote.entry(), say("inbox.wrote.read")));
    }
}
