package org.kith.referrals;

import static org.kith.words.Words.say;

import java.util.List;
import org.kith.actor.Viewer;
import org.kith.inbox.Count;
import org.kith.inbox.Inbox;
import org.kith.inbox.InboxItem;
import org.kith.words.DisplayName;
import org.springframework.stereotype.Component;

/** What waits of referrals: a yes to be sent, a no, a question, an answer, what somebody else stopped, and one whose last day is over. */
@Component
class ReferralsInbox implements Inbox {
    private static final InboxItem.Kind KIND = new InboxItem.Kind(47, "referral");

    private final ReferralNewsSql sql;

    ReferralsInbox(ReferralNewsSql sql) {
        this.sql = sql;
    }

    @Override
    public List<InboxItem> items(Viewer viewer) {
        var may = ReferralPermissions.of(viewer);
        return may.waits()
                ? sql.waiting(may.terms(), MOST).stream()
                        .map(ReferralsInbox::item)
                        .toList()
                : List.of();
    }

    @Override
    public Count count(Viewer viewer) {
        var may = ReferralPermissions.of(viewer);
        return may.waits() ? Count.ofYoungPeople("referral r", ReferralNewsSql.waits(may.terms())) : Count.NONE;
    }

    private static InboxItem item(ReferralNewsSql.Waiting one) {
        var name = DisplayName.youngAlone(one.knownAs());
        var key = one.stands().equals("running") && one.over() ? "over" : one.stands();
        return new InboxItem(
                KIND,
                InboxItem.Who.young(one.youngPerson(), name),
                say("referrals.to-do." + key, DisplayName.young(one.knownAs()), one.service()),
                "",
                InboxItem.When.since(one.since()),
                new InboxItem.Act(
                        "/young-people/" + one.youngPerson() + "/referrals/" + one.referral(),
                        say("referrals.to-do.act")));
    }
}
