package org.kith.lostdevice;

import static org.kith.words.Words.say;

import java.util.List;
import org.kith.actor.Viewer;
import org.kith.inbox.Count;
import org.kith.inbox.Inbox;
import org.kith.inbox.InboxItem;
import org.kith.web.NavigationPermissions;
import org.kith.words.DisplayName;
import org.springframework.stereotype.Component;

/**
 * Those who work here or at a service, lost a device and cannot come in: until they have a passkey again, an administrator who did not say so
 * makes the link. A young person's team finds it with their way in.
 */
@Component
class LostDevicesInbox implements Inbox {
    private static final InboxItem.Kind KIND = new InboxItem.Kind(25, "lost-device");

    private final LostSql sql;

    LostDevicesInbox(LostSql sql) {
        this.sql = sql;
    }

    @Override
    public List<InboxItem> items(Viewer viewer) {
        return NavigationPermissions.of(viewer).inviteStaff()
                ? sql.ofStaffAndPartners(MOST).stream()
                        .map(LostDevicesInbox::item)
                        .toList()
                : List.of();
    }

    @Override
    public Count count(Viewer viewer) {
        return NavigationPermissions.of(viewer).inviteStaff() ? Count.rows(LostSql.OF_STAFF_AND_PARTNERS) : Count.NONE;
    }

    private static InboxItem item(LostSql.Lost one) {
        var address = one.service() == null
                ? "/staff/" + one.account()
                : "/services/" + one.service() + "/people/" + one.account();
        return new InboxItem(
                KIND,
                InboxItem.Who.colleague(DisplayName.somebody(one.name()), address),
                say("inbox.lost-device", DisplayName.somebody(one.saidBy())),
                "“" + one.because() + "”",
                InboxItem.When.since(one.since()),
                new InboxItem.Act(address, say("inbox.lost-device.act")));
    }
}
