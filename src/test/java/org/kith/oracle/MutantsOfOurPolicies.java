package org.kith.oracle;

import java.util.List;

/** Things that could be wrong in who sees and keeps the policies an organisation gives itself. */
final class MutantsOfOurPolicies {
    private MutantsOfOurPolicies() {}

    static final List<Mutant> ALL = List.of(
            new Mutant(
                    "R__our_policy.sql",
                    "seen",
                    "everybody sees every policy",
                    "or id in (select v.policy_id from our_policy_version v)",
                    "or true"),
            new Mutant(
                    "R__our_policy.sql",
                    "made",
                    "a worker writes one",
                    "'manager', 'administrator'",
                    "'manager', 'worker', 'administrator'"),
            new Mutant("R__our_policy.sql", "ended", "a second time", " and ended_at is null)\n", ")\n"),
            new Mutant(
                    "R__our_policy.sql",
                    "ended",
                    "in the name of somebody else",
                    " and ended_by = (select kith.actor())",
                    ""),
            new Mutant(
                    "R__our_policy_version.sql",
                    "seen",
                    "before its day",
                    "\n                and begins_on <= (select (kith.now() at time zone 'Europe/London')::date)",
                    ""),
            new Mutant(
                    "R__our_policy_version.sql",
                    "seen",
                    "the lead of a service is not bound as a partner",
                    "replace(kith.role(), 'partner lead', 'partner')",
                    "kith.role()"),
            new Mutant(
                    "R__our_policy_version.sql",
                    "added",
                    "in the name of somebody else",
                    "\n        and written_by = (select kith.actor())",
                    ""),
            new Mutant(
                    "R__our_policy_acknowledgement.sql",
                    "seen",
                    "workers see who read it",
                    "'manager', 'administrator'",
                    "'manager', 'worker', 'administrator'"),
            new Mutant(
                    "R__our_policy_acknowledgement.sql",
                    "said",
                    "by a young person",
                    "\n        and (select kith.role()) <> 'young person'",
                    ""),
            new Mutant(
                    "R__our_policy_acknowledgement.sql",
                    "said",
                    "in the name of somebody else",
                    " and account_id = (select kith.actor())",
                    ""),
            new Mutant(
                    "R__our_policy_acknowledgement.sql",
                    "said",
                    "of a policy that has ended",
                    " and p.ended_at is null",
                    ""),
            new Mutant(
                    "R__our_policy_acknowledgement.sql",
                    "said",
                    "by a manager before its day",
                    "\n               and v.begins_on <= (kith.now() at time zone 'Europe/London')::date and",
                    " and"));
}
