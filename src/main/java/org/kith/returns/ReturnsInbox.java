package org.kith.returns;

import static org.kith.words.Words.say;

import java.util.List;
import org.kith.actor.Viewer;
import org.kith.inbox.Count;
import org.kith.inbox.Inbox;
import org.kith.inbox.InboxItem;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.stereotype.Component;

/**
 * Returns that wait for somebody to decide: which file is which, and whether they are loaded or put aside. Where whoever answered for them has left,
 * whoever lets somebody else in is told that some wait, and not what they are of.
 */
@Component
@ConditionalOnWebApplication
class ReturnsInbox implements Inbox {
    private static final InboxItem.Kind KIND = new InboxItem.Kind(90, "return");
    private static final InboxItem.Kind FOR_NOBODY = new InboxItem.Kind(104, "return-for-nobody");

    private final ReturnImportSql sql;

    ReturnsInbox(ReturnImportSql sql) {
        this.sql = sql;
    }

    @Override
    public List<InboxItem> items(Viewer viewer) {
        var may = ReturnsPermissions.of(viewer);
        if (may.findSomebody()) {
            return sql.forNobody().map(ReturnsInbox::item).stream().toList();
        }
        return may.handIn()
                ? sql.undecided(ReturnInbox.organisation(viewer), MOST).stream()
                        .map(ReturnsInbox::item)
                        .toList()
                : List.of();
    }

    @Override
    public Count count(Viewer viewer) {
        var may = ReturnsPermissions.of(viewer);
        if (may.findSomebody()) {
            return Count.rows(ReturnImportSql.FOR_NOBODY);
        }
        return may.handIn() ? Count.rows(ReturnImportSql.UNDECIDED) : Count.NONE;
    }

    private static InboxItem item(ReturnImportSql.ForNobody waiting) {
        return new InboxItem(
                FOR_NOBODY,
                null,
                say("inbox.return-for-nobody", waiting.many()),
                "",
                InboxItem.When.since(waiting.since()),
                new InboxItem.Act("/staff/invitation", say("inbox.return-for-nobody.act")));
    }

    private static InboxItem item(HandedIn one) {
        return new InboxItem(
                KIND,
                null,
                say("inbox.return." + one.state().stored(), one.called(), one.team()),
                "",
                InboxItem.When.since(one.madeAt()),
                new InboxItem.Act("/returns/" + one.id(), say("inbox.return.act")));
    }
}
