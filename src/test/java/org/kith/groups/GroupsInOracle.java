package org.kith.groups;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.kith.oracle.Asked;
import org.kith.oracle.Everyday;
import org.kith.oracle.FactKind;
import org.kith.oracle.InOracle;
import org.kith.oracle.Matrix;
import org.kith.oracle.Mutant;
import org.kith.oracle.OwnersRight;
import org.kith.oracle.Rule;

/** What was written to several at once, and groups that stay. */
public final class GroupsInOracle implements InOracle {
    private static final FactKind WRITTEN = new FactKind("written to several", 675, 2, GroupFacts::written);
    private static final FactKind ASKED = new FactKind("asked of another team", 990, 2, GroupFacts::asked);
    private static final FactKind IN_A_GROUP = new FactKind("in a group", 676, 2, GroupFacts::member);

    private static final OwnersRight.While NAMES = new OwnersRight.While("names_members", null);

    @Override
    public int order() {
        return 275;
    }

    @Override
    public List<Rule> rules() {
        return GroupRules.ALL;
    }

    @Override
    public List<FactKind> facts() {
        return List.of(WRITTEN, IN_A_GROUP, ASKED);
    }

    /** Each young person is told of what they did with others and of the groups they are in. */
    @Override
    public List<Asked> asked() {
        return List.of(
                new Asked(
                        "group_agreement", null, "select count(*) from kith.done_together()", GroupRules::doneTogether),
                new Asked("group_member", null, "select count(*) from kith.own_groups()", GroupRules::ownGroups));
    }

    /** What young people did together is read for one of them; who was there, for as long as words are compared with their names. */
    @Override
    public List<OwnersRight> ownersRights() {
        return Stream.of(
                        Stream.of("group_part", "group_agreement", "entry", "person_name", "group_ask")
                                .map(table -> OwnersRight.reads(
                                        table, "together", (eyes, row, doing) -> eyes.at(row) && eyes.own() != null)),
                        Stream.of(
                                        "group_part",
                                        "group_member",
                                        "group_ask",
                                        "entry",
                                        "young_person",
                                        "person_name",
                                        "history")
                                .map(table -> OwnersRight.reads(
                                                table, "named", (eyes, row, doing) -> doing.is(NAMES) && eyes.at(row))
                                        .during(NAMES)),
                        Stream.of(OwnersRight.reads(
                                "group_member",
                                "own_groups",
                                (eyes, row, doing) -> eyes.at(row) && eyes.themselves(row.person()))))
                .flatMap(rights -> rights)
                .toList();
    }

    @Override
    public List<List<Mutant>> mutants() {
        return List.of(MutantsOfGroups.ALL);
    }

    @Override
    public Set<String> seenAsOthers() {
        return Set.of("group_part", "group_member", "group_agreement");
    }

    @Override
    public List<Matrix.Line> linesOfOneYoungPerson(Everyday day) {
        var part = day.made(WRITTEN, "group_part").with("entry_id", day.home.id());
        var agreement = day.made(WRITTEN, "group_agreement").with("entry_id", day.home.id());
        return List.of(
                new Matrix.Line("`group_part`", part, Matrix.Whose.ANYBODYS),
                new Matrix.Line("`group_member`", day.made(IN_A_GROUP, "group_member"), Matrix.Whose.ANYBODYS),
                new Matrix.Line("`group_agreement`", agreement, Matrix.Whose.ANYBODYS));
    }

    @Override
    public List<Matrix.Line> linesOfTheHouse(Everyday day) {
        var ask = day.made(ASKED, "group_ask")
                .with("organisation_id", day.worker().organisation())
                .with("account_id", day.worker().id())
                .with("asked_by", day.manager().id());
        return List.of(new Matrix.Line("`group_ask`, of the worker by the manager", ask, Matrix.Whose.ANYBODYS));
    }
}
