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
 * Those who lost a device and cannot come in: until they have a passkey again, somebody who did not say so makes the link. Of young people their
 * team, of everybody else the administrator.
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
        var may = NavigationPermissions.of(viewer);
        if (may.inviteStaff()) {
            return sql.ofStaffAndPartners(MOST).stream()
                    .map(LostDevicesInbox::item)
                    .toList();
        }
        return may.letYoungPeopleIn()
                ? sql.ofYoungPeople(MOST).stream().map(LostDevicesInbox::item).toList()
                : List.of();
    }

    @Override
    public Count count(Viewer viewer) {
        var may = NavigationPermissions.of(viewer);
        if (may.inviteStaff()) {
            return Count.rows(LostSql.OF_STAFF_AND_PARTNERS);
        }
        return may.letYoungPeopleIn()
                ? Count.ofYoungPeopleBy(LostSql.OF_YOUNG_PEOPLE, LostSql.OF_VERY_MANY)
                : Count.NONE;
    }

    private static InboxItem item(LostSql.Lost one) {
        var young = one.youngPerson();
        var name = young == null ? DisplayName.somebody(one.name()) : DisplayName.youngAlone(one.name());
        var address = young != null
                ? "/young-people/" + young + "/way-in"
                : one.service() == null
                        ? "/staff/" + one.account()
                        : "/services/" + one.service() + "/people/" + one.account();
        return new InboxItem(
                KIND,
                young == null ? InboxItem.Who.colleague(name, address) : InboxItem.Who.young(young, name),
                say("inbox.lost-device", DisplayName.somebody(one.saidBy())),
                "“" + one.because() + "”",
                InboxItem.When.since(one.since()),
                new InboxItem.Act(address, say("inbox.lost-device.act")));
    }
}
