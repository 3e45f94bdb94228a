package org.kith.tworecords;

import java.util.List;
import org.kith.oracle.Asked;
import org.kith.oracle.Everyday;
import org.kith.oracle.Eyes;
import org.kith.oracle.FactKind;
import org.kith.oracle.InOracle;
import org.kith.oracle.Matrix;
import org.kith.oracle.Mutant;
import org.kith.oracle.OwnersRight;
import org.kith.oracle.Row;
import org.kith.oracle.Rule;

/** Two records of one young person. */
public final class TwoRecordsInOracle implements InOracle {
    private static final FactKind PAIR = new FactKind("two records may be one young person's", 700, 4, PairFacts::pair);
    private static final FactKind WORD = new FactKind("they say whether it is so", 701, 3, PairFacts::word);

    @Override
    public int order() {
        return 295;
    }

    @Override
    public List<Rule> rules() {
        return PairRules.ALL;
    }

    @Override
    public List<FactKind> facts() {
        return List.of(PAIR, WORD);
    }

    /** What stands of theirs and what was taken back is told to the young person alone, and ended by their no. */
    @Override
    public List<Asked> asked() {
        var told = "select coalesce(string_agg(t.id::text, ' ' order by t.id::text), '') from kith.told_of_records() t";
        var takenBack =
                "select coalesce((select concat_ws(' ', t.undone_by, t.is_no) from kith.taken_back_of_records() t), '')";
        var saysNo =
                "insert into record_pair_word (id, organisation_id, young_person_id, is_no, words, said_by, said_at)"
                        + " select gen_random_uuid(), y.organisation_id, y.id, true, null, kith.actor(), kith.now()"
                        + " from young_person y where y.id = kith.own_person()";
        return List.of(
                new Asked("record_pair", null, told, PairRules::told),
                new Asked("record_pair", null, takenBack, PairRules::takenBack),
                new Asked("record_pair", saysNo, told, eyes -> ""));
    }

    @Override
    public List<OwnersRight> ownersRights() {
        return List.of(
                OwnersRight.reads("record_pair", "told", (eyes, row, doing) -> isOfThem(eyes, row)),
                OwnersRight.changes(
                        "record_pair",
                        "ended_by_them",
                        "undone_at = kith.now(), undone_by = (select kith.actor())",
                        (eyes, row, doing) -> isOfThem(eyes, row) && row.lacks("undone_at")),
                OwnersRight.changes(
                        "record_pair",
                        "ended_by_them",
                        "undone_at = kith.now(), undone_by = gen_random_uuid()",
                        (eyes, row, doing) -> false),
                OwnersRight.changes(
                        "record_pair",
                        "ended_by_them",
                        "undone_at = kith.now(), undone_by = (select kith.actor()), organisation_id = gen_random_uuid()",
                        (eyes, row, doing) -> false));
    }

    private static boolean isOfThem(Eyes eyes, Row row) {
        return eyes.at(row) && (eyes.themselves(row.person()) || eyes.themselves(row.uuid("other_id")));
    }

    @Override
    public List<List<Mutant>> mutants() {
        return List.of(MutantsOfPairs.ALL);
    }

    @Override
    public List<Matrix.Line> linesOfOneYoungPerson(Everyday day) {
        var team = day.young.uuid("team_id");
        var other = day.world
                .rows("young_person", one -> !one.equals(day.young) && team != null && team.equals(one.uuid("team_id")))
                .getFirst();
        var proposed = PairFacts.proposed(day.world, day.young, other, day.worker());
        return List.of(
                new Matrix.Line(
                        "`record_pair`, proposed by the worker, with another of their team",
                        proposed,
                        Matrix.Whose.ANYBODYS),
                new Matrix.Line(
                        "the same, said so by the manager",
                        proposed.with("confirmed_at", day.world.now())
                                .with("confirmed_by", day.manager().id()),
                        Matrix.Whose.SOMEBODY_ELSES),
                new Matrix.Line(
                        "`record_pair_word`, what they say of it",
                        day.made(WORD, "record_pair_word")
                                .with("said_by", day.themselves().id()),
                        Matrix.Whose.ANYBODYS));
    }
}
