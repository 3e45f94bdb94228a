package org.kith.ahead;

import static org.kith.words.Words.say;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/**
 * Something foreseen of a young person, and all that was said of it.
 *
 * @param key what its address ends with: its id; of a birthday the age
 * @param now what is foreseen now
 * @param story in the order in which it was said; empty for what is found in what Kith knows already
 */
record Coming(UUID youngPerson, String key, Foreseen now, List<Version> story, List<Preparation> steps) {
    /** Until so many days from today it stands on first pages. */
    static final int SOON = 90;

    private static final int LETTERS_OF_ID = 36;

    /** By the last day on which it is: a month or a season that has begun may be for long yet. */
    static final Comparator<Coming> SOONEST =
            Comparator.comparing(one -> one.now().time().last());

    boolean isBirthday() {
        return now.kind() == Kind.BIRTHDAY;
    }

    /** Whether it has a page, on which it is prepared. */
    boolean hasPage() {
        return now.kind().isTyped() || isBirthday();
    }

    /** Whether they are told of it where they come in: what has a page, and whom they meet on a day that is fixed; handovers are told of by themselves. */
    boolean isToldFirst() {
        return hasPage() || now.sure() && (now.kind() == Kind.FIRST_MEETING || now.kind() == Kind.SOMEBODY_BEGINS);
    }

    State state() {
        return story.isEmpty() ? State.AHEAD : story.getLast().state();
    }

    boolean isAhead() {
        return state() == State.AHEAD;
    }

    /** Whether whoever looks foresaw it, and nobody said anything of it since. */
    boolean isSaidByYou() {
        return isAhead() && seen() == 1 && story.getFirst().said().byYou();
    }

    /** Its day has passed, and nobody said what became of it. */
    boolean isUnsaid(LocalDate today) {
        return isAhead() && now.time().isOver(today);
    }

    boolean isSoon(LocalDate today) {
        return isAhead() && !now.time().isOver(today) && !now.time().first().isAfter(today.plusDays(SOON));
    }

    int seen() {
        return story.size();
    }

    Optional<Version> last() {
        return story.isEmpty() ? Optional.empty() : Optional.of(story.getLast());
    }

    /** What it is, in one line. */
    String title(boolean own, String name) {
        if (now.kind().isTyped()) {
            return Objects.requireNonNullElseGet(now.words(), now.kind()::words);
        }
        return isBirthday()
                ? say(own ? "ahead.birthday.own" : "ahead.birthday", name, key)
                : say("ahead.found." + now.kind().key(), Objects.requireNonNullElse(now.words(), ""));
    }

    /** Whether its kind is said beside it, since its words say something else. */
    boolean hasKind() {
        return now.kind().isTyped() && now.kind() != Kind.OTHER && now.words() != null;
    }

    /** Those that were not said to be no longer needed. */
    List<Preparation> counted() {
        return steps.stream()
                .filter(step -> step.state() != StepState.NOT_NEEDED)
                .toList();
    }

    int done() {
        return (int) steps.stream().filter(Preparation::done).count();
    }

    /** {@code 2 of 4 steps are done}. */
    String prepared() {
        return say("ahead.prepared", counted().size(), done());
    }

    /** What drafts of its forms are told apart by. */
    UUID reference() {
        return now.kind().isTyped()
                ? UUID.fromString(key)
                : UUID.nameUUIDFromBytes((youngPerson + " " + key).getBytes(StandardCharsets.UTF_8));
    }

    /** Of what is found, the id of what it was found in: it follows the first word of the key. */
    private String id() {
        var begins = key.indexOf('-') + 1;
        return key.substring(begins, begins + LETTERS_OF_ID);
    }

    /** Where it is read, from the page of whose it is. */
    String address() {
        var whose = "/young-people/" + youngPerson;
        return switch (now.kind()) {
            case WORKER_LEAVES, WORKER_BEGINS -> whose + "/handovers/" + id();
            case HANDOVER_OVERLAP, HANDOVER_THREE, HANDOVER_GOODBYE -> whose + "/handovers/" + id() + "/meetings";
            case FIRST_MEETING, SOMEBODY_BEGINS -> whose + "/introductions/" + id();
            case SHARE_ENDS, SHARE_PART_ENDS -> whose + "/sharing";
            default -> whose + "/coming/" + key;
        };
    }
}
