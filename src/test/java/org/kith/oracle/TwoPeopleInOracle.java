package org.kith.oracle;

import java.util.List;

/** When two accounts are one person's, and that an administrator says that they are two. */
final class TwoPeopleInOracle implements InOracle {
    static final FactKind TWO_OF_ONE_NAME = new FactKind("two of one name", 335, 3, TwoPeopleFacts::pair);

    @Override
    public int order() {
        return 95;
    }

    @Override
    public List<Rule> rules() {
        return List.of(TwoPeopleRules.TOLD_APART);
    }

    @Override
    public List<FactKind> facts() {
        return List.of(TWO_OF_ONE_NAME);
    }

    @Override
    public List<OwnersRight> ownersRights() {
        return List.of(OwnersRight.ofWhoComesIn("told_apart", "compared"));
    }

    @Override
    public List<List<Mutant>> mutants() {
        return List.of(MutantsOfTwoPeople.ALL);
    }

    @Override
    public List<Matrix.Line> linesOfTheHouse(Everyday day) {
        var one = day.rescuer();
        var other = day.partner();
        for (var each : List.of(one, other)) {
            day.world.add(HouseFacts.formerName(day.world, each, "Robin"));
        }
        return List.of(new Matrix.Line(
                "`told_apart`, of a worker and a partner of one name",
                TwoPeopleFacts.said(day.world, one, other, day.administrator()),
                Matrix.Whose.ANYBODYS));
    }
}
