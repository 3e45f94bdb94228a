package org.kith.contact;

import java.util.List;
import org.kith.oracle.Mutant;

/** Things that could be wrong in the policies of how young people can be reached, and of what lists say of workers. */
final class MutantsOfContact {
    private MutantsOfContact() {}

    static final List<Mutant> ALL = List.of(
            new Mutant(
                    "R__contact_detail.sql",
                    "seen",
                    "everybody in the organisation can reach them",
                    "young_person_id in (select kith.young_people())",
                    "true"),
            new Mutant(
                    "R__contact_detail.sql",
                    "seen",
                    "the job that counts sees it",
                    "'analyst', 'job import') and kind",
                    "'analyst', 'job import', 'job measures') and kind"),
            new Mutant(
                    "R__contact_detail.sql",
                    "seen",
                    "the analyst reads languages and places",
                    " and kind in ('email', 'phone')",
                    ""),
            new Mutant(
                    "R__contact_detail.sql",
                    "said",
                    "the analyst says languages and places",
                    " and kind in ('email', 'phone')",
                    ""),
            new Mutant(
                    "R__contact_detail.sql",
                    "seen",
                    "the analyst of another organisation sees it",
                    "organisation_id = (select kith.organisation())\n        and",
                    "true and"),
            new Mutant(
                    "R__contact_detail.sql",
                    "said",
                    "in another's name",
                    "and set_by is not distinct from (select kith.actor())",
                    ""),
            new Mutant("R__contact_detail.sql", "said", "as of yesterday", "and kith.is_now(since)", ""),
            new Mutant("R__contact_detail.sql", "said", "over when it begins", "and ended_at is null", ""),
            new Mutant(
                    "R__contact_detail.sql",
                    "said",
                    "whoever works here says it",
                    "y.team_id = any ((select kith.teams())::uuid[])",
                    "(select kith.works_here())"),
            new Mutant(
                    "R__contact_detail.sql",
                    "said",
                    "they cannot say it themselves",
                    "\n                or y.id = (select kith.own_person())",
                    ""),
            new Mutant("R__contact_detail.sql", "ended", "once more", " and ended_at is null", ""),
            new Mutant(
                    "R__contact_detail.sql",
                    "ended",
                    "in another's name",
                    "and ended_by is not distinct from (select kith.actor())",
                    ""),
            new Mutant("R__contact_detail.sql", "ended", "as of yesterday", "and kith.is_now(ended_at)", ""),
            new Mutant(
                    "R__contact_detail.sql",
                    "ended",
                    "whoever loads lists ends what they do not read",
                    " and kind in ('email', 'phone')",
                    ""),
            new Mutant(
                    "R__contact_detail.sql",
                    "ended",
                    "whoever works here ends it",
                    "y.team_id = any ((select kith.teams())::uuid[])",
                    "(select kith.works_here())"),
            new Mutant("R__worker_detail.sql", "seen", "a partner sees it", " and (select kith.service()) is null", ""),
            new Mutant(
                    "R__worker_detail.sql",
                    "said",
                    "a worker says it of another",
                    "w.account_id = (select kith.actor())",
                    "true"),
            new Mutant(
                    "R__worker_detail.sql",
                    "said",
                    "they say themselves which team they work in",
                    "kind = 'email' and",
                    ""),
            new Mutant(
                    "R__worker_detail.sql",
                    "said",
                    "the administrator cannot",
                    "(select kith.role()) = 'administrator'",
                    "false"),
            new Mutant(
                    "R__worker_detail.sql",
                    "said",
                    "a worker says it",
                    "'manager', 'analyst', 'job import'",
                    "'worker', 'manager', 'analyst', 'job import'"),
            new Mutant(
                    "R__worker_detail.sql",
                    "said",
                    "in another's name",
                    "and set_by is not distinct from (select kith.actor())",
                    ""),
            new Mutant("R__worker_detail.sql", "said", "as of yesterday", "and kith.is_now(since)", ""),
            new Mutant("R__worker_detail.sql", "said", "over when it begins", "and ended_at is null", ""),
            new Mutant(
                    "R__worker_detail.sql",
                    "ended",
                    "a worker ends it of another",
                    "w.account_id = (select kith.actor())",
                    "true"),
            new Mutant(
                    "R__worker_detail.sql",
                    "ended",
                    "they say themselves which team they work in",
                    "kind = 'email' and",
                    ""),
            new Mutant(
                    "R__worker_detail.sql",
                    "ended",
                    "the administrator cannot",
                    "(select kith.role()) = 'administrator'",
                    "false"),
            new Mutant(
                    "R__worker_detail.sql",
                    "ended",
                    "a worker ends it",
                    "'manager', 'analyst', 'job import'",
                    "'worker', 'manager', 'analyst', 'job import'"),
            new Mutant("R__worker_detail.sql", "ended", "once more", "\n        and ended_at is null", ""),
            new Mutant(
                    "R__worker_detail.sql",
                    "ended",
                    "in another's name",
                    "and ended_by is not distinct from (select kith.actor())",
                    ""),
            new Mutant("R__worker_detail.sql", "ended", "as of yesterday", "and kith.is_now(ended_at)", ""));
}
