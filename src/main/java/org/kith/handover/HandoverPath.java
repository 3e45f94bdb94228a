package org.kith.handover;

import java.util.Arrays;
import java.util.Collections;
import java.util.Locale;
import java.util.Set;

/** The steps of a handover, in the order in which they are walked: the young person's wishes first. Each is a short page. */
enum HandoverPath {
    WISHES(Set.of("who", "how", "where", "when", "first", "myself")),
    WORKER(Set.of("named")),
    NOW(Set.of("matters", "ahead", "helps")),
    LETTER(Set.of("letter")),
    MEETINGS(Set.of("held")),
    MET(Set.of("met")),
    CLOSING(Set.of());

    /** Meetings in which the young person and both workers are there. */
    private static final Set<String> THREE_MEET = Set.of("overlap", "three");

    private final Set<String> kinds;

    HandoverPath(Set<String> kinds) {
        this.kinds = kinds;
    }

    /** As its address and its words call it. */
    String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Whether the young person and both workers have met, on whatever occasion. */
    static boolean haveThreeMet(Handover handover) {
        return !Collections.disjoint(handover.done().held(), THREE_MEET);
    }

    /** Of the meetings one of all three, and the goodbye, and nothing that was planned is left; they have met whoever takes over now. */
    boolean isDone(Handover handover) {
        var done = handover.done();
        return switch (this) {
            case MEETINGS -> done.unsaid() == 0 && done.held().contains("goodbye") && haveThreeMet(handover);
            case WORKER -> handover.to() != null;
            case MET -> done.met() != null;
            case CLOSING -> done.ended() != null;
            default -> !Collections.disjoint(kinds, done.kinds());
        };
    }

    /** What is said of it once it is: a letter is there to be read, everything else is done. */
    String doneMood() {
        return this == LETTER ? ".letter" : "";
    }

    /**
     * The first that is not done; once the days are over what is left of those who have met is to say why the three did not.
     *
     * @param manages whether it is theirs to choose who takes over: whoever does not goes on with what is theirs meanwhile
     */
    static HandoverPath next(Handover handover, boolean manages) {
        if (handover.state() instanceof HandoverState.MetAlone) {
            return CLOSING;
        }
        var last = handover.done().ahead() ? MEETINGS : CLOSING;
        return Arrays.stream(values())
                .filter(step -> step != CLOSING && (manages || step != WORKER) && !step.isDone(handover))
                .findFirst()
                .orElse(last);
    }
}
