package org.kith.services;

import static org.kith.words.Words.say;

import java.util.List;
import org.kith.actor.Viewer;
import org.kith.inbox.Count;
import org.kith.inbox.Inbox;
import org.kith.inbox.InboxItem;
import org.springframework.stereotype.Component;

/** Whoever was let in to a service, until a second person says that they work there: for managers who did not let them in. */
@Component
class PartnersInbox implements Inbox {
    private static final InboxItem.Kind KIND = new InboxItem.Kind(105, "partner-waits");

    private final PartnerSql sql;

    PartnersInbox(PartnerSql sql) {
        this.sql = sql;
    }

    @Override
    public List<InboxItem> items(Viewer viewer) {
        return standsBy(viewer)
                ? sql.waiting(MOST).stream().map(PartnersInbox::item).toList()
                : List.of();
    }

    @Override
    public Count count(Viewer viewer) {
        return standsBy(viewer) ? Count.rows(PartnerSql.WAITING) : Count.NONE;
    }

    private static boolean standsBy(Viewer viewer) {
        var may = ServicesPermissions.of(viewer);
        return may.standBy() && may.seeServices();
    }

    private static InboxItem item(PartnerSql.Waiting one) {
        var address = "/services/" + one.service() + "/people/" + one.account();
        return new InboxItem(
                KIND,
                InboxItem.Who.colleague(one.name(), address),
                say("inbox.partner-waits", one.at()),
                "",
                InboxItem.When.since(one.since()),
                new InboxItem.Act(address, say("inbox.partner-waits.act")));
    }
}
