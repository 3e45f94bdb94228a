package org.kith.policies;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kith.actor.Actor;
import org.kith.actor.ActorTransactions;
import org.kith.actor.Viewer;
import org.kith.web.Notice;
import org.kith.web.Notices;
import org.kith.web.PolicyPrompt;
import org.springframework.stereotype.Component;

/** Shows the policies of the organisation at the moment they matter, to whom they are for. Nobody is held up by one. */
@Component
class PolicyNotices implements Notices {
    private final ActorTransactions acting;
    private final OurPolicySql sql;
    private final Clock clock;

    PolicyNotices(ActorTransactions acting, OurPolicySql sql, Clock clock) {
        this.acting = acting;
        this.sql = sql;
        this.clock = clock;
    }

    @Override
    public List<Notice> at(Viewer viewer, PolicyPrompt moment) {
        var may = OurPoliciesPermissions.of(viewer);
        var today = LocalDate.now(clock);
        return acting.as(Actor.person(viewer.me()), again -> sql.at(moment, today)).stream()
                .filter(policy -> may.isFor(policy.version()))
                .filter(policy -> moment != PolicyPrompt.COMING_IN || may.young() || !policy.isRead())
                .map(policy -> notice(policy, may.acknowledge(policy, policy.version(), today)))
                .toList();
    }

    private static Notice notice(OurPolicy policy, boolean acknowledges) {
        var wording = policy.version().wording();
        return new Notice(
                policy.id().toString(),
                wording.title(),
                wording.summary(),
                policy.address(),
                acknowledges && !policy.isRead() ? asked(policy) : null);
    }

    private static Notice.@Nullable Asked asked(OurPolicy policy) {
        var version = policy.version();
        return new Notice.Asked(
                version.number(), policy.mine() != null, version.wording().html());
    }
}
