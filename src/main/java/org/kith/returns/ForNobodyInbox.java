package org.kith.returns;

import static org.kith.words.Words.say;

import java.util.List;
import org.kith.actor.Viewer;
import org.kith.inbox.Count;
import org.kith.inbox.Inbox;
import org.kith.inbox.InboxItem;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.stereotype.Component;

/** That returns wait and whoever answered for them has left: for whoever lets somebody else in. What they are of is not said. */
@Component
@ConditionalOnWebApplication
class ForNobodyInbox implements Inbox {
    private static final InboxItem.Kind KIND = new InboxItem.Kind(104, "return-for-nobody");

    private final ReturnImportSql sql;

    ForNobodyInbox(ReturnImportSql sql) {
        this.sql = sql;
    }

    @Override
    public List<InboxItem> items(Viewer viewer) {
        return ReturnsPermissions.of(viewer).findSomebody()
                ? sql.forNobody().map(ForNobodyInbox::item).stream().toList()
                : List.of();
    }

    @Override
    public Count count(Viewer viewer) {
        return ReturnsPermissions.of(viewer).findSomebody() ? Count.rows(ReturnImportSql.FOR_NOBODY) : Count.NONE;
    }

    private static InboxItem item(ReturnImportSql.ForNobody waiting) {
        return new InboxItem(
                KIND,
                null,
                say("inbox.return-for-nobody", waiting.many()),
                "",
                InboxItem.When.since(waiting.since()),
                new InboxItem.Act("/staff/invitation", say("inbox.return-for-nobody.act")));
    }
}
