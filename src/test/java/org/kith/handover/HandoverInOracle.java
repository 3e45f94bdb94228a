package org.kith.handover;

import java.util.List;
import java.util.Set;
import org.kith.oracle.Everyday;
import org.kith.oracle.FactKind;
import org.kith.oracle.InOracle;
import org.kith.oracle.Matrix;
import org.kith.oracle.Mutant;
import org.kith.oracle.OwnersRight;
import org.kith.oracle.Row;
import org.kith.oracle.Rule;

/** Workers who come and go. */
public final class HandoverInOracle implements InOracle {
    private static final FactKind LEAVES = new FactKind("somebody leaves", 390, 2, HandoverFacts::leaving);
    private static final FactKind HANDED_OVER = new FactKind("handed over", 400, 3, HandoverFacts::handover);
    private static final String STEP = "handover_step";

    @Override
    public int order() {
        return 170;
    }

    @Override
    public List<Rule> rules() {
        return HandoverRules.ALL;
    }

    @Override
    public List<FactKind> facts() {
        return List.of(LEAVES, HANDED_OVER);
    }

    @Override
    public List<OwnersRight> ownersRights() {
        return FollowedByHandovers.ALL;
    }

    @Override
    public List<List<Mutant>> mutants() {
        return List.of(
                MutantsOfHandovers.OF_STEPS,
                MutantsOfHandovers.OF_HANDOVERS,
                MutantsOfHandovers.OF_ENDS,
                MutantsOfHandovers.OF_LEAVING);
    }

    @Override
    public Set<String> seenAsOthers() {
        return Set.of("handover", STEP);
    }

    @Override
    public List<Matrix.Line> linesOfOneYoungPerson(Everyday day) {
        var own = day.made(HANDED_OVER, "handover")
                .with("reason", "LEFTRL")
                .with("account_id", day.worker().id());
        day.world.replace(day.world.find("handover", own.id()), own);
        var end =
                day.made(HANDED_OVER, "time_end").with("handover_id", own.id()).with("young_person_id", own.person());
        day.world.replace(day.world.find("time_end", end.id()), end);
        var step = day.made(HANDED_OVER, STEP).with("handover_id", own.id()).with("young_person_id", own.person());
        return List.of(
                line("`handover`, they stop themselves", own),
                line(
                        "the same, somebody else does",
                        own.with("reason", HandoverFacts.OF_ANYBODY)
                                .with("account_id", day.manager().id())),
                line("`time_end`, until when they are there", end),
                line("`handover_step`, a wish", step.with("kind", "who")),
                line("the same, what matters now", step.with("kind", "matters")),
                line("the same, the letter", step.with("kind", "letter")),
                line("the same, who takes over", step.with("kind", "named")),
                line("the same, what they reply to the letter", step.with("kind", "reply")),
                line("the same, that they have met", step.with("kind", "met")));
    }

    private static Matrix.Line line(String words, Row row) {
        return new Matrix.Line(words, row, Matrix.Whose.ANYBODYS);
    }

    @Override
    public List<Matrix.Line> linesOfTheHouse(Everyday day) {
        var worker = day.made(LEAVES, "worker_leaving")
                .with("reason", HandoverFacts.OF_ANYBODY)
                .with("organisation_id", day.worker().organisation())
                .with("account_id", day.worker().id());
        return List.of(
                new Matrix.Line("`worker_leaving`, their own", worker.with("reason", "LEFTRL"), Matrix.Whose.THEIR_OWN),
                new Matrix.Line("the same, of the worker", worker, Matrix.Whose.ANYBODYS));
    }
}
