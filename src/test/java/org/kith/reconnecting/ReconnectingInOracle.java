package org.kith.reconnecting;

import java.util.List;
import org.kith.oracle.Everyday;
import org.kith.oracle.FactKind;
import org.kith.oracle.InOracle;
import org.kith.oracle.Matrix;
import org.kith.oracle.Mutant;
import org.kith.oracle.Row;
import org.kith.oracle.Rule;

/** Being in touch again. */
public final class ReconnectingInOracle implements InOracle {
    private static final FactKind WISHED =
            new FactKind("a young person would like somebody back", 410, 4, ReconnectingFacts::wish);
    private static final FactKind FINDABLE =
            new FactKind("somebody agrees to be found", 411, 3, ReconnectingFacts::findable);

    @Override
    public int order() {
        return 192;
    }

    @Override
    public List<Rule> rules() {
        return ReconnectingRules.ALL;
    }

    @Override
    public List<FactKind> facts() {
        return List.of(WISHED, FINDABLE);
    }

    @Override
    public List<List<Mutant>> mutants() {
        return List.of(MutantsOfReconnecting.ALL);
    }

    /** A worker looks for the young person, and the manager is asked. */
    @Override
    public List<Matrix.Line> linesOfOneYoungPerson(Everyday day) {
        var wish = day.made(WISHED, "reconnection").with("id", day.world.newId());
        var broker = day.made(WISHED, "reconnection_broker")
                .with("reconnection_id", wish.id())
                .with("account_id", day.worker().id())
                .with("ended_at", null);
        day.world.add(broker);
        var second = day.made(WISHED, "reconnection_second")
                .with("reconnection_id", wish.id())
                .with("account_id", day.manager().id());
        day.world.add(second);
        var step = day.made(WISHED, "reconnection_step").with("reconnection_id", wish.id());
        var note = step.with("step", "note").with("name", null).with("found_person", null);
        var word = day.made(WISHED, "reconnection_word")
                .with("reconnection_id", wish.id())
                .with("both_read", false)
                .with("by_other", false);
        var open = day.made(WISHED, "reconnection_open")
                .with("reconnection_id", wish.id())
                .with("other_id", day.another().uuid("young_person_id"));
        return List.of(
                line("`reconnection`, for which the worker looks", wish),
                line("`reconnection_broker`, that worker", broker),
                line("`reconnection_second`, that manager", second),
                line("`reconnection_step`, a note", note),
                line("the same, what the second person says", note.with("step", "confirmed")),
                line("`reconnection_word`, to the young person", word.with("step", "tell")),
                line("the same, that it rests", word.with("step", "pause")),
                line("`reconnection_open`, with the other young person", open));
    }

    private static Matrix.Line line(String words, Row row) {
        return new Matrix.Line(words, row, Matrix.Whose.ANYBODYS);
    }

    @Override
    public List<Matrix.Line> linesOfTheHouse(Everyday day) {
        return List.of(new Matrix.Line(
                "`findable`, their own",
                day.made(FINDABLE, "findable").with("ended_at", null),
                Matrix.Whose.THEIR_OWN));
    }
}
