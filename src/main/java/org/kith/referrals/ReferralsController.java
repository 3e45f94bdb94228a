package org.kith.referrals;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.kith.access.OpenTo;
import org.kith.access.Who;
import org.kith.actor.AccessLogEntry;
import org.kith.actor.Actor;
import org.kith.actor.ActorTransactions;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;

/** Which services a young person was referred to, and what became of each referral: read by them and their team. */
@Controller
@RequestMapping("/young-people/{id}/referrals")
class ReferralsController {
    static final AccessLogEntry REFERRALS = AccessLogEntry.at("referrals", "people");

    private final ActorTransactions acting;
    private final ReferralReaders readers;
    private final Referrals referrals;
    private final ReferralSql sql;
    private final Supports supports;
    private final Clock clock;

    ReferralsController(
            ActorTransactions acting,
            ReferralReaders readers,
            Referrals referrals,
            ReferralSql sql,
            Supports supports,
            Clock clock) {
        this.acting = acting;
        this.readers = readers;
        this.referrals = referrals;
        this.sql = sql;
        this.supports = supports;
        this.clock = clock;
    }

    @GetMapping
    @OpenTo(Who.SIGNED_IN)
    ReferralsPage all(Actor actor, @PathVariable UUID id) {
        return acting.reading(actor, id, REFERRALS, viewer -> {
            ReferralPermissions.of(viewer).mustSee();
            var asked = !supports.all(id).isEmpty();
            return new ReferralsPage(
                    viewer, readers.whose(id), sql.all(id), asked, readers.help(viewer, id), readers.names());
        });
    }

    @GetMapping("/{referral}")
    @OpenTo(Who.SIGNED_IN)
    ReferralPage one(Actor actor, @PathVariable UUID id, @PathVariable UUID referral) {
        return acting.reading(actor, id, REFERRALS, viewer -> {
            ReferralPermissions.of(viewer).mustSee();
            var whose = readers.whose(id);
            var now = referrals.of(id, referral);
            return new ReferralPage(
                    viewer,
                    whose,
                    now,
                    new ReferralPage.Around(readers.names(), readers.team(viewer, whose), LocalDate.now(clock)));
        });
    }
}
