package org.kith.oracle;

import java.util.List;

/** Things that could be wrong in what is shared with whoever acts, and in the sub-selects that policies share. */
final class MutantsOfShared {
    private MutantsOfShared() {}

    static final List<Mutant> ALL = List.of(
            new Mutant(
                    "R__01_shared_with_me.sql",
                    "sections_shared",
                    "a section another shares opens this one",
                    " where s.young_person_id = kith.person()",
                    ""),
            new Mutant(
                    "R__00_actor.sql",
                    "sees_something_of",
                    "drafts about anybody are seen",
                    "exists (select from person_name n where n.young_person_id = person_)",
                    "true"),
            new Mutant(
                    "R__00_actor.sql",
                    "sees_something_of",
                    "no draft is seen in a list",
                    "exists (select from person_name n where n.young_person_id = person_)",
                    "false"),
            new Mutant(
                    "R__00_actor.sql",
                    "writers",
                    "partners see who wrote to others",
                    " where e.young_person_id = kith.person()",
                    ""),
            new Mutant(
                    "R__00_actor.sql",
                    "writers",
                    "partners do not see who wrote to them",
                    "array(select distinct e.author_id from entry e where e.young_person_id = kith.person())",
                    "array[]::uuid[]"),
            new Mutant(
                    "R__01_shared_with_me.sql",
                    "sections_shared",
                    "nothing that is shared opens anything",
                    "array(select s.section from kith.shared_with_me s where s.young_person_id = kith.person())",
                    "'{}'::text[]"),
            new Mutant(
                    "R__01_shared_with_me.sql",
                    "sections_to_add_to",
                    "whoever sees a section adds to it",
                    " and s.may_add",
                    ""),
            new Mutant(
                    "R__01_shared_with_me.sql",
                    "sections_to_add_to",
                    "what one lets them add to they add to with another",
                    "s.young_person_id = kith.person() and ",
                    ""),
            new Mutant(
                    "R__01_shared_with_me.sql",
                    "all_shared",
                    "nothing that is shared stands in a list",
                    " from kith.shared_with_me s",
                    " from kith.shared_with_me s where false"),
            new Mutant(
                    "R__00_actor.sql",
                    "entries",
                    "what stands beside an entry they do not see",
                    "select e.id from entry e where e.young_person_id = kith.person()",
                    "select o.entry_id from own_account o union select h.entry_id from hard_mark h union select w.entry_id from withheld w union select e.id from entry e"),
            new Mutant(
                    "R__00_actor.sql",
                    "entries",
                    "nothing stands beside any entry",
                    " where e.young_person_id = kith.person()",
                    " where false"),
            new Mutant(
                    "R__00_actor.sql",
                    "young_people",
                    "nobody stands in a list",
                    "select y.id from young_person y",
                    "select y.id from young_person y where false"),
            new Mutant(
                    "R__00_actor.sql",
                    "people_seen",
                    "nobody in a list is logged",
                    "select n.young_person_id from person_name n",
                    "select n.young_person_id from person_name n where false"),
            new Mutant(
                    "R__00_actor.sql",
                    "people_seen",
                    "only those seen whole are logged in a list",
                    "select n.young_person_id from person_name n",
                    "select y.id from young_person y"));
}
