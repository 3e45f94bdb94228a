package org.kith.policies;

import static org.kith.words.Words.say;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.kith.actor.Viewer;
import org.kith.inbox.Count;
import org.kith.inbox.Inbox;
import org.kith.inbox.InboxItem;
import org.springframework.stereotype.Component;

/** Policies of the organisation that bind whoever looks, until they say that they read the words that hold. */
@Component
class PoliciesInbox implements Inbox {
    private static final InboxItem.Kind KIND = new InboxItem.Kind(120, "policy");

    private final OurPolicySql sql;
    private final Clock clock;

    PoliciesInbox(OurPolicySql sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    @Override
    public List<InboxItem> items(Viewer viewer) {
        var may = OurPoliciesPermissions.of(viewer);
        var today = LocalDate.now(clock);
        return sql.all(today).stream()
                .filter(policy -> may.acknowledge(policy, policy.version(), today) && !policy.isRead())
                .limit(MOST)
                .map(PoliciesInbox::item)
                .toList();
    }

    @Override
    public Count count(Viewer viewer) {
        var may = OurPoliciesPermissions.of(viewer);
        return may.as() == null || may.young()
                ? Count.NONE
                : Count.rows(OurPolicySql.toRead(Objects.requireNonNull(may.as()), LocalDate.now(clock)));
    }

    private static InboxItem item(OurPolicy policy) {
        return new InboxItem(
                KIND,
                null,
                say(policy.mine() == null ? "inbox.policy" : "inbox.policy.again", policy.title()),
                "",
                InboxItem.When.since(policy.version().scope().begins()),
                new InboxItem.Act(policy.address(), say("our-policies.read")));
    }
}
