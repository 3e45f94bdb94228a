package org.kith.referrals;

import static org.kith.words.Words.say;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.kith.actor.Viewer;
import org.kith.handover.HandoverContents;
import org.springframework.stereotype.Component;

/** What goes on with services a young person was referred to, for whoever takes over: each with how it stands. */
@Component
class ReferralsInHandover implements HandoverContents {
    private final ReferralSql sql;
    private final ReferralReaders readers;

    ReferralsInHandover(ReferralSql sql, ReferralReaders readers) {
        this.sql = sql;
        this.readers = readers;
    }

    @Override
    public Optional<Content> of(Viewer viewer, UUID youngPerson) {
        var may = ReferralPermissions.of(viewer);
        if (!may.see()) {
            return Optional.empty();
        }
        var open = sql.all(youngPerson).stream()
                .filter(one -> !one.state().isOver())
                .toList();
        return open.isEmpty() ? Optional.empty() : Optional.of(content(youngPerson, open, may.own()));
    }

    private Content content(UUID youngPerson, List<Referral> open, boolean own) {
        var whose = readers.whose(youngPerson);
        return new Content(
                say(own ? "place.referred" : "record.tab.referrals"),
                open.stream()
                        .map(one -> say("referrals.handed-over", one.to().name(), ReferralPage.state(one, whose, own)))
                        .toList(),
                "/young-people/" + youngPerson + "/referrals",
                say("referrals.all"));
    }
}
