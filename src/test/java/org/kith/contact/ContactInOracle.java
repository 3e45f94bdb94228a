package org.kith.contact;

import java.util.List;
import java.util.Set;
import org.kith.oracle.FactKind;
import org.kith.oracle.InOracle;
import org.kith.oracle.Mutant;
import org.kith.oracle.OwnersRight;
import org.kith.oracle.Rule;

/** How young people can be reached, and what lists say of workers. */
public final class ContactInOracle implements InOracle {
    public static final FactKind REACHED = new FactKind("reached", 110, 3, ContactFacts::detail);
    public static final FactKind SAID_OF_A_WORKER = new FactKind("said of a worker", 120, 2, ContactFacts::ofWorker);

    @Override
    public int order() {
        return 30;
    }

    @Override
    public List<Rule> rules() {
        return ContactRules.ALL;
    }

    @Override
    public List<FactKind> facts() {
        return List.of(REACHED, SAID_OF_A_WORKER);
    }

    @Override
    public List<OwnersRight> ownersRights() {
        return List.of(OwnersRight.ofWhoComesIn("worker_detail", "compared"));
    }

    @Override
    public List<List<Mutant>> mutants() {
        return List.of(MutantsOfContact.ALL);
    }

    @Override
    public Set<String> seenAsOthers() {
        return Set.of("contact_detail");
    }
}
