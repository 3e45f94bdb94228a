package org.kith.oracle;

import java.util.List;

/** Things that could be wrong in the policies of photos and papers, of what is shared, and of emergencies. */
final class MutantsOfSharing {
    private MutantsOfSharing() {}

    static final List<Mutant> ALL = List.of(
            new Mutant(
                    "R__attachment.sql",
                    "seen",
                    "whoever sees something of the young person sees it",
                    "and entry_id in (select kith.entries_there())",
                    "and young_person_id = (select kith.seen_person())"),
            new Mutant(
                    "R__attachment.sql",
                    "seen",
                    "also beside an entry that was taken away",
                    "kith.entries_there()",
                    "kith.entries()"),
            new Mutant("R__attachment.sql", "added", "to an entry that was taken away", " and not e.taken_away", ""),
            new Mutant(
                    "R__attachment.sql",
                    "seen_while_held",
                    "the scanning job sees all",
                    "and (state = 'held' or checked_at = now())",
                    ""),
            new Mutant(
                    "R__attachment.sql",
                    "seen_while_held",
                    "of every organisation",
                    "organisation_id = (select kith.organisation())\n        and",
                    "true and"),
            new Mutant(
                    "R__attachment.sql",
                    "added",
                    "to what they only see",
                    "and (e.author_id = (select kith.actor())\n                or (select kith.works_here())",
                    "and (true or (select kith.works_here())"),
            new Mutant(
                    "R__attachment.sql",
                    "added",
                    "staff add to what the young person wrote",
                    " and not e.by_young_person",
                    ""),
            new Mutant(
                    "R__attachment.sql",
                    "added",
                    "in the name of somebody else",
                    "and added_by = (select kith.actor())",
                    ""),
            new Mutant("R__attachment.sql", "added", "what was refused", "and state in ('held', 'kept')", ""),
            new Mutant(
                    "R__attachment.sql",
                    "scanned",
                    "what was kept before",
                    "(select kith.role()) = 'job scan' and state = 'held')\n    with",
                    "(select kith.role()) = 'job scan')\n    with"),
            new Mutant(
                    "R__attachment.sql",
                    "described",
                    "by anybody who sees it",
                    "and added_by = (select kith.actor())\n        and taken_away_at is null\n        and entry_id in (select kith.entries_there()))\n    with check (organisation_id = (select kith.organisation())\n        and added_by = (select kith.actor())",
                    "and taken_away_at is null\n        and entry_id in (select kith.entries_there()))\n    with check (organisation_id = (select kith.organisation())"),
            new Mutant(
                    "R__attachment.sql",
                    "taken_away",
                    "staff take away what the young person put there",
                    " and not e.by_young_person",
                    ""),
            new Mutant(
                    "R__attachment.sql",
                    "taken_away",
                    "in the name of somebody else",
                    "and taken_away_by = (select kith.actor())",
                    ""),
            new Mutant(
                    "R__attachment_description.sql",
                    "seen",
                    "recipients read what was said before",
                    "young_person_id = (select kith.whole_person())",
                    "young_person_id = (select kith.person())"),
            new Mutant(
                    "R__attachment_description.sql",
                    "kept",
                    "in the name of somebody else",
                    "and changed_by = (select kith.actor())",
                    ""),
            new Mutant(
                    "R__attachment_description.sql",
                    "kept",
                    "of what somebody else put there",
                    "\n            and a.added_by = (select kith.actor())",
                    ""),
            new Mutant(
                    "R__section_grant.sql",
                    "seen",
                    "recipients see what has been withdrawn",
                    "and withdrawn_at is null and starts_at",
                    "and starts_at"),
            new Mutant(
                    "R__section_grant.sql",
                    "seen",
                    "recipients see what has ended",
                    " and ends_at > (select kith.now())",
                    ""),
            new Mutant(
                    "R__section_grant.sql",
                    "seen",
                    "recipients see what is to come",
                    " and starts_at <= (select kith.now())",
                    ""),
            new Mutant("R__section_grant.sql", "seen", "a moment too long", "ends_at > (select", "ends_at >= (select"),
            new Mutant(
                    "R__section_grant.sql",
                    "seen",
                    "recipients see what else is shared with others",
                    "young_person_id = (select kith.whole_person())",
                    "young_person_id = (select kith.seen_person())"),
            new Mutant(
                    "R__section_grant.sql",
                    "seen",
                    "everybody sees what is shared with them elsewhere",
                    "organisation_id = (select kith.organisation())\n        and",
                    "true and"),
            new Mutant(
                    "R__section_grant.sql",
                    "decided",
                    "the young person decides what is not theirs",
                    " and basis = 'agreed'",
                    ""),
            new Mutant(
                    "R__section_grant.sql",
                    "decided",
                    "recipients share on",
                    "young_person_id = (select kith.whole_person())",
                    "young_person_id = (select kith.seen_person())"),
            new Mutant(
                    "R__section_grant.sql", "decided", "in an emergency", "and not (select kith.in_emergency())", ""),
            new Mutant(
                    "R__section_grant.sql",
                    "decided",
                    "in the name of somebody else",
                    "and decided_by = (select kith.actor())",
                    ""),
            new Mutant(
                    "R__section_grant.sql",
                    "decided",
                    "with themselves",
                    "\n        and recipient_id <> (select kith.actor())",
                    ""),
            new Mutant(
                    "R__section_grant.sql",
                    "withdrawn",
                    "the young person takes back what is not theirs",
                    " and basis = 'agreed'",
                    ""),
            new Mutant(
                    "R__section_grant.sql", "withdrawn", "in an emergency", "and not (select kith.in_emergency())", ""),
            new Mutant("R__section_grant.sql", "withdrawn", "twice", "\n        and withdrawn_at is null)", ")"),
            new Mutant(
                    "R__section_grant.sql",
                    "withdrawn",
                    "in the name of somebody else",
                    "withdrawn_by = (select kith.actor()) and",
                    ""),
            new Mutant(
                    "R__sharing_ask.sql",
                    "seen",
                    "recipients see what others asked",
                    "then young_person_id = (select kith.whole_person())",
                    "then young_person_id = (select kith.seen_person())"),
            new Mutant(
                    "R__sharing_ask.sql",
                    "seen",
                    "whoever asked does not see it",
                    "asked_by = (select kith.actor())\n            or",
                    "false or"),
            new Mutant(
                    "R__sharing_ask.sql",
                    "asked",
                    "for another service",
                    " and recipient_id = (select kith.service())",
                    ""),
            new Mutant(
                    "R__sharing_ask.sql",
                    "asked",
                    "about somebody who shares nothing with them",
                    "\n                and (select kith.sections_shared()) <> '{}'",
                    ""),
            new Mutant(
                    "R__sharing_ask.sql",
                    "asked",
                    "in the name of somebody else",
                    "and asked_by = (select kith.actor())",
                    ""),
            new Mutant(
                    "R__sharing_ask.sql",
                    "asked",
                    "anybody would like to talk",
                    "else young_person_id = (select kith.own_person()) end",
                    "else true end"),
            new Mutant("R__sharing_ask.sql", "answered", "in an emergency", "and not (select kith.in_emergency())", ""),
            new Mutant(
                    "R__sharing_ask.sql",
                    "answered",
                    "the young person answers themselves",
                    "and ((select kith.works_here()) or asks <> 'to talk')",
                    ""),
            new Mutant(
                    "R__sharing_ask.sql",
                    "answered",
                    "twice",
                    "and answered_at is null\n        and disagrees",
                    "and disagrees"),
            new Mutant(
                    "R__sharing_ask.sql",
                    "answered",
                    "whoever wrote down that they agreed answers that they did not",
                    "\n        and disagrees_with is distinct from (select kith.actor())",
                    ""),
            new Mutant(
                    "R__sharing_ask.sql",
                    "asked",
                    "somebody else says that they did not agree",
                    "\n        and (disagrees_with is null or asks = 'to talk')",
                    ""),
            new Mutant(
                    "R__sharing_ask.sql",
                    "answered",
                    "in the name of somebody else",
                    "answered_by = (select kith.actor()) and",
                    ""),
            new Mutant(
                    "R__emergency_access.sql",
                    "seen",
                    "the young person is told though it is not safe",
                    " and (not_told_because is null or told_at is not null)",
                    ""),
            new Mutant(
                    "R__emergency_access.sql",
                    "seen",
                    "every team is told",
                    "young_person_id in (select y.id from young_person y where y.team_id = any ((select kith.teams())::uuid[]) and",
                    "(true and"),
            new Mutant(
                    "R__emergency_access.sql",
                    "opened",
                    "in the name of somebody else",
                    "and account_id = (select kith.actor())",
                    ""),
            new Mutant("R__emergency_access.sql", "opened", "for yesterday", "and opened_at = (select kith.now())", ""),
            new Mutant(
                    "R__emergency_access.sql",
                    "opened",
                    "for whatever time",
                    " and ends_at = opened_at + interval '1 hour'",
                    ""),
            new Mutant(
                    "R__emergency_access.sql",
                    "opened",
                    "told to another team",
                    "(young_person_id, team_id) in (select y.id, y.team_id from",
                    "young_person_id in (select y.id from"),
            new Mutant(
                    "R__service.sql",
                    "seen",
                    "the analyst and partners see all services",
                    "(select kith.role()) in ('worker'",
                    "(select kith.acting()) or (select kith.role()) in ('worker'"),
            new Mutant(
                    "R__service.sql",
                    "seen",
                    "those of another organisation",
                    "organisation_id = (select kith.organisation())\n        and",
                    "true and"),
            new Mutant(
                    "R__service.sql",
                    "added",
                    "a partner adds one",
                    "'administrator', 'job install')",
                    "'administrator', 'job install', 'partner lead')"),
            new Mutant(
                    "R__service.sql",
                    "kept_up",
                    "workers end one",
                    "('manager', 'administrator')",
                    "('worker', 'manager', 'administrator')"));
}
