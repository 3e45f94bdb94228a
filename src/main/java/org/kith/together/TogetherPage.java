package org.kith.together;

import static org.kith.words.Words.say;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.kith.actor.Viewer;
import org.kith.people.YoungPersonHeader;
import org.kith.web.Page;

/** How a young person and each of their workers work together: those in their team now first. */
record TogetherPage(Viewer viewer, YoungPersonHeader whose, List<Pair> pairs) implements Page {

    boolean own() {
        return TogetherPermissions.of(viewer).own();
    }

    String title() {
        return own() ? say("together.own.title") : say("together.title", whose.name());
    }

    String what() {
        return own() ? say("together.own.what") : say("together.what", whose.name());
    }

    /** Those who work with them or said something with them: whoever looks first, then those with whom something is said. */
    List<Pair> now() {
        var may = TogetherPermissions.of(viewer);
        return pairs.stream()
                .filter(pair -> pair.mate().here() && isTogether(pair))
                .sorted(Comparator.comparing((Pair pair) -> may.isOneOf(pair.mate()) ? 0 : 1)
                        .thenComparing(pair -> pair.said().isEmpty() ? 1 : 0))
                .toList();
    }

    private boolean isTogether(Pair pair) {
        return pair.mate().works()
                || !pair.said().isEmpty()
                || TogetherPermissions.of(viewer).isOneOf(pair.mate()) && !own();
    }

    /** Who else is in the team: no worker of theirs, but somebody with whom it can begin. */
    List<Pair> others() {
        return pairs.stream()
                .filter(pair -> pair.mate().here() && !isTogether(pair))
                .toList();
    }

    /** Whether there is a page on which they think for themselves. */
    boolean reflects() {
        var may = TogetherPermissions.of(viewer);
        return may.isAsked() && may.write();
    }

    List<Pair> before() {
        return pairs.stream().filter(pair -> !pair.mate().here()).toList();
    }

    Optional<String> lookAgain(Pair pair) {
        return pair.lookAgain(TogetherPermissions.of(viewer).isOneOf(pair.mate()));
    }

    /** How far both are, as whoever looks reads it. */
    String state(Pair pair) {
        var young = whose.name();
        var mate = pair.mate().name();
        if (!TogetherPermissions.of(viewer).isOneOf(pair.mate())) {
            var holds = pair.holding(true).or(() -> pair.holding(false)).isPresent();
            return say(holds ? "together.state.holds" : "together.state.none-holds");
        }
        var other = own() ? mate : young;
        return say("together.state." + stateOf(pair), other);
    }

    private String stateOf(Pair pair) {
        if (pair.said().isEmpty()) {
            return "none";
        }
        if (!pair.waitingFor(own()).isEmpty()) {
            return "asks";
        }
        return pair.seenOtherwise() ? "otherwise" : pair.agreed() ? "agreed" : "waits";
    }
}
