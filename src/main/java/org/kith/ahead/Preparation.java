package org.kith.ahead;

import static org.kith.words.Words.say;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kith.words.DisplayName;

/**
 * A step that prepares something.
 *
 * @param what what is done
 * @param lines what was said of it, in that order
 */
record Preparation(UUID id, What what, Said said, List<StepLine> lines) {

    /**
     * @param account whose it is; null for the young person
     * @param name of whose it is; null where nobody gave one
     * @param you whether it is for whoever looks
     * @param due by when; null where no day was said
     */
    record What(
            String words,
            @Nullable UUID account,
            @Nullable String name,
            boolean you,
            @Nullable LocalDate due) {

        boolean isSame(What other) {
            return words.equals(other.words)
                    && Objects.equals(account, other.account)
                    && Objects.equals(due, other.due);
        }
    }

    StepState state() {
        return lines.isEmpty() ? StepState.OPEN : lines.getLast().state();
    }

    boolean open() {
        return state() == StepState.OPEN;
    }

    boolean done() {
        return state() == StepState.DONE;
    }

    /** How much was said of it: whoever says more says that they saw as much. */
    int seen() {
        return lines.size();
    }

    boolean isLate(LocalDate today) {
        var due = what.due();
        return open() && due != null && due.isBefore(today);
    }

    /** Whose it is, as whoever looks reads it. */
    String whose() {
        if (what.you()) {
            return say("ahead.step.for.you");
        }
        return say(
                "ahead.step.for",
                what.account() == null ? DisplayName.young(what.name()) : DisplayName.somebody(what.name()));
    }
}
