package org.kith.lostdevice;

import static org.kith.words.Words.say;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kith.actor.Viewer;
import org.kith.inbox.Count;
import org.kith.inbox.Inbox;
import org.kith.inbox.InboxItem;
import org.kith.web.NavigationPermissions;
import org.kith.words.DisplayName;
import org.springframework.stereotype.Component;

/**
 * Those who lost a device and cannot come in: until they have a passkey again, somebody who did not say so makes the link. Of who works here that is an
 * administrator, of a young person their team, and of who works at a service either.
 */
@Component
class LostDevicesInbox implements Inbox {
    private static final InboxItem.Kind KIND = new InboxItem.Kind(12, "lost-device");

    private final LostSql sql;

    LostDevicesInbox(LostSql sql) {
        this.sql = sql;
    }

    @Override
    public List<InboxItem> items(Viewer viewer) {
        var whom = whom(viewer);
        return whom == null
                ? List.of()
                : sql.of(whom, MOST).stream().map(LostDevicesInbox::item).toList();
    }

    @Override
    public Count count(Viewer viewer) {
        var whom = whom(viewer);
        return whom == null ? Count.NONE : Count.rows(whom).onlyIf(Count.rows(LostSql.EVER));
    }

    /** Whose link is theirs to make; null where nobody's is. */
    private static @Nullable String whom(Viewer viewer) {
        var may = NavigationPermissions.of(viewer);
        if (may.inviteStaff()) {
            return LostSql.OF_STAFF_AND_PARTNERS;
        }
        return may.letYoungPeopleIn() ? LostSql.OF_YOUNG_AND_PARTNERS : null;
    }

    private static InboxItem item(LostSql.Lost one) {
        var address = address(one);
        return new InboxItem(
                KIND,
                one.young() == null
                        ? InboxItem.Who.colleague(DisplayName.somebody(one.name()), address)
                        : InboxItem.Who.young(one.young(), DisplayName.youngAlone(one.name())),
                say("inbox.lost-device", DisplayName.somebody(one.saidBy())),
                "“" + one.because() + "”",
                InboxItem.When.since(one.since()),
                new InboxItem.Act(address, say("inbox.lost-device.act")));
    }

    private static String address(LostSql.Lost one) {
        if (one.young() != null) {
            return "/young-people/" + one.young() + "/way-in";
        }
        return one.service() == null
                ? "/staff/" + one.account()
                : "/services/" + one.service() + "/people/" + one.account();
    }
}
