package org.kith.working;

import java.util.List;
import java.util.stream.Stream;
import org.kith.oracle.Everyday;
import org.kith.oracle.FactKind;
import org.kith.oracle.InOracle;
import org.kith.oracle.Matrix;
import org.kith.oracle.Mutant;
import org.kith.oracle.Rule;

/** What workers say of themselves. */
public final class WorkingInOracle implements InOracle {
    private static final FactKind SAYS = new FactKind("a worker says when they work", 410, 4, WorkingFacts::says);

    private static final FactKind PHOTO = new FactKind("a worker has a photo", 411, 4, WorkingFacts::hasAPhoto);

    @Override
    public int order() {
        return 190;
    }

    @Override
    public List<Rule> rules() {
        return Stream.concat(WorkingRules.ALL.stream(), PhotoRules.ALL.stream()).toList();
    }

    @Override
    public List<FactKind> facts() {
        return List.of(SAYS, PHOTO);
    }

    @Override
    public List<List<Mutant>> mutants() {
        return List.of(MutantsOfWorking.ALL, MutantsOfPhotos.ALL);
    }

    @Override
    public List<Matrix.Line> linesOfTheHouse(Everyday day) {
        var said = day.made(SAYS, "working_said").with("version", 1).with("stand_in", null);
        var photo = day.made(PHOTO, "worker_photo").with("ended_at", null);
        return List.of(
                new Matrix.Line(
                        "`worker_photo`, of a worker of their team",
                        photo.with("account_id", day.worker().id()),
                        Matrix.Whose.ANYBODYS),
                new Matrix.Line(
                        "the same, of a worker of another team",
                        photo.with("account_id", day.rescuer().id()),
                        Matrix.Whose.SOMEBODY_ELSES),
                new Matrix.Line(
                        "`working_said`, of a worker of their team",
                        said.with("account_id", day.worker().id()),
                        Matrix.Whose.ANYBODYS),
                new Matrix.Line(
                        "the same, of a worker of another team",
                        said.with("account_id", day.rescuer().id()),
                        Matrix.Whose.SOMEBODY_ELSES));
    }
}
