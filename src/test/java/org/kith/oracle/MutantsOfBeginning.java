package org.kith.oracle;

import java.util.List;

/** Things that could be wrong when a transaction begins: who that is, what time it is, and whom it is about. */
final class MutantsOfBeginning {
    private MutantsOfBeginning() {}

    static final List<Mutant> ALL = List.of(
            new Mutant(
                    "R__00_actor.sql",
                    "time_here",
                    "a clock set back is believed",
                    "when now() < seen - interval '5 seconds' then seen + interval '1 minute'",
                    "when now() < seen - interval '5 seconds' then now()"),
            new Mutant(
                    "R__00_actor.sql",
                    "time_here",
                    "a clock set back stands at the minute last seen",
                    "then seen + interval '1 minute' else",
                    "then seen else"),
            new Mutant("R__00_actor.sql", "about", "whoever is named is seen whole", "whole := found", "whole := true"),
            new Mutant(
                    "R__00_actor.sql",
                    "about",
                    "nothing that is shared counts",
                    "shared := array(select distinct s.section from kith.shared_with_me s where s.young_person_id = person_ order by 1)",
                    "shared := '{}'"),
            new Mutant(
                    "R__00_actor.sql",
                    "about",
                    "whatever is shared by anybody counts",
                    "kith.shared_with_me s where s.young_person_id = person_ order by 1",
                    "kith.shared_with_me s order by 1"),
            new Mutant(
                    "R__00_actor.sql",
                    "about",
                    "their own team is said to be in an emergency",
                    " and not team = any (kith.teams()))",
                    ")"),
            new Mutant(
                    "R__00_actor.sql",
                    "begin",
                    "an account that has ended comes in",
                    " where a.id = account_ and a.ended_at is null",
                    " where a.id = account_"),
            new Mutant(
                    "R__00_actor.sql",
                    "begin",
                    "people of a service that has ended come in",
                    "s.id = service and s.ended_at is null",
                    "s.id = service"),
            new Mutant(
                    "R__00_actor.sql",
                    "teams_and_emergencies",
                    "a team one will join is joined",
                    "and m.since <= now_ and",
                    "and"),
            new Mutant(
                    "R__00_actor.sql",
                    "teams_and_emergencies",
                    "a team is joined a moment late",
                    "m.since <= now_",
                    "m.since < now_"),
            new Mutant(
                    "R__00_actor.sql",
                    "teams_and_emergencies",
                    "a team one has left is kept",
                    " and (m.until is null or m.until > now_))",
                    ")"),
            new Mutant(
                    "R__00_actor.sql",
                    "teams_and_emergencies",
                    "a team is left a moment late",
                    "m.until > now_",
                    "m.until >= now_"),
            new Mutant(
                    "R__00_actor.sql",
                    "begin",
                    "whoever is put into a team sees its young people",
                    "if kith.works_here() then\n        select w.teams",
                    "if true then\n        select w.teams"),
            new Mutant(
                    "R__00_actor.sql",
                    "begin",
                    "what is shared with a team reaches nobody of it",
                    "coalesce(teams, '{}') || account_ || service",
                    "array[account_, service]"),
            new Mutant(
                    "R__00_actor.sql",
                    "teams_and_emergencies",
                    "an emergency lasts a moment too long",
                    "e.ends_at > now_",
                    "e.ends_at >= now_"),
            new Mutant(
                    "R__00_actor.sql",
                    "teams_and_emergencies",
                    "an emergency begins a moment late",
                    "e.opened_at <= now_",
                    "e.opened_at < now_"),
            new Mutant(
                    "R__00_actor.sql",
                    "teams_and_emergencies",
                    "emergencies are never over",
                    " and e.ends_at > now_\n",
                    "\n"),
            new Mutant(
                    "R__00_actor.sql",
                    "teams_and_emergencies",
                    "a clock that stands still keeps an emergency open",
                    "and now() between e.opened_by_clock and e.opened_by_clock + interval '1 hour'",
                    ""));
}
