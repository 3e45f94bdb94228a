package org.kith.handover;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kith.actor.NotFound;

/**
 * The meetings of a handover: what is planned, what the young person answered, and what came of each.
 *
 * @param steps what was said in it, the latest first
 */
record Meetings(List<HandoverStep> steps) {
    private static final List<String> CAME = List.of("held", "fell-through");
    private static final List<String> ANSWERS = List.of("suits", "another-day", "answer");

    /** As they are planned now, by day and time. */
    List<HandoverStep> planned() {
        return steps.stream()
                .filter(step -> step.is("planned") && !isMoved(step))
                .sorted(Comparator.comparing(HandoverStep::day)
                        .thenComparing(HandoverStep::time, Comparator.nullsLast(Comparator.naturalOrder())))
                .toList();
    }

    HandoverStep one(UUID meeting) {
        return steps.stream()
                .filter(step -> step.is("planned") && step.id().equals(meeting))
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    /** What a form planned before. */
    Optional<HandoverStep> sent(UUID key) {
        return steps.stream()
                .filter(step -> step.is("planned") && step.id().equals(key))
                .findFirst();
    }

    /** Those nobody said anything of and whose hour is not over, or whose day where nobody said an hour. */
    List<HandoverStep> toCome(LocalDateTime now) {
        return planned().stream()
                .filter(one -> came(one) == null && !one.isOver(now))
                .toList();
    }

    /** The one in whose place it stands; null for none. */
    @Nullable
    HandoverStep before(HandoverStep planned) {
        return steps.stream().filter(planned::isAbout).findFirst().orElse(null);
    }

    /** What stands in its place; null for nothing. */
    @Nullable
    HandoverStep instead(HandoverStep planned) {
        return about(planned, List.of("planned")).orElse(null);
    }

    private boolean isMoved(HandoverStep planned) {
        return instead(planned) != null;
    }

    /** Null while nobody said. */
    @Nullable
    HandoverStep came(HandoverStep planned) {
        return about(planned, CAME).orElse(null);
    }

    /** What the young person answered last, to a meeting or to a letter; null while they did not, or did so of somebody else than who takes over now. */
    @Nullable
    HandoverStep answer(HandoverStep said) {
        return about(said, ANSWERS)
                .filter(answer -> !said.is("planned") || !isOfAnother(answer))
                .orElse(null);
    }

    /** Whether it was said while somebody else was to take over. */
    boolean isOfAnother(HandoverStep said) {
        var named = steps.stream().filter(step -> step.is("named")).toList();
        for (var i = 0; i + 1 < named.size(); i++) {
            if (!Objects.equals(named.get(i).whom(), named.get(i + 1).whom())) {
                return said.said().at().isBefore(named.get(i).said().at());
            }
        }
        return false;
    }

    /** Whether it is planned for that day already, and nothing came of it. */
    Optional<HandoverStep> twice(String which, @Nullable LocalDate day) {
        return planned().stream()
                .filter(one -> one.isMeeting(which) && came(one) == null && one.isOn(day))
                .findFirst();
    }

    private Optional<HandoverStep> about(HandoverStep said, List<String> kinds) {
        return steps.stream()
                .filter(step -> kinds.contains(step.kind()) && step.isAbout(said))
                .findFirst();
    }
}
