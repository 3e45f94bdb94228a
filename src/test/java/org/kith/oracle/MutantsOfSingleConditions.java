package org.kith.oracle;

import java.util.List;

/** Single conditions of policies, each left out or let through. */
final class MutantsOfSingleConditions {
    private MutantsOfSingleConditions() {}

    /** That it is of a team of theirs is only quicker found than that the young person is, so both say the same. */
    private static final String TEAM_OR_LIST = "team_id = any ((select kith.teams())::uuid[])\n"
            + "            or young_person_id = (select kith.whole_person())\n"
            + "            or young_person_id in (select kith.young_people())";

    static final List<Mutant> ALL = List.of(
            new Mutant(
                    "R__entry_opened.sql",
                    "opened_again",
                    "nobody notes that they opened it again",
                    "organisation_id = (select kith.organisation()) and account_id = (select kith.actor())",
                    "false"),
            new Mutant(
                    "R__entry_opened.sql",
                    "own",
                    "a row in the wrong organisation",
                    "organisation_id = (select kith.organisation()) and account_id",
                    "account_id"),
            new Mutant(
                    "R__entry_opened.sql",
                    "opened",
                    "of another young person than the page is about",
                    "\n        and young_person_id = (select kith.person())",
                    ""),
            new Mutant(
                    "R__entry_opened.sql",
                    "opened",
                    "into another organisation",
                    "organisation_id = (select kith.organisation())\n        and (select kith.reads",
                    "(select kith.reads"),
            new Mutant(
                    "R__sharing_ask.sql",
                    "asked",
                    "about something that is kept back from somebody else",
                    "\n        and (withheld_id is null or asks = 'to talk' and withheld_id in (select w.id from withheld w where w.young_person_id = (select kith.own_person())))",
                    ""),
            new Mutant(
                    "R__sharing_ask.sql",
                    "asked",
                    "nobody asks about what is kept back from them",
                    "withheld_id is null or asks = 'to talk' and withheld_id in (select w.id from withheld w where w.young_person_id = (select kith.own_person()))",
                    "withheld_id is null"),
            new Mutant(
                    "R__sharing_ask.sql",
                    "asked",
                    "about an emergency of somebody else",
                    "\n        and (emergency_id is null or asks = 'to talk' and emergency_id in (select e.id from emergency_access e where e.young_person_id = (select kith.own_person())))",
                    ""),
            new Mutant(
                    "R__sharing_ask.sql",
                    "asked",
                    "nobody asks about an emergency",
                    "emergency_id is null or asks = 'to talk' and emergency_id in (select e.id from emergency_access e where e.young_person_id = (select kith.own_person()))",
                    "emergency_id is null"),
            new Mutant("R__sharing_ask.sql", "asked", "answered at once", "\n        and answered_at is null", ""),
            new Mutant(
                    "R__sharing_ask.sql",
                    "asked",
                    "into another organisation",
                    "organisation_id = (select kith.organisation())\n        and asked_by",
                    "asked_by"),
            new Mutant(
                    "R__sharing_ask.sql",
                    "asked",
                    "of another young person than the page is about",
                    "\n        and young_person_id = (select kith.person())\n        and case",
                    "\n        and case"),
            new Mutant("R__sharing_ask.sql", "asked", "in an emergency", " and not (select kith.in_emergency())", ""),
            new Mutant(
                    "R__sharing_ask.sql",
                    "asked",
                    "a worker asks in a record that they do not see whole",
                    "\n                and young_person_id = (select kith.whole_person())\n            else",
                    "\n            else"),
            new Mutant(
                    "R__sharing_ask.sql",
                    "seen",
                    "a row in the wrong organisation",
                    "organisation_id = (select kith.organisation())\n        and (select",
                    "(select"),
            new Mutant(
                    "R__sharing_ask.sql",
                    "answered",
                    "in a record that they do not see whole",
                    "\n        and young_person_id = (select kith.whole_person())",
                    ""),
            new Mutant(
                    "R__attachment.sql",
                    "seen",
                    "a row in the wrong organisation",
                    "organisation_id = (select kith.organisation())\n        and (select",
                    "(select"),
            new Mutant(
                    "R__attachment.sql", "taken_away", "in an emergency", " and not (select kith.in_emergency())", ""),
            new Mutant(
                    "R__child_number_answer.sql",
                    "said",
                    "by the job alone",
                    "('analyst', 'job import')",
                    "('job import')"),
            new Mutant(
                    "R__child_number_answer.sql",
                    "said",
                    "into another organisation",
                    "organisation_id = (select kith.organisation())\n        and undone_at",
                    "undone_at"),
            new Mutant(
                    "R__invitation.sql",
                    "made",
                    "into another organisation",
                    "organisation_id = (select kith.organisation())\n        and made_by",
                    "made_by"),
            new Mutant(
                    "R__entry_version.sql", "kept", "of what a young person wrote", " and not e.by_young_person", ""),
            new Mutant("R__outbox_message.sql", "caused", "to be tried another day", "next_try_at = now() and ", ""),
            new Mutant(
                    "R__outbox_message.sql",
                    "caused",
                    "into another organisation",
                    "organisation_id = (select kith.organisation())\n        and made_at",
                    "made_at"),
            new Mutant(
                    "R__outbox_message.sql",
                    "caused",
                    "of a device that is lost by whose it is",
                    "what in ('passkey made', 'passkey taken away', 'signed in by code', 'codes on', 'provider joined') and account_id",
                    "account_id"),
            new Mutant(
                    "R__team_move.sql",
                    "moved",
                    "into a team of another organisation",
                    "\n        and to_team_id in (select t.id from team t where t.organisation_id = (select kith.organisation()))",
                    ""),
            new Mutant(
                    "R__way_in_change.sql",
                    "own",
                    "nobody sees their own",
                    "account_id = (select kith.actor()) or ",
                    ""),
            new Mutant(
                    "R__way_in_change.sql",
                    "own",
                    "the administrator sees none",
                    "(select kith.role()) = 'administrator'",
                    "false"),
            new Mutant(
                    "R__way_in_change.sql",
                    "own",
                    "nobody sees those of partners",
                    "a.young_person_id is not null or a.service_id is not null",
                    "a.young_person_id is not null"),
            new Mutant(
                    "R__way_in_change.sql",
                    "own",
                    "nobody sees those of young people",
                    "a.young_person_id is not null or a.service_id is not null",
                    "a.service_id is not null"),
            new Mutant(
                    "R__way_in_change.sql",
                    "own",
                    "a manager sees none of their team",
                    " and account_id in (select kith.team_mates())",
                    " and false"),
            new Mutant(
                    "R__way_in_change.sql",
                    "own",
                    "a lead sees those of everybody they see",
                    "where a.service_id = (select kith.service())",
                    "where true"),
            new Mutant(
                    "R__way_in_change.sql",
                    "made",
                    "of somebody else",
                    "account_id = (select kith.actor()) and said_by",
                    "said_by"),
            new Mutant("R__way_in_change.sql", "made", "as of before", " and happened_at = now()", ""),
            new Mutant(
                    "R__way_in_change.sql",
                    "made",
                    "into another organisation",
                    "organisation_id = (select kith.organisation()) and told_at",
                    "told_at"),
            new Mutant(
                    "R__way_in_change.sql",
                    "made",
                    "a code of somebody who works here",
                    " and (select kith.own_person()) is not null)",
                    ")"),
            new Mutant(
                    "R__way_in_change.sql",
                    "new_phone",
                    "said by who came lately",
                    " and not (select kith.came_lately((select kith.actor())))",
                    ""),
            new Mutant(
                    "R__way_in_change.sql",
                    "new_phone",
                    "of a young person of another team",
                    "where a.young_person_id in (select y.id from young_person y where y.team_id = any ((select kith.teams())::uuid[]))",
                    "where a.young_person_id is not null"),
            new Mutant(
                    "R__way_in_change.sql",
                    "new_phone",
                    "in another's name",
                    "said_by = (select kith.actor()) and ",
                    ""),
            new Mutant("R__way_in_change.sql", "lost", "as of before", " and happened_at = now()", ""),
            new Mutant(
                    "R__way_in_change.sql",
                    "lost",
                    "into another organisation",
                    "organisation_id = (select kith.organisation()) and what",
                    "what"),
            new Mutant(
                    "R__way_in_change.sql",
                    "lost",
                    "of whoever a lead sees",
                    "account a where a.service_id = (select kith.service())",
                    "account a where true"),
            new Mutant(
                    "R__way_in_change.sql",
                    "lost",
                    "of a young person of another team",
                    "y.team_id = any ((select kith.teams())::uuid[]))",
                    "true)"),
            new Mutant(
                    "R__worker_detail.sql",
                    "said",
                    "into another organisation",
                    "organisation_id = (select kith.organisation())\n        and (",
                    "("),
            new Mutant("R__worker_join.sql", "joined", "undone at once", "\n        and undone_at is null", ""),
            new Mutant("R__worker_join.sql", "joined", "by a job in somebody’s name", " and joined_by is null", ""),
            new Mutant(
                    "R__worker_join.sql", "joined", "a young person’s account", " and a.young_person_id is null", ""),
            new Mutant(
                    "R__worker_join.sql",
                    "joined",
                    "a worker of another organisation",
                    " where w.organisation_id = (select kith.organisation()))",
                    ")"),
            new Mutant(
                    "R__worker_join.sql",
                    "undone",
                    "by the job that loads returns",
                    "('manager', 'analyst') and undone_at",
                    "('manager', 'analyst', 'job import') and undone_at"),
            new Mutant("R__worker_join.sql", "seen", "workers see them", "('manager',", "('worker', 'manager',"),
            new Mutant(
                    "R__name_part.sql",
                    "seen",
                    "whoever works with them does not see them",
                    TEAM_OR_LIST,
                    "young_person_id = (select kith.whole_person())"),
            new Mutant(
                    "R__young_person_figures.sql",
                    "seen",
                    "whoever works with them does not see them",
                    TEAM_OR_LIST,
                    "young_person_id = (select kith.whole_person())"),
            new Mutant(
                    "R__account.sql",
                    "written_to",
                    "young people’s of another organisation",
                    "organisation_id = (select kith.organisation()) and (select kith.role()) = 'job send'",
                    "(select kith.role()) = 'job send'"),
            new Mutant(
                    "R__contact_detail.sql",
                    "said",
                    "whoever loads lists cannot say it",
                    "(select kith.role()) in ('analyst', 'job import') and kind in ('email', 'phone') or ",
                    ""),
            new Mutant(
                    "R__contact_detail.sql",
                    "said",
                    "into another organisation",
                    "organisation_id = (select kith.organisation())\n        and set_by",
                    "set_by"),
            new Mutant(
                    "R__circle_person.sql",
                    "said",
                    "a row in another organisation",
                    "organisation_id = (select kith.organisation())\n        and young",
                    "young"));
}
