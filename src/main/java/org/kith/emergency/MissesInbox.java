package org.kith.emergency;

import static org.kith.words.Words.say;

import java.util.List;
import org.kith.actor.Viewer;
import org.kith.inbox.Count;
import org.kith.inbox.Inbox;
import org.kith.inbox.InboxItem;
import org.springframework.stereotype.Component;

/** Tries in an emergency that found nobody, so many that a manager is to look into them. */
@Component
class MissesInbox implements Inbox {
    private static final InboxItem.Kind KIND = new InboxItem.Kind(12, "emergency-misses");

    private final MissesSql sql;

    MissesInbox(MissesSql sql) {
        this.sql = sql;
    }

    @Override
    public List<InboxItem> items(Viewer viewer) {
        return EmergencyPermissions.of(viewer).lookAfter()
                ? sql.all().stream()
                        .filter(one -> one.seen() == null && !one.mine())
                        .limit(MOST)
                        .map(MissesInbox::item)
                        .toList()
                : List.of();
    }

    @Override
    public Count count(Viewer viewer) {
        return EmergencyPermissions.of(viewer).lookAfter() ? MissesSql.WAITING : Count.NONE;
    }

    private static InboxItem item(Misses one) {
        return new InboxItem(
                KIND,
                InboxItem.Who.colleague(one.who(), null),
                one.what(),
                "",
                InboxItem.When.since(one.at()),
                new InboxItem.Act("/emergencies#m-" + one.last(), say("inbox.emergency.act")));
    }
}
