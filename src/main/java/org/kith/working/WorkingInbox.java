package org.kith.working;

import static org.kith.words.Words.say;

import java.util.List;
import org.kith.actor.Viewer;
import org.kith.inbox.Count;
import org.kith.inbox.Inbox;
import org.kith.inbox.InboxItem;
import org.springframework.stereotype.Component;

/** That somebody says nothing of themselves yet to the young people they work with, until they do. */
@Component
class WorkingInbox implements Inbox {
    private static final InboxItem.Kind KIND = new InboxItem.Kind(130, "hello");

    private final WorkingSql sql;

    WorkingInbox(WorkingSql sql) {
        this.sql = sql;
    }

    @Override
    public List<InboxItem> items(Viewer viewer) {
        return WorkingPermissions.of(viewer).askedToSay()
                ? sql.silentSince().stream()
                        .map(since -> new InboxItem(
                                KIND,
                                null,
                                say("inbox.hello"),
                                "",
                                InboxItem.When.since(since),
                                new InboxItem.Act("/working/change", say("inbox.hello.act"))))
                        .toList()
                : List.of();
    }

    @Override
    public Count count(Viewer viewer) {
        return WorkingPermissions.of(viewer).askedToSay() ? Count.rows(WorkingSql.SILENT) : Count.NONE;
    }
}
