package org.kith.successor;

import static org.kith.words.Words.say;

import java.util.List;
import org.kith.actor.Viewer;
import org.kith.inbox.Count;
import org.kith.inbox.Inbox;
import org.kith.inbox.InboxItem;
import org.kith.web.NavigationPermissions;
import org.kith.words.Dates;
import org.kith.words.DisplayName;
import org.springframework.stereotype.Component;

/** Colleagues whose last day is over and who can still come in, for whoever looks after accounts. */
@Component
class LeftInbox implements Inbox {
    private static final InboxItem.Kind KIND = new InboxItem.Kind(15, "left");

    private final LeftSql sql;

    LeftInbox(LeftSql sql) {
        this.sql = sql;
    }

    @Override
    public List<InboxItem> items(Viewer viewer) {
        return looksAfterAccounts(viewer)
                ? sql.first(MOST).stream().map(LeftInbox::item).toList()
                : List.of();
    }

    @Override
    public Count count(Viewer viewer) {
        return looksAfterAccounts(viewer) ? Count.rows(LeftSql.LEFT) : Count.NONE;
    }

    private static boolean looksAfterAccounts(Viewer viewer) {
        return NavigationPermissions.of(viewer).inviteStaff();
    }

    private static InboxItem item(LeftSql.Left one) {
        var address = "/staff/" + one.account();
        return new InboxItem(
                KIND,
                InboxItem.Who.colleague(DisplayName.somebody(one.name()), address),
                say("inbox.left", Dates.longDay(one.lastDay())),
                "",
                new InboxItem.When(one.saidAt().toInstant(), one.lastDay()),
                new InboxItem.Act(address, say("inbox.left.act")));
    }
}
