package org.kith.successor;

import static org.kith.words.Words.say;

import java.util.List;
import org.kith.actor.Viewer;
import org.kith.handover.HandoverPermissions;
import org.kith.inbox.Count;
import org.kith.inbox.Inbox;
import org.kith.inbox.InboxItem;
import org.kith.words.Dates;
import org.springframework.stereotype.Component;

/** Young people with whom nobody works, for managers of their team: nobody began, or whoever was there left without saying so. */
@Component
class AloneInbox implements Inbox {
    private static final InboxItem.Kind KIND = new InboxItem.Kind(12, "alone");

    private final AloneSql sql;

    AloneInbox(AloneSql sql) {
        this.sql = sql;
    }

    @Override
    public List<InboxItem> items(Viewer viewer) {
        return HandoverPermissions.of(viewer).manage()
                ? sql.first(MOST).stream().map(AloneInbox::item).toList()
                : List.of();
    }

    @Override
    public Count count(Viewer viewer) {
        return HandoverPermissions.of(viewer).manage() ? Count.rows(AloneSql.ALONE) : Count.NONE;
    }

    private static InboxItem item(AloneSql.Alone one) {
        return new InboxItem(
                KIND,
                InboxItem.Who.young(one.id(), one.name()),
                say(one.ever() ? "inbox.alone" : "inbox.alone.never", one.name(), Dates.longDay(one.since())),
                "",
                InboxItem.When.since(one.since()),
                new InboxItem.Act("/young-people/" + one.id() + "/workers/new", say("inbox.alone.act")));
    }
}
