package org.kith.oracle;

import static org.kith.oracle.Answer.first;
import static org.kith.oracle.Answer.yes;

import java.util.List;
import java.util.Map;

/** The sealed log, and how far it is sealed and exported: of no person's making, and for no person to see. */
final class SealingRules {
    private SealingRules() {}

    static final List<Rule> ALL = List.of(
            Rule.on("reading_leaf", SealingRules::sealsOrChecks)
                    .knownBy("organisation_id", "leaf_index")
                    .added(SealingRules::seals),
            Rule.on("reading_checkpoint", SealingRules::sealsOrChecks)
                    .knownBy("organisation_id", "size")
                    .added(SealingRules::seals),
            Rule.on("reading_erasure", SealingRules::sealsOrChecks),
            Rule.on("reading_sealing", SealingRules::howFar)
                    .knownBy("organisation_id")
                    .added(SealingRules::seals)
                    .changedAltogether((eyes, before, after) -> seals(eyes, after))
                    .way("goes on", eyes -> Map.of("settled_to", 7)),
            Rule.on("checkpoint_export", SealingRules::howFar)
                    .knownBy("organisation_id", "destination")
                    .added(SealingRules::seals)
                    .changedAltogether((eyes, before, after) -> seals(eyes, after))
                    .way("goes on", eyes -> Map.of("size", 7)));

    private static Answer sealsOrChecks(Eyes eyes, Row row) {
        return first(yes(eyes.at(row) && eyes.are("job seal", "job verify"), "seals and checks the log"));
    }

    /** How far is seen of all by whoever checks: a log without an organisation would be nobody's. */
    private static Answer howFar(Eyes eyes, Row row) {
        return first(
                yes(eyes.are("job verify"), "misses a log whose organisation is gone"),
                yes(eyes.at(row) && eyes.are("job seal"), "seals the log"));
    }

    private static Answer seals(Eyes eyes, Row row) {
        return first(yes(eyes.at(row) && eyes.are("job seal"), "seals the log"));
    }
}
