package org.kith.oracle;

import java.util.List;

/** Things that could be wrong in the policies of returns, and of what a return says of young people. */
final class MutantsOfReturns {
    private MutantsOfReturns() {}

    static final List<Mutant> ALL = List.of(
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
                    "R__deprivation_of_liberty.sql",
                    "seen",
                    "the analyst of another organisation sees them",
                    "organisation_id = (select kith.organisation())\n        and",
                    "true and"),
            new Mutant(
                    "R__deprivation_of_liberty.sql",
                    "seen",
                    "everybody who works here sees them",
                    "(select kith.sees_whole_organisation())",
                    "(select kith.sees_whole_organisation()) or (select kith.works_here())"),
            new Mutant(
                    "R__deprivation_of_liberty.sql",
                    "loaded",
                    "the analyst adds one",
                    "(select kith.loads_returns())",
                    "(select kith.sees_whole_organisation())"),
            new Mutant(
                    "R__deprivation_of_liberty.sql",
                    "restated",
                    "the analyst changes one",
                    "(select kith.loads_returns())",
                    "(select kith.sees_whole_organisation())"),
            new Mutant(
                    "R__deprivation_of_liberty.sql",
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
                    "R__name_part.sql",
                    "seen",
                    "the analyst of another organisation sees them",
                    "organisation_id = (select kith.organisation())\n        and",
                    "true and"),
            new Mutant(
                    "R__name_part.sql",
                    "kept",
                    "the analyst writes them",
                    "'job measures') or young_person_id = any ((select kith.placing())::uuid[])))\n    with",
                    "'job measures', 'analyst') or young_person_id = any ((select kith.placing())::uuid[])))\n    with"),
            new Mutant(
                    "R__name_part.sql",
                    "kept",
                    "jobs of another organisation keep them",
                    "using (organisation_id = (select kith.organisation())\n        and ((select kith.role()) in",
                    "using (((select kith.role()) in"),
            new Mutant(
                    "R__return_import.sql",
                    "seen",
                    "those of another organisation",
                    "organisation_id = (select kith.organisation())",
                    "true"),
            new Mutant(
                    "R__return_import.sql",
                    "seen",
                    "managers see them",
                    "('analyst', 'job import')",
                    "('analyst', 'manager', 'job import')"),
            new Mutant(
                    "R__return_import.sql",
                    "waiting",
                    "those of another organisation",
                    "organisation_id = (select kith.organisation()) and ",
                    ""),
            new Mutant(
                    "R__return_import.sql",
                    "waiting",
                    "managers are told",
                    "= 'administrator'",
                    "in ('administrator', 'manager')"),
            new Mutant(
                    "R__return_import.sql",
                    "waiting",
                    "what is decided",
                    " and state in ('asking', 'ready', 'failed')",
                    ""),
            new Mutant(
                    "R__return_file.sql",
                    "seen",
                    "those of another organisation",
                    "organisation_id = (select kith.organisation())",
                    "true"),
            new Mutant(
                    "R__return_file.sql",
                    "seen",
                    "managers see them",
                    "('analyst', 'job import')",
                    "('analyst', 'manager', 'job import')"),
            new Mutant(
                    "R__return_finding.sql",
                    "seen",
                    "those of another organisation",
                    "organisation_id = (select kith.organisation())",
                    "true"),
            new Mutant(
                    "R__return_finding.sql",
                    "seen",
                    "managers see them",
                    "('analyst', 'job import')",
                    "('analyst', 'manager', 'job import')"),
            new Mutant(
                    "R__return_finding.sql",
                    "seen",
                    "young people nobody sees",
                    "young_person_id in (select kith.young_people())",
                    "young_person_id is not null"));
}
