package org.kith.introductions;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kith.form.Form;

/** What a form says of an introduction, as steps. Asked only of a form in which nothing is wrong. */
final class NewSteps {
    private static final Said NOW = new Said(null, false, true, Instant.EPOCH);

    private NewSteps() {}

    /** The id of what one form says of one thing. */
    static UUID idOf(Form form, String kind) {
        return UUID.nameUUIDFromBytes((form.key() + " " + kind).getBytes(StandardCharsets.UTF_8));
    }

    /** What was kept of this form before. */
    static List<Step> sent(Form form, Part part, Introduction one) {
        var ids = part.kinds().stream().map(kind -> idOf(form, kind)).toList();
        return one.story().stream().filter(step -> ids.contains(step.id())).toList();
    }

    /** Whether it is what this form says now, and what stands: whoever sends an old page again is not told that it is said. */
    static boolean stands(Form form, Part part, Introduction one, List<Step> sent) {
        var last = sent.getLast();
        var later = one.story().stream()
                .anyMatch(step -> step.number() > last.number()
                        && part.kinds().contains(step.kind())
                        && step.said().byYoungPerson() == last.said().byYoungPerson());
        return !later && isSame(form, part, sent);
    }

    /** Whether whoever sends this form said all of it last, from another one. */
    static boolean areThere(Form form, Part part, Introduction one) {
        var said = part == Part.WISHES
                ? part.kinds().stream()
                        .flatMap(kind -> one.latest(kind).stream())
                        .toList()
                : one.story().reversed().stream()
                        .filter(step -> part.kinds().contains(step.kind()))
                        .limit(1)
                        .toList();
        var isAll = part != Part.WISHES
                || part.kinds().stream()
                        .allMatch(kind ->
                                form.words(kind).isEmpty() || one.latest(kind).isPresent());
        return isAll
                && !said.isEmpty()
                && said.stream().allMatch(step -> step.said().byYou())
                && isSame(form, part, said);
    }

    private static boolean isSame(Form form, Part part, List<Step> sent) {
        return sent.stream().allMatch(step -> switch (part) {
            case WISHES -> step.is(Step.NO_WISH) ? form.has(Step.NO_WISH) : isWords(form.words(step.kind()), step);
            case ABOUT -> AboutMe.lines(step.words()).equals(form.values(PartForm.LINES));
            case PLAN -> plan(form).equals(step.plan()) && isWords(form.words(PartForm.WORDS), step);
            case ANSWER -> step.is(form.value(PartForm.ANSWER)) && isWords(form.words(PartForm.WORDS), step);
            case OUTCOME -> step.is(form.value(PartForm.CAME)) && isWords(form.words(PartForm.WORDS), step);
            case HELLO, PASSED_ON, WENT, CALL_OFF -> isWords(form.words(PartForm.WORDS), step);
        });
    }

    private static boolean isWords(String typed, Step step) {
        return typed.equals(Objects.requireNonNullElse(step.words(), ""));
    }

    static List<Step> of(Form form, Part part, Introduction one, IntroductionPermissions may) {
        var words = orNone(form.words(PartForm.WORDS));
        return switch (part) {
            case WISHES -> wishes(form, one, may.own());
            case ABOUT -> List.of(step(form, one, "about", orNone(String.join("\n", form.values(PartForm.LINES)))));
            case HELLO, PASSED_ON, WENT, CALL_OFF ->
                List.of(step(form, one, part.kinds().getFirst(), words));
            case PLAN -> List.of(step(form, one, "planned", words).planning(plan(form)));
            case ANSWER ->
                List.of(about(step(form, one, form.value(PartForm.ANSWER), words), one, side(form, may.sides(one))));
            case OUTCOME -> List.of(about(step(form, one, form.value(PartForm.CAME), words), one, null));
        };
    }

    private static Step about(Step step, Introduction one, @Nullable String side) {
        return step.about(one.standing().orElseThrow(), side);
    }

    private static String side(Form form, List<String> sides) {
        return sides.size() == 1 ? sides.getFirst() : form.value(PartForm.SIDE);
    }

    private static Step.Plan plan(Form form) {
        return new Step.Plan(
                Objects.requireNonNull(form.day("day")),
                Objects.requireNonNull(PartForm.time(form)),
                form.line("place"),
                orNone(form.line("along")));
    }

    /** Those that say something else than this side said last. */
    private static List<Step> wishes(Form form, Introduction one, boolean own) {
        var steps = new ArrayList<Step>();
        for (var kind : Step.WISHES) {
            var was = one.wish(kind, own).map(Step::words).orElse("");
            if (!was.equals(form.words(kind))) {
                steps.add(step(form, one, kind, orNone(form.words(kind)), steps.size()));
            }
        }
        if (form.has(Step.NO_WISH)) {
            steps.add(step(form, one, Step.NO_WISH, null, steps.size()));
        }
        return steps;
    }

    private static Step step(Form form, Introduction one, String kind, @Nullable String words) {
        return step(form, one, kind, words, 0);
    }

    private static Step step(Form form, Introduction one, String kind, @Nullable String words, int after) {
        var number = one.story().size() + 1 + after;
        return new Step(idOf(form, kind), number, kind, words, null, null, null, NOW);
    }

    private static @Nullable String orNone(String typed) {
        return typed.isEmpty() ? null : typed;
    }
}
