package org.kith.oracle;

import java.util.List;

/** Things that could be wrong in who acts. */
final class MutantsOfActor {
    private MutantsOfActor() {}

    static final List<Mutant> ALL = List.of(
            new Mutant(
                    "R__00_actor.sql",
                    "organisation",
                    "nobody acting is no error",
                    "raise exception 'nobody is acting: call kith.begin first in this transaction' using errcode = '42501';",
                    "return null;"),
            new Mutant(
                    "R__00_actor.sql",
                    "acting",
                    "nobody acting passes for somebody",
                    "return kith.organisation() is not null",
                    "return true"),
            new Mutant(
                    "R__00_actor.sql",
                    "actor",
                    "nobody is known by their account",
                    "return case when kith.acting() then nullif(current_setting('kith.actor', true), '')::uuid end",
                    "return null::uuid"),
            new Mutant(
                    "R__00_actor.sql",
                    "actor",
                    "whoever acts is the young person they act for",
                    "return case when kith.acting() then nullif(current_setting('kith.actor', true), '')::uuid end",
                    "return kith.own_person()"),
            new Mutant(
                    "R__00_actor.sql",
                    "role",
                    "everybody is a worker",
                    "return case when kith.acting() then current_setting('kith.role', true) end",
                    "return 'worker'::text"),
            new Mutant(
                    "R__00_actor.sql",
                    "role",
                    "a job is the analyst",
                    "return case when kith.acting() then current_setting('kith.role', true) end",
                    "return case when current_setting('kith.role', true) like 'job%' then 'analyst' else current_setting('kith.role', true) end"),
            new Mutant(
                    "R__00_actor.sql",
                    "now",
                    "the time is the time of a clock that can be set back",
                    "when kith.told() is not null then kith.time_here() end",
                    "when kith.told() is not null then now() end"),
            new Mutant(
                    "R__00_actor.sql",
                    "now",
                    "an hour late",
                    "or kith.is_made_up() then kith.told()",
                    "or kith.is_made_up() then kith.told() - interval '1 hour'"),
            new Mutant(
                    "R__00_actor.sql",
                    "actor",
                    "nobody acting is asked for by an index",
                    "return case when kith.acting() then nullif(current_setting('kith.actor', true), '')::uuid end",
                    "return nullif(current_setting('kith.actor', true), '')::uuid"),
            new Mutant(
                    "R__00_actor.sql",
                    "recipients",
                    "nothing reaches anybody",
                    "return coalesce(nullif(current_setting('kith.recipients', true), ''), '{}')::uuid[]",
                    "return '{}'::uuid[]"),
            new Mutant(
                    "R__00_actor.sql",
                    "recipients",
                    "what is shared with a service reaches none of its people",
                    "return coalesce(nullif(current_setting('kith.recipients', true), ''), '{}')::uuid[]",
                    "return array_remove(coalesce(nullif(current_setting('kith.recipients', true), ''), '{}')::uuid[], kith.service())"),
            new Mutant(
                    "R__00_actor.sql",
                    "service",
                    "a partner is taken for staff",
                    "return nullif(current_setting('kith.service', true), '')::uuid",
                    "return null::uuid"),
            new Mutant(
                    "R__00_actor.sql",
                    "teams",
                    "what is shared with somebody counts as their team",
                    "return case when kith.acting() then coalesce(nullif(current_setting('kith.teams', true), ''), '{}')::uuid[] end",
                    "return kith.recipients() || array(select t.id from team t)"),
            new Mutant(
                    "R__00_actor.sql",
                    "teams",
                    "nobody is of a team",
                    "return case when kith.acting() then coalesce(nullif(current_setting('kith.teams', true), ''), '{}')::uuid[] end",
                    "return '{}'::uuid[]"),
            new Mutant(
                    "R__00_actor.sql",
                    "person",
                    "every transaction is about nobody",
                    "return case when kith.acting() then nullif(current_setting('kith.person', true), '')::uuid end",
                    "return null::uuid"),
            new Mutant(
                    "R__00_actor.sql",
                    "person",
                    "a transaction is about whoever acts",
                    "return case when kith.acting() then nullif(current_setting('kith.person', true), '')::uuid end",
                    "return kith.own_person()"),
            new Mutant(
                    "R__00_actor.sql",
                    "own_person",
                    "a young person is taken for their team",
                    "then nullif(current_setting('kith.own_person', true), '')::uuid",
                    "then null::uuid"),
            new Mutant(
                    "R__00_actor.sql",
                    "own_person",
                    "whoever is asked about is themselves",
                    "then nullif(current_setting('kith.own_person', true), '')::uuid",
                    "then nullif(current_setting('kith.person', true), '')::uuid"),
            new Mutant(
                    "R__00_actor.sql",
                    "reads_record",
                    "the administrator reads records",
                    "'partner', 'partner lead')",
                    "'partner', 'partner lead', 'administrator')"),
            new Mutant(
                    "R__00_actor.sql",
                    "reads_record",
                    "the analyst reads records",
                    "'partner', 'partner lead')",
                    "'partner', 'partner lead', 'analyst')"),
            new Mutant(
                    "R__00_actor.sql",
                    "works_here",
                    "the young person counts as their team",
                    "('worker', 'manager')",
                    "('worker', 'manager', 'young person')"),
            new Mutant(
                    "R__00_actor.sql",
                    "works_here",
                    "a partner counts as their team",
                    "('worker', 'manager')",
                    "('worker', 'manager', 'partner')"),
            new Mutant(
                    "R__00_actor.sql",
                    "whole_person",
                    "whoever is named is seen whole",
                    "return case when kith.acting() then nullif(current_setting('kith.whole_person', true), '')::uuid end",
                    "return kith.person()"),
            new Mutant(
                    "R__00_actor.sql",
                    "whole_person",
                    "whoever sees something sees it whole",
                    "return case when kith.acting() then nullif(current_setting('kith.whole_person', true), '')::uuid end",
                    "return kith.seen_person()"),
            new Mutant(
                    "R__00_actor.sql",
                    "seen_person",
                    "whoever is named is seen",
                    "return case when kith.acting() then nullif(current_setting('kith.seen_person', true), '')::uuid end",
                    "return kith.person()"),
            new Mutant(
                    "R__00_actor.sql",
                    "seen_person",
                    "only who is seen whole is seen",
                    "return case when kith.acting() then nullif(current_setting('kith.seen_person', true), '')::uuid end",
                    "return kith.whole_person()"),
            new Mutant(
                    "R__00_actor.sql",
                    "emergencies",
                    "an emergency opens nothing",
                    "return coalesce(nullif(current_setting('kith.emergencies', true), ''), '{}')::uuid[]",
                    "return '{}'::uuid[]"),
            new Mutant(
                    "R__00_actor.sql",
                    "in_emergency",
                    "an emergency is taken for everyday work",
                    "return current_setting('kith.in_emergency', true) = 'true'",
                    "return false"),
            new Mutant(
                    "R__00_actor.sql",
                    "in_emergency",
                    "everyday work is taken for an emergency",
                    "return current_setting('kith.in_emergency', true) = 'true'",
                    "return true"),
            new Mutant(
                    "R__00_actor.sql",
                    "sought",
                    "nobody is found in an emergency",
                    "return nullif(current_setting('kith.sought', true), '')",
                    "return null::text"),
            new Mutant(
                    "R__00_actor.sql",
                    "sought_born",
                    "nobody of that day is found in an emergency",
                    "return nullif(current_setting('kith.sought_born', true), '')::date",
                    "return null::date"),
            new Mutant(
                    "R__00_actor.sql",
                    "sees_whole_organisation",
                    "the administrator sees all young people",
                    "('analyst',",
                    "('analyst', 'administrator',"),
            new Mutant(
                    "R__00_actor.sql",
                    "sees_whole_organisation",
                    "managers see all young people",
                    "('analyst',",
                    "('analyst', 'manager',"),
            new Mutant(
                    "R__00_actor.sql",
                    "loads_returns",
                    "the analyst states what a return says",
                    "kith.role() = 'job import'",
                    "kith.role() in ('job import', 'analyst')"),
            new Mutant(
                    "R__00_actor.sql",
                    "loads_returns",
                    "any job loads returns",
                    "kith.role() = 'job import'",
                    "kith.role() like 'job%'"));
}
