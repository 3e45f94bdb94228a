package org.kith.oracle;

import java.util.List;
import java.util.Map;

/** Messages that go out. */
final class OutboxInOracle implements InOracle {
    static final FactKind MESSAGE = new FactKind("message", 350, 3, OutboxFacts::message);
    static final FactKind MESSAGE_TO_SOMEBODY_REACHED =
            new FactKind("message to somebody who is reached", 351, 2, OutboxFacts::toSomebodyReached);

    private static final OwnersRight.While TELLING_OF = new OwnersRight.While("telling_of", "young_person");
    private static final OwnersRight.While TELLING_ALL = new OwnersRight.While("telling_all", "organisation");

    @Override
    public int order() {
        return 130;
    }

    @Override
    public List<Rule> rules() {
        return OutboxRules.ALL;
    }

    @Override
    public List<FactKind> facts() {
        return List.of(MESSAGE, MESSAGE_TO_SOMEBODY_REACHED);
    }

    @Override
    public List<OwnersRight> ownersRights() {
        return List.of(
                OwnersRight.adds(
                        "outbox_message",
                        "told_of_access",
                        Map.of("what", "sharing begun"),
                        (eyes, row, doing) -> eyes.at(row)
                                && row.isOneOf(
                                        "what",
                                        "record opened",
                                        "sharing begun",
                                        "manager let in",
                                        "last manager ended")),
                OwnersRight.reads(
                                "account",
                                "told_of_access",
                                (eyes, row, doing) -> doing.is(TELLING_OF, row.uuid("young_person_id")))
                        .during(TELLING_OF),
                OwnersRight.reads("account", "told_of_managers", OutboxInOracle::tellsAll)
                        .during(TELLING_ALL),
                OwnersRight.reads("team_member", "told_of_managers", OutboxInOracle::tellsAll)
                        .during(TELLING_ALL),
                OwnersRight.adds(
                                "way_in_change",
                                "told_of_managers",
                                Map.of("what", "manager let in"),
                                (eyes, row, doing) -> tellsAll(eyes, row, doing)
                                        && eyes.acting(row.uuid("said_by"))
                                        && row.isOneOf("what", "manager let in", "last manager ended"))
                        .during(TELLING_ALL));
    }

    private static boolean tellsAll(Eyes eyes, Row row, OwnersRight.Doing doing) {
        return doing.is(TELLING_ALL, row.uuid("organisation_id"));
    }

    @Override
    public List<List<Mutant>> mutants() {
        return List.of(MutantsOfOutbox.ALL);
    }
}
