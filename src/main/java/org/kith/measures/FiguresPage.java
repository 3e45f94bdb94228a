package org.kith.measures;

import static org.kith.words.Words.say;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.kith.actor.Viewer;
import org.kith.web.Page;
import org.kith.words.Dates;

/**
 * @param countedOn the day it was counted, where that is not now; null where it is worked out from the record itself
 * @param waits whether nobody was counted yet
 */
record FiguresPage(
        Viewer viewer,
        Scope scope,
        Counted summary,
        Shown shown,
        @Nullable LocalDate countedOn,
        boolean waits,
        Benchmark benchmark)
        implements Page {
    /** What stands for a number that is not shown, as in published tables. */
    static final String HIDDEN = "c";

    boolean mayLoadReturn() {
        return MeasuresPermissions.of(viewer).loadReturn();
    }

    String whose() {
        return shown.everybody()
                ? scope.words(summary.everybody())
                : say("measures.whose.some", owner(), scope.from(), scope.until());
    }

    @Nullable
    String counted() {
        return countedOn == null ? null : say("measures.counted", Dates.longDay(countedOn));
    }

    String runsUntil() {
        return say("measures.whose.running", Dates.longDay(scope.year().last()));
    }

    Bars bars() {
        return Bars.of(summary, shown, scope.year());
    }

    String workersInWords() {
        if (!shown.inWords()) {
            return say("measures.workers.counted", summary.counted());
        }
        var fewer = summary.byWorkers().stream()
                .limit(PersonYear.MANY)
                .mapToInt(count -> count)
                .sum();
        var several = IntStream.range(0, PersonYear.MANY).allMatch(shown::bar)
                ? summary.counted() - fewer
                : summary.byWorkers().stream()
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
        return Card.ofGaps(summary, scope, shown);
    }

    List<Card> changes() {
        return Card.ofChanges(summary, scope, shown);
    }

    List<Card> lasting() {
        return Card.ofLasting(summary, scope, shown);
    }

    String reason(Summary.Why why) {
        return why.reason() == null ? say("measures.why.none") : why.reason().words();
    }

    @Nullable
    String address(Group group) {
        return shown.address(group, scope.year());
    }

    /** How many those are, where that is shown. */
    String count(Group group, int many) {
        return shown.is(group) ? say("measures.number", many) : HIDDEN;
    }

    String times(Summary.Why why) {
        return shown.why(why) ? say("measures.number", why.times()) : HIDDEN;
    }

    String percent(Group group, Stability of) {
        return shown.is(group) ? say("measures.percent", of.percent()) : HIDDEN;
    }

    /** The own figure in a sentence; above the table that sets it beside others. */
    String stabilityInWords() {
        var stability = summary.stability();
        if (!shown.is(Group.MANY_WORKERS) || !shown.is(Group.LOOKED_AFTER)) {
            return say("measures.stability.hidden", scope.until());
        }
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
