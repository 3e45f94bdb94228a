package org.kith.oracle;

import java.util.List;

/** Things that could be wrong in the policies of young people, what a return says of them, and the log. */
final class MutantsOfPeople {
    private MutantsOfPeople() {}

    static final List<Mutant> ALL = List.of(
            new Mutant(
                    "R__young_person.sql",
                    "seen",
                    "the analyst of another organisation sees them",
                    "organisation_id = (select kith.organisation())\n        and",
                    "true and"),
            new Mutant(
                    "R__young_person.sql",
                    "seen",
                    "whoever is asked about is seen",
                    "id = (select kith.own_person())",
                    "id = (select kith.person())"),
            new Mutant(
                    "R__young_person.sql",
                    "seen",
                    "all young people can be sought",
                    "id = any ((select kith.emergencies())::uuid[])\n                    or",
                    "id is not null or"),
            new Mutant(
                    "R__young_person.sql",
                    "seen",
                    "a partner in a team",
                    "team_id = any ((select kith.teams())::uuid[])",
                    "team_id = any ((select kith.recipients())::uuid[])"),
            new Mutant(
                    "R__young_person.sql",
                    "kept_up",
                    "the young person changes what is said of them",
                    "(select kith.role()) = 'analyst'",
                    "(select kith.own_person()) is not null"),
            new Mutant(
                    "R__young_person.sql",
                    "kept_up",
                    "whoever works here may",
                    "team_id = any ((select kith.teams())::uuid[])",
                    "(select kith.works_here())"),
            new Mutant(
                    "R__young_person.sql",
                    "only_the_name",
                    "their team changes more than the name",
                    "if not kith.loads_returns() and",
                    "if false and"),
            new Mutant(
                    "R__person_name.sql",
                    "seen",
                    "everybody in the organisation knows their names",
                    "young_person_id in (select s.young_person_id from kith.shared_with_me s)",
                    "true"),
            new Mutant(
                    "R__person_name.sql",
                    "seen",
                    "only who sees them whole knows their name",
                    "young_person_id = (select kith.seen_person())",
                    "young_person_id = (select kith.whole_person())"),
            new Mutant(
                    "R__person_name.sql",
                    "kept_up",
                    "whoever sees them names them",
                    " where (select kith.loads_returns())",
                    " where true or (select kith.loads_returns())"),
            new Mutant(
                    "R__person_name.sql",
                    "kept",
                    "whoever sees them names them",
                    " where (select kith.loads_returns())",
                    " where true or (select kith.loads_returns())"),
            new Mutant(
                    "R__episode.sql",
                    "seen",
                    "the analyst of another organisation sees them",
                    "organisation_id = (select kith.organisation())\n        and",
                    "true and"),
            new Mutant(
                    "R__episode.sql",
                    "seen",
                    "everybody who works here sees them",
                    "(select kith.sees_whole_organisation())",
                    "(select kith.sees_whole_organisation()) or (select kith.works_here())"),
            new Mutant(
                    "R__episode.sql",
                    "loaded",
                    "the analyst adds one",
                    "(select kith.loads_returns())",
                    "(select kith.sees_whole_organisation())"),
            new Mutant(
                    "R__episode.sql",
                    "restated",
                    "the analyst changes one",
                    "(select kith.loads_returns())",
                    "(select kith.sees_whole_organisation())"),
            new Mutant(
                    "R__episode.sql",
                    "withdrawn",
                    "whoever sees one removes it",
                    " and (select kith.loads_returns())",
                    ""),
            new Mutant(
                    "R__involvement.sql",
                    "seen",
                    "the analyst of another organisation sees them",
                    "organisation_id = (select kith.organisation())\n        and",
                    "true and"),
            new Mutant(
                    "R__involvement.sql",
                    "seen",
                    "everybody who works here sees them",
                    "(select kith.sees_whole_organisation())",
                    "(select kith.sees_whole_organisation()) or (select kith.works_here())"),
            new Mutant(
                    "R__involvement.sql",
                    "loaded",
                    "the analyst adds one",
                    "(select kith.loads_returns())",
                    "(select kith.sees_whole_organisation())"),
            new Mutant(
                    "R__involvement.sql",
                    "restated",
                    "the analyst changes one",
                    "(select kith.loads_returns())",
                    "(select kith.sees_whole_organisation())"),
            new Mutant(
                    "R__involvement.sql",
                    "withdrawn",
                    "whoever sees one removes it",
                    " and (select kith.loads_returns())",
                    ""),
            new Mutant(
                    "R__review.sql",
                    "seen",
                    "the analyst of another organisation sees them",
                    "organisation_id = (select kith.organisation())\n        and",
                    "true and"),
            new Mutant(
                    "R__review.sql",
                    "seen",
                    "everybody who works here sees them",
                    "(select kith.sees_whole_organisation())",
                    "(select kith.sees_whole_organisation()) or (select kith.works_here())"),
            new Mutant(
                    "R__review.sql",
                    "loaded",
                    "the analyst adds one",
                    "(select kith.loads_returns())",
                    "(select kith.sees_whole_organisation())"),
            new Mutant(
                    "R__review.sql",
                    "restated",
                    "the analyst changes one",
                    "(select kith.loads_returns())",
                    "(select kith.sees_whole_organisation())"),
            new Mutant(
                    "R__review.sql",
                    "withdrawn",
                    "whoever sees one removes it",
                    " and (select kith.loads_returns())",
                    ""),
            new Mutant(
                    "R__missing_period.sql",
                    "seen",
                    "the analyst of another organisation sees them",
                    "organisation_id = (select kith.organisation())\n        and",
                    "true and"),
            new Mutant(
                    "R__missing_period.sql",
                    "seen",
                    "everybody who works here sees them",
                    "(select kith.sees_whole_organisation())",
                    "(select kith.sees_whole_organisation()) or (select kith.works_here())"),
            new Mutant(
                    "R__missing_period.sql",
                    "loaded",
                    "the analyst adds one",
                    "(select kith.loads_returns())",
                    "(select kith.sees_whole_organisation())"),
            new Mutant(
                    "R__missing_period.sql",
                    "restated",
                    "the analyst changes one",
                    "(select kith.loads_returns())",
                    "(select kith.sees_whole_organisation())"),
            new Mutant(
                    "R__missing_period.sql",
                    "withdrawn",
                    "whoever sees one removes it",
                    " and (select kith.loads_returns())",
                    ""),
            new Mutant(
                    "R__care_leaver_status.sql",
                    "seen",
                    "the analyst of another organisation sees them",
                    "organisation_id = (select kith.organisation())\n        and",
                    "true and"),
            new Mutant(
                    "R__care_leaver_status.sql",
                    "seen",
                    "everybody who works here sees them",
                    "(select kith.sees_whole_organisation())",
                    "(select kith.sees_whole_organisation()) or (select kith.works_here())"),
            new Mutant(
                    "R__care_leaver_status.sql",
                    "loaded",
                    "the analyst adds one",
                    "(select kith.loads_returns())",
                    "(select kith.sees_whole_organisation())"),
            new Mutant(
                    "R__care_leaver_status.sql",
                    "restated",
                    "the analyst changes one",
                    "(select kith.loads_returns())",
                    "(select kith.sees_whole_organisation())"),
            new Mutant(
                    "R__care_leaver_status.sql",
                    "withdrawn",
                    "whoever sees one removes it",
                    " and (select kith.loads_returns())",
                    ""),
            new Mutant(
                    "R__young_person_figures.sql",
                    "seen",
                    "the analyst of another organisation sees them",
                    "organisation_id = (select kith.organisation())\n        and",
                    "true and"),
            new Mutant(
                    "R__young_person_figures.sql",
                    "counted",
                    "the analyst counts",
                    "'job measures'))\n    with",
                    "'job measures', 'analyst'))\n    with"),
            new Mutant(
                    "R__young_person_figures.sql",
                    "counted",
                    "jobs of another organisation count",
                    "using (organisation_id = (select kith.organisation()) and",
                    "using ("),
            new Mutant(
                    "R__history.sql",
                    "seen",
                    "whoever is named is seen",
                    "young_person_id = (select kith.whole_person())",
                    "young_person_id = (select kith.seen_person())"),
            new Mutant(
                    "R__history.sql",
                    "kept",
                    "in the name of somebody else",
                    "and ended_by is not distinct from (select kith.actor())",
                    ""),
            new Mutant("R__history.sql", "kept", "as somebody else", "and ended_by_role = (select kith.role())", ""),
            new Mutant(
                    "R__history.sql",
                    "kept",
                    "about whom they do not see",
                    "and (young_person_id = (select kith.whole_person())\n            or young_person_id in (select y.id from young_person y))",
                    ""),
            new Mutant(
                    "R__reading.sql",
                    "seen",
                    "a partner reads who looked",
                    "young_person_id = (select kith.whole_person())",
                    "young_person_id = (select kith.seen_person())"),
            new Mutant(
                    "R__reading.sql",
                    "written",
                    "in the name of somebody else",
                    "and account_id is not distinct from (select kith.actor())",
                    ""),
            new Mutant("R__reading.sql", "written", "as somebody else", "and role = (select kith.role())", ""),
            new Mutant(
                    "R__reading.sql",
                    "written",
                    "an emergency leaves an everyday line",
                    "and (emergency or not (select kith.in_emergency()))",
                    ""),
            new Mutant(
                    "R__reading.sql",
                    "written",
                    "about whom they do not see",
                    "young_person_id in (select n.young_person_id from person_name n)",
                    "true"));
}
