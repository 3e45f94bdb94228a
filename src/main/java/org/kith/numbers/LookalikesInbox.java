package org.kith.numbers;

import static org.kith.words.Words.say;

import java.util.List;
import org.kith.actor.Viewer;
import org.kith.inbox.Count;
import org.kith.inbox.Inbox;
import org.kith.inbox.InboxItem;
import org.kith.web.NavigationPermissions;
import org.springframework.stereotype.Component;

/** Numbers of loaded returns that may be somebody Kith knows by another, until somebody says whether they are. */
@Component
class LookalikesInbox implements Inbox {
    private static final InboxItem.Kind KIND = new InboxItem.Kind(100, "number");

    private final LookalikeSql sql;

    LookalikesInbox(LookalikeSql sql) {
        this.sql = sql;
    }

    @Override
    public List<InboxItem> items(Viewer viewer) {
        return NavigationPermissions.of(viewer).loadReturns()
                ? sql.open(MOST).stream().map(LookalikesInbox::item).toList()
                : List.of();
    }

    @Override
    public Count count(Viewer viewer) {
        return NavigationPermissions.of(viewer).loadReturns() ? Count.rows(LookalikeSql.OPEN) : Count.NONE;
    }

    private static InboxItem item(LookalikeSql.Open one) {
        return new InboxItem(
                KIND,
                InboxItem.Who.young(one.youngPerson(), one.name()),
                say("numbers.question", one.number(), one.known()),
                "",
                InboxItem.When.since(one.since()),
                new InboxItem.Act("/returns/" + one.returned() + "#number-" + one.number(), say("inbox.answer")));
    }
}
