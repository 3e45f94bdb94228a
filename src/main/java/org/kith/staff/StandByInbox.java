package org.kith.staff;

import static org.kith.words.Words.say;

import java.util.List;
import org.kith.actor.Viewer;
import org.kith.inbox.Count;
import org.kith.inbox.Inbox;
import org.kith.inbox.InboxItem;
import org.springframework.stereotype.Component;

/** Who was let in to work here and waits for a second person's word, and whom an administrator put into a team, for who may say so. */
@Component
class StandByInbox implements Inbox {
    private static final InboxItem.Kind KIND = new InboxItem.Kind(103, "stand-by");

    private final StandBySql sql;

    StandByInbox(StandBySql sql) {
        this.sql = sql;
    }

    @Override
    public List<InboxItem> items(Viewer viewer) {
        return StandByPermissions.of(viewer).mayBeAsked()
                ? sql.open(MOST).stream().map(StandByInbox::item).toList()
                : List.of();
    }

    @Override
    public Count count(Viewer viewer) {
        return StandByPermissions.of(viewer).mayBeAsked() ? Count.rows(StandBySql.OPEN) : Count.NONE;
    }

    private static InboxItem item(StandBySql.Open one) {
        var name = one.name().isEmpty() ? say("staff.unnamed") : one.name();
        var address = "/staff/" + one.account() + "/word";
        return new InboxItem(
                KIND,
                InboxItem.Who.colleague(name, address),
                say(one.waits() ? "inbox.stand-by" : "inbox.stand-by.beside"),
                "",
                InboxItem.When.since(one.since()),
                new InboxItem.Act(address, say("inbox.stand-by.act")));
    }
}
