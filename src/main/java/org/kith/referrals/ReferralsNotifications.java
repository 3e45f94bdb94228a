package org.kith.referrals;

import static org.kith.words.Words.say;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.kith.actor.Viewer;
import org.kith.web.Notification;
import org.kith.web.Notifications;
import org.kith.words.DisplayName;
import org.springframework.stereotype.Component;

/** Asks a young person, where they come in, whether they want a referral, and tells them what others said of one. */
@Component
class ReferralsNotifications implements Notifications {
    private final ReferralNewsSql sql;
    private final SupportNewsSql support;

    ReferralsNotifications(ReferralNewsSql sql, SupportNewsSql support) {
        this.sql = sql;
        this.support = support;
    }

    @Override
    public List<Notification> unread(Viewer viewer) {
        var me = viewer.youngPerson();
        return me == null
                ? List.of()
                : Stream.concat(
                                Stream.concat(sql.asked(me).stream(), sql.told(me).stream())
                                        .map(one -> notification(me, one)),
                                support.unread(me).stream().map(one -> notification(me, one)))
                        .toList();
    }

    private static Notification notification(UUID me, SupportNewsSql.News one) {
        var key = "support.tells." + (one.by() == null ? "asked" : "yes");
        return new Notification(
                say(key, DisplayName.somebody(one.by()), one.service()),
                say(key + ".more"),
                "",
                "/young-people/" + me + "/support",
                say("referrals.tells.look"));
    }

    private static Notification notification(UUID me, ReferralNewsSql.News one) {
        var step = one.step();
        var key = "referrals.tells." + (step == null ? "asked" : step.key());
        return new Notification(
                say(key, DisplayName.somebody(one.by()), one.service()),
                say(key + ".more", DisplayName.somebody(one.by()), one.service()),
                "",
                "/young-people/" + me + "/referrals/" + one.referral(),
                say("referrals.tells.look"));
    }
}
