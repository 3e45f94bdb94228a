package org.kith.oracle;

import java.util.List;

/** Things that could be wrong in the policies of who works here, and how they come in. */
final class MutantsOfHouse {
    private MutantsOfHouse() {}

    static final List<Mutant> ALL = List.of(
            new Mutant(
                    "R__account.sql",
                    "colleagues",
                    "accounts of young people are seen by all",
                    "young_person_id is null\n                    or",
                    "true or"),
            new Mutant(
                    "R__account.sql",
                    "colleagues",
                    "partners see who works everywhere here",
                    "service_id = (select kith.service()) or role in",
                    "true or role in"),
            new Mutant(
                    "R__account.sql",
                    "colleagues",
                    "another organisation",
                    "or organisation_id = (select kith.organisation())\n            and",
                    "or true and"),
            new Mutant(
                    "R__account.sql",
                    "invited",
                    "whoever works here lets any young person in",
                    " where y.team_id = any ((select kith.teams())::uuid[])",
                    ""),
            new Mutant("R__account.sql", "invited", "into a service that has ended", " where s.ended_at is null", ""),
            new Mutant(
                    "R__account.sql",
                    "invited",
                    "their lead invites anybody",
                    "'partner lead' and service_id = (select kith.service())",
                    "'partner lead'"),
            new Mutant(
                    "R__account.sql",
                    "kept_up",
                    "their lead ends people of other services",
                    "'partner lead' and service_id = (select kith.service())",
                    "'partner lead'"),
            new Mutant(
                    "R__invitation.sql",
                    "waiting",
                    "everybody sees which wait",
                    "and (select kith.role()) in ('administrator', 'job install')",
                    ""),
            new Mutant(
                    "R__invitation.sql",
                    "made",
                    "in anybody's name",
                    "\n        and made_by is not distinct from (select kith.actor())",
                    ""),
            new Mutant(
                    "R__invitation.sql",
                    "made",
                    "for somebody who has a passkey",
                    "\n        and account_id not in (select p.account_id from passkey p)",
                    ""),
            new Mutant(
                    "R__invitation.sql",
                    "made",
                    "their lead lets anybody in",
                    " where a.service_id = (select kith.service())",
                    ""),
            new Mutant(
                    "R__invitation.sql",
                    "made",
                    "workers let anybody in",
                    "where a.service_id is not null\n                    or",
                    "where a.young_person_id is null or"),
            new Mutant(
                    "R__invitation.sql",
                    "used",
                    "anybody uses one",
                    "(select kith.role()) = 'job sign-in'",
                    "(select kith.acting())"),
            new Mutant(
                    "R__passkey.sql",
                    "own",
                    "everybody sees who has one",
                    "account_id = (select kith.actor()) or",
                    "true or"),
            new Mutant(
                    "R__passkey.sql",
                    "own",
                    "the administrator of another organisation",
                    "or organisation_id = (select kith.organisation()) and (select kith.role()) = 'administrator'",
                    "or (select kith.role()) = 'administrator'"),
            new Mutant(
                    "R__passkey.sql",
                    "own",
                    "those of staff are seen by staff",
                    "where a.young_person_id is not null or a.service_id is not null",
                    "where true"),
            new Mutant(
                    "R__passkey.sql",
                    "own",
                    "their lead sees those of whoever wrote to them",
                    " where a.service_id = (select kith.service())",
                    ""),
            new Mutant(
                    "R__passkey.sql",
                    "added",
                    "to somebody else's account",
                    " and account_id = (select kith.actor())",
                    ""),
            new Mutant(
                    "R__passkey.sql",
                    "removed",
                    "long after the device was said to be lost",
                    " and c.happened_at = now()",
                    ""),
            new Mutant(
                    "R__passkey.sql",
                    "removed",
                    "where somebody else said it",
                    "c.said_by is not distinct from (select kith.actor())",
                    "true"),
            new Mutant(
                    "R__invitation.sql",
                    "second_person",
                    "whoever said that a device is lost makes the link",
                    "not kith.one_person(first_, maker) and not kith",
                    "not kith"),
            new Mutant(
                    "R__team.sql",
                    "own_organisation",
                    "partners see teams",
                    " and (select kith.service()) is null",
                    ""),
            new Mutant(
                    "R__team.sql",
                    "made",
                    "a manager makes one",
                    "'administrator', 'job import'",
                    "'administrator', 'manager', 'job import'"),
            new Mutant(
                    "R__team_member.sql",
                    "colleagues",
                    "partners see who is in which team",
                    " and (select kith.service()) is null",
                    ""),
            new Mutant(
                    "R__team_member.sql",
                    "joined",
                    "a manager puts somebody in",
                    "'administrator', 'job install'",
                    "'administrator', 'manager', 'job install'"),
            new Mutant(
                    "R__team_member.sql",
                    "left_team",
                    "everybody takes somebody out",
                    " and (select kith.role()) = 'administrator'",
                    ""),
            new Mutant(
                    "R__worker.sql",
                    "own_organisation",
                    "partners see workers",
                    " and (select kith.service()) is null",
                    ""),
            new Mutant(
                    "R__worker_part.sql",
                    "own_organisation",
                    "partners search for workers",
                    " and (select kith.service()) is null",
                    ""),
            new Mutant(
                    "R__worker_part.sql",
                    "own_organisation",
                    "those of another organisation",
                    "organisation_id = (select kith.organisation()) and",
                    "true and"),
            new Mutant(
                    "R__worker_part.sql",
                    "kept",
                    "anybody writes them",
                    " and worker_id = any ((select kith.placing())::uuid[])",
                    ""),
            new Mutant(
                    "R__worker_part.sql",
                    "kept_no_more",
                    "anybody takes them away",
                    " and worker_id = any ((select kith.placing())::uuid[])",
                    ""),
            new Mutant(
                    "R__worker.sql",
                    "joined",
                    "a worker joins an account",
                    "'manager', 'analyst'",
                    "'worker', 'manager', 'analyst'"),
            new Mutant(
                    "R__organisation.sql",
                    "own",
                    "everybody sees every organisation",
                    "id = (select kith.organisation()) or",
                    "true or"),
            new Mutant(
                    "R__organisation.sql",
                    "kept_up",
                    "a worker renames it",
                    "'administrator', 'manager'",
                    "'administrator', 'worker', 'manager'"),
            new Mutant(
                    "R__section_name.sql",
                    "own_organisation",
                    "those of another organisation",
                    "organisation_id = (select kith.organisation())",
                    "true"),
            new Mutant(
                    "R__section_name.sql",
                    "named",
                    "a worker names one",
                    "'manager', 'administrator'",
                    "'worker', 'manager', 'administrator'"),
            new Mutant(
                    "R__kind_word.sql",
                    "own_organisation",
                    "those of another organisation",
                    "organisation_id = (select kith.organisation())",
                    "true"),
            new Mutant(
                    "R__kind_word.sql",
                    "added",
                    "in the name of somebody else",
                    "and made_by = (select kith.actor())",
                    ""),
            new Mutant(
                    "R__kind_word.sql",
                    "ended",
                    "a worker ends one",
                    "'manager', 'administrator'",
                    "'worker', 'manager', 'administrator'"),
            new Mutant(
                    "R__device_key.sql",
                    "own",
                    "everybody has everybody's key",
                    " and account_id = (select kith.actor())",
                    ""),
            new Mutant(
                    "R__device_key.sql",
                    "own",
                    "in an organisation that is not theirs",
                    "organisation_id = (select kith.organisation()) and",
                    "true and"),
            new Mutant("R__device_key.sql", "made", "for somebody else", " and account_id = (select kith.actor())", ""),
            new Mutant(
                    "R__former_name.sql",
                    "seen",
                    "partners read their own",
                    " and (select kith.service()) is null",
                    ""),
            new Mutant(
                    "R__former_name.sql",
                    "seen",
                    "all who work here read them",
                    "(account_id = (select kith.actor()) or (select kith.role()) in ('administrator', 'job verify'))",
                    "true"),
            new Mutant(
                    "R__former_name.sql",
                    "seen",
                    "the administrator of another organisation",
                    "organisation_id = (select kith.organisation()) and",
                    "true and"),
            new Mutant(
                    "R__former_name.sql",
                    "kept",
                    "in another's name",
                    "\n        and ended_by = (select kith.actor())",
                    ""),
            new Mutant(
                    "R__former_name.sql",
                    "kept",
                    "in another role",
                    "\n        and ended_by_role = (select kith.role())",
                    ""),
            new Mutant(
                    "R__former_name.sql",
                    "kept",
                    "their lead names people of other services",
                    "'partner lead' and a.service_id = (select kith.service())",
                    "'partner lead'"),
            new Mutant(
                    "R__former_name.sql",
                    "kept",
                    "a young person's account has one",
                    "a.young_person_id is null\n                and (",
                    "true\n                and ("));
}
