package org.kith.oracle;

import java.util.List;

/** Things that could be wrong in opening a record: the line in the log, emergencies, and seeing it as somebody else. */
final class MutantsOfOpening {
    private MutantsOfOpening() {}

    static final List<Mutant> ALL = List.of(
            new Mutant(
                    "R__00_actor.sql",
                    "look",
                    "the line names sections that are not shared",
                    "if current_setting('kith.only_shared') = 'true' then",
                    "if false then"),
            new Mutant(
                    "R__00_actor.sql",
                    "look",
                    "the line names all that is shared",
                    "array(select unnest(sections_) intersect select unnest(shared_) order by 1)",
                    "shared_"),
            new Mutant(
                    "R__00_actor.sql",
                    "look",
                    "an emergency leaves an everyday line",
                    "page_, sections_, kith.in_emergency(), ",
                    "page_, sections_, false, "),
            new Mutant(
                    "R__00_actor.sql",
                    "look",
                    "only who sees them whole may look",
                    "from person_name n where",
                    "from young_person y join person_name n on n.young_person_id = y.id where"),
            new Mutant(
                    "R__00_actor.sql",
                    "look_at_list",
                    "a line for everybody there is",
                    "where n.young_person_id = any (people_)",
                    "where true"),
            new Mutant(
                    "R__00_actor.sql",
                    "look_at_list",
                    "a line only for whom they see whole",
                    "from person_name n cross join",
                    "from person_name n join young_person y on y.id = n.young_person_id cross join"),
            new Mutant(
                    "R__00_actor.sql",
                    "open_in_emergency",
                    "names must be written as they stand",
                    "sought_ text := kith.folded(called_)",
                    "sought_ text := called_"),
            new Mutant(
                    "R__00_actor.sql",
                    "open_in_emergency",
                    "of two the first is meant",
                    "if cardinality(found_) > 1 and called_so_",
                    "if false and called_so_"),
            new Mutant(
                    "R__00_actor.sql",
                    "is_sought",
                    "a number opens only as long as nobody wrote a name",
                    " or kith.same_letters(kith.folded(number_), kith.sought())",
                    ""),
            new Mutant(
                    "R__00_actor.sql",
                    "is_sought",
                    "another number of theirs opens nothing",
                    " or person_ = any (kith.sought_numbered())",
                    ""),
            new Mutant(
                    "R__00_actor.sql",
                    "seek",
                    "another number of nobody is looked for",
                    "kith.same_letters(kith.folded(n.number), sought_)",
                    "false"),
            new Mutant(
                    "R__child_number_answer.sql",
                    "seen",
                    "whoever looks for somebody reads no number of theirs",
                    "and (select kith.works_here()) and is_same",
                    "and false and is_same"),
            new Mutant(
                    "R__00_actor.sql",
                    "open_in_emergency",
                    "tries are not counted",
                    "if try_ = 'too often'",
                    "if false"),
            new Mutant(
                    "R__00_actor.sql",
                    "open_in_emergency",
                    "opened for two hours",
                    "kith.now() + interval '1 hour'",
                    "kith.now() + interval '2 hours'"),
            new Mutant(
                    "R__00_actor.sql",
                    "see_as",
                    "whoever counts young people sees a record as others do",
                    " or not kith.reads_record()",
                    ""),
            new Mutant(
                    "R__00_actor.sql",
                    "open_in_emergency",
                    "another reason opens a second one beside the first",
                    "if said_ <> '{}'",
                    "if true = any (said_)"),
            new Mutant(
                    "R__00_actor.sql",
                    "see_as",
                    "whoever looks stays who they are",
                    "set_config('kith.own_person', '', true),\n            set_config('kith.teams', '', true),\n            set_config('kith.service', coalesce",
                    "set_config('kith.service', coalesce"),
            new Mutant(
                    "R__00_actor.sql",
                    "see_as",
                    "whoever looks keeps their teams",
                    "set_config('kith.teams', '', true),\n            set_config('kith.service', coalesce",
                    "set_config('kith.service', coalesce"),
            new Mutant(
                    "R__00_actor.sql",
                    "see_as",
                    "somebody who is out is seen as if they came in",
                    " and a.ended_at is null and a.role",
                    " and a.role"),
            new Mutant(
                    "R__00_actor.sql",
                    "see_as",
                    "a service that has ended is seen as if it had not",
                    " and s.ended_at is null);",
                    ");"),
            new Mutant(
                    "R__00_actor.sql",
                    "see_as",
                    "a team somebody will join is theirs already",
                    "and m.since <= kith.now() and",
                    "and"),
            new Mutant(
                    "R__00_actor.sql",
                    "emergency_reason",
                    "the line of an emergency says no reason in a list",
                    "or person_ = any (kith.emergencies()) and not exists",
                    "or false and not exists"),
            new Mutant(
                    "R__00_actor.sql",
                    "emergency_reason",
                    "their own team looks as if in an emergency",
                    " and not exists (select from young_person y where y.id = person_)",
                    ""),
            new Mutant(
                    "R__00_actor.sql",
                    "open_in_emergency",
                    "their own team opens one",
                    "elsif exists (select from young_person y where y.id = found_[1] and y.team_id = any (kith.teams()))",
                    "elsif false"));
}
