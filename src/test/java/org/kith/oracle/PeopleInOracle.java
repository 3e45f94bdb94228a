package org.kith.oracle;

import java.util.List;
import java.util.Set;

/** Young people: who they are, what is told of them, and who looked. */
final class PeopleInOracle implements InOracle {
    @Override
    public int order() {
        return 10;
    }

    @Override
    public List<Rule> rules() {
        return PeopleRules.ALL;
    }

    @Override
    public List<OwnersRight> ownersRights() {
        var erasing = SealingInOracle.ERASING;
        return List.of(
                OwnersRight.reads("reading", "compared", SealingInOracle::comparesTheLog),
                OwnersRight.reads("reading", "found_to_erase", (eyes, row, doing) -> doing.is(erasing, row.person()))
                        .during(erasing),
                OwnersRight.removes("reading", "erased", (eyes, row, doing) -> doing.is(erasing, row.person()))
                        .during(erasing));
    }

    @Override
    public List<List<Mutant>> mutants() {
        return List.of(
                MutantsOfActor.ALL,
                MutantsOfBeginning.ALL,
                MutantsOfOpening.ALL,
                MutantsOfShared.ALL,
                MutantsOfPeople.ALL);
    }

    @Override
    public Set<String> seenAsOthers() {
        return Set.of("young_person", "person_name", "reading", "history");
    }
}
