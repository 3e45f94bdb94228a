package org.kith.readingplan;

import static org.kith.words.Words.say;

import java.util.List;
import org.kith.actor.Viewer;
import org.kith.inbox.Count;
import org.kith.inbox.Inbox;
import org.kith.inbox.InboxItem;
import org.kith.record.RecordPermissions;
import org.springframework.stereotype.Component;

/** Being asked to be there when a young person reads something hard, until it is answered. */
@Component
class ReadingPlanInbox implements Inbox {
    private static final InboxItem.Kind KIND = new InboxItem.Kind(30, "together");

    private final ReadingPlanSql sql;

    ReadingPlanInbox(ReadingPlanSql sql) {
        this.sql = sql;
    }

    @Override
    public List<InboxItem> items(Viewer viewer) {
        return RecordPermissions.of(viewer).answer()
                ? sql.waiting(viewer.me()).stream()
                        .filter(one -> one.coming() == null)
                        .limit(MOST)
                        .map(ReadingPlanInbox::item)
                        .toList()
                : List.of();
    }

    @Override
    public Count count(Viewer viewer) {
        return RecordPermissions.of(viewer).answer()
                ? Count.rows(
                        "reading_plan where with_account = (select kith.actor()) and ended_at is null and coming is null")
                : Count.NONE;
    }

    private static InboxItem item(ReadingPlanSql.Waiting one) {
        return new InboxItem(
                KIND,
                InboxItem.Who.young(one.youngPerson(), one.name()),
                one.words(),
                "",
                InboxItem.When.since(one.since()),
                new InboxItem.Act(ReadingPlanController.WAITING + "#p-" + one.plan(), say("inbox.answer")));
    }
}
