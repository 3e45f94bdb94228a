package org.kith.referrals;

import static org.kith.words.Words.say;

import java.util.List;
import org.kith.actor.Viewer;
import org.kith.inbox.Count;
import org.kith.inbox.Inbox;
import org.kith.inbox.InboxItem;
import org.kith.words.DisplayName;
import org.springframework.stereotype.Component;

/** What services would like to do for young people, until it goes on or their team says that it does not. */
@Component
class SupportInbox implements Inbox {
    private static final InboxItem.Kind KIND = new InboxItem.Kind(48, "support");

    private final SupportSql sql;

    SupportInbox(SupportSql sql) {
        this.sql = sql;
    }

    @Override
    public List<InboxItem> items(Viewer viewer) {
        return ReferralPermissions.of(viewer).waits()
                ? sql.waiting(MOST).stream().map(SupportInbox::item).toList()
                : List.of();
    }

    @Override
    public Count count(Viewer viewer) {
        return ReferralPermissions.of(viewer).waits()
                ? Count.ofYoungPeople("referral_ask r", SupportSql.WAITS)
                : Count.NONE;
    }

    private static InboxItem item(SupportSql.Waiting one) {
        var key = "support.to-do." + (one.answer() == null ? "asked" : one.answer());
        return new InboxItem(
                KIND,
                InboxItem.Who.young(one.youngPerson(), DisplayName.youngAlone(one.knownAs())),
                say(key, DisplayName.young(one.knownAs()), one.service()),
                "",
                InboxItem.When.since(one.since()),
                new InboxItem.Act("/young-people/" + one.youngPerson() + "/support", say("support.to-do.act")));
    }
}
