package org.kith.measures;

import static org.kith.words.Words.say;

import java.util.List;
import org.kith.actor.Viewer;
import org.kith.web.Page;
import org.kith.words.Dates;

record FiguresPage(Viewer viewer, Scope scope, Summary summary, Benchmark benchmark) implements Page {

    boolean mayLoadReturn() {
        return MeasuresPermissions.of(viewer).loadReturn();
    }

    String whose() {
        return scope.words(summary.people().size());
    }

    String runsUntil() {
        return say("measures.whose.running", Dates.longDay(scope.year().last()));
    }

    Bars bars() {
        return Bars.of(summary, scope.year());
    }

    String workersInWords() {
        var several = summary.byWorkers().stream()
                .skip(PersonYear.MANY)
                .mapToInt(count -> count)
                .sum();
        return say(
                "measures.workers.why",
                summary.counted(),
                summary.byWorkers().get(1),
                several,
                Stability.percent(several, summary.counted()));
    }

    List<Card> gaps() {
        return Card.ofGaps(summary, scope);
    }

    List<Card> changes() {
        return Card.ofChanges(summary, scope);
    }

    List<Card> lasting() {
        return Card.ofLasting(summary, scope);
    }

    String reason(Summary.Why why) {
        return why.reason() == null ? say("measures.why.none") : why.reason().words();
    }

    String address(Group group) {
        return group.address(scope.year());
    }

    /** The own figure in a sentence; above the table that sets it beside others. */
    String stabilityInWords() {
        var stability = summary.stability();
        return stability.isKnown()
                ? say("measures.stability.why", stability.many(), stability.all(), stability.percent(), scope.until())
                : say("measures.stability.nobody", scope.until());
    }

    boolean isInShortBreaks() {
        return summary.stability().all() > summary.stabilityWithoutShortBreaks().all();
    }

    String owner() {
        return scope.organisation() == null ? scope.together() : scope.organisation();
    }
}
