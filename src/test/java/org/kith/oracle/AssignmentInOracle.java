package org.kith.oracle;

import java.util.List;
import java.util.stream.Stream;

/** Who works with a young person. */
final class AssignmentInOracle implements InOracle {
    static final FactKind ASSIGNMENT = new FactKind("assignment", 80, 3, AssignmentFacts::assignment);
    static final FactKind MOVED_TO_ANOTHER_TEAM = new FactKind("moved to another team", 90, 2, AssignmentFacts::move);
    static final FactKind TOLD_OF_A_MOVE = new FactKind("told of a move", 95, 2, AssignmentFacts::told);
    static final FactKind WORKER_JOINED = new FactKind("worker joined", 100, 2, AssignmentFacts::join);

    @Override
    public int order() {
        return 20;
    }

    @Override
    public List<Rule> rules() {
        return Stream.concat(AssignmentRules.ALL.stream(), WorkerJoinRules.ALL.stream())
                .toList();
    }

    @Override
    public List<FactKind> facts() {
        return List.of(ASSIGNMENT, MOVED_TO_ANOTHER_TEAM, TOLD_OF_A_MOVE, WORKER_JOINED);
    }

    @Override
    public List<OwnersRight> ownersRights() {
        return AssignmentFollowers.ALL;
    }

    @Override
    public List<List<Mutant>> mutants() {
        return List.of(MutantsOfAssignments.ALL);
    }
}
