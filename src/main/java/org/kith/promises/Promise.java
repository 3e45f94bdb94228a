package org.kith.promises;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * What was promised, and all that became of it.
 *
 * @param first what it said when it was written down
 * @param firstDue by when it was to be then; null where no day was said
 * @param story in the order in which it was said
 */
record Promise(
        UUID id,
        UUID youngPerson,
        Parties parties,
        String first,
        @Nullable LocalDate firstDue,
        Said said,
        List<StoryLine> story) {
    static final Comparator<Promise> DUE_SOONEST =
            Comparator.comparing(Promise::due, Comparator.nullsLast(Comparator.naturalOrder()));

    Promise with(List<StoryLine> lines) {
        return new Promise(id, youngPerson, parties, first, firstDue, said, lines);
    }

    /** What it says now: as both sides have it. */
    String words() {
        return changes().stream().findFirst().map(StoryLine::words).orElse(first);
    }

    /** By when; null where no day is said. */
    @Nullable
    LocalDate due() {
        var change = changes().stream().findFirst();
        return change.isPresent() ? change.get().due() : firstDue;
    }

    /** How much was said of it: whoever says more says that they saw as much. */
    int seen() {
        return story.size();
    }

    /** Whether a form was sent before, by its key. */
    boolean isSaid(UUID key) {
        return story.stream().anyMatch(one -> one.id().equals(key));
    }

    PromiseState state() {
        if (last(Step.NOT_KEPT).isPresent()) {
            return new PromiseState.NotKept();
        }
        var kept = last(Step.KEPT);
        var since = kept.map(StoryLine::number).orElse(0);
        var disputed =
                last(Step.SAYS_NOT_KEPT).filter(one -> one.number() > since).isPresent();
        return kept.isPresent() ? new PromiseState.Kept(disputed) : new PromiseState.Open(disputed);
    }

    boolean notKept() {
        return state() instanceof PromiseState.NotKept;
    }

    boolean kept() {
        return state() instanceof PromiseState.Kept;
    }

    boolean open() {
        return state() instanceof PromiseState.Open;
    }

    boolean overdue(LocalDate today) {
        var due = due();
        return open() && due != null && due.isBefore(today);
    }

    /** Whether the young person says of what stands now, open or kept, that it was not kept. */
    boolean disputed() {
        return switch (state()) {
            case PromiseState.Open open -> open.disputed();
            case PromiseState.Kept kept -> kept.disputed();
            case PromiseState.NotKept ignored -> false;
        };
    }

    /** Whether somebody else than whoever promises wrote it down, so that “I” in it may be either. */
    boolean isInOthersWords() {
        return said.byYoungPerson() != parties.byYoungPerson() && changes().isEmpty();
    }

    /** What it said before it was changed together, the latest first. */
    List<StoryLine> changes() {
        return lines(one -> one.step() == Step.CHANGE && against(one).isEmpty()).reversed();
    }

    /** That a side did not agree to a change, which was none together then. */
    Optional<StoryLine> against(StoryLine change) {
        return beside(change.id()).stream()
                .filter(one -> one.step() == Step.DISAGREEMENT)
                .findFirst();
    }

    /** The same of the change that was written down last. */
    Optional<StoryLine> againstLast() {
        return last(Step.CHANGE).flatMap(this::against);
    }

    /** What it said before a change. */
    PromisesPage.Before before(StoryLine change) {
        var earlier =
                changes().stream().filter(one -> one.number() < change.number()).findFirst();
        return new PromisesPage.Before(
                this,
                change,
                earlier.map(StoryLine::words).orElse(first),
                earlier.isPresent() ? earlier.get().due() : firstDue);
    }

    /** What was said beside a line of the story, or beside the promise itself. */
    List<StoryLine> beside(@Nullable UUID line) {
        return lines(one -> isBeside(one) && Objects.equals(one.about(), line));
    }

    /** What stands by itself in the story. */
    List<StoryLine> happened() {
        return lines(one -> !isBeside(one));
    }

    private static boolean isBeside(StoryLine line) {
        return line.step() == Step.DISAGREEMENT || line.step() == Step.SAYS_NOT_KEPT || line.step() == Step.ANSWER;
    }

    /** The line a step is said beside; none for the promise itself. */
    Optional<StoryLine> besides(Step step) {
        return switch (step) {
            case DISAGREEMENT -> last(Step.CHANGE);
            case SAYS_NOT_KEPT -> last(Step.KEPT);
            case ANSWER -> last(Step.NOT_KEPT);
            case KEPT, CHANGE, NOT_KEPT -> Optional.empty();
        };
    }

    /** Whether the other side said what stands last, and this one has not said yet that they did not agree. */
    boolean canDisagree(boolean own) {
        var change = last(Step.CHANGE);
        var theirs = change.isPresent()
                ? change.get().said().byYoungPerson() != own
                : said.byYoungPerson() != own && parties.byYoungPerson() == own;
        return theirs
                && parties.isMine(own)
                && beside(change.map(StoryLine::id).orElse(null)).stream()
                        .noneMatch(one ->
                                one.step() == Step.DISAGREEMENT && one.said().byYoungPerson() == own);
    }

    private Optional<StoryLine> last(Step step) {
        return lines(one -> one.step() == step).reversed().stream().findFirst();
    }

    private List<StoryLine> lines(Predicate<StoryLine> which) {
        return story.stream().filter(which).toList();
    }
}
