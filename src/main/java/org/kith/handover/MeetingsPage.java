package org.kith.handover;

import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kith.actor.Viewer;
import org.kith.form.Form;
import org.kith.web.FormPage;

/**
 * The meetings of a handover: planned, and what came of each.
 *
 * @param steps what was said of them, the latest first
 */
record MeetingsPage(Viewer viewer, Handover handover, List<HandoverStep> steps, Form form) implements FormPage {

    @Override
    public String about() {
        return own() ? "" : handover.whose().name();
    }

    boolean own() {
        return HandoverPermissions.of(viewer).own();
    }

    boolean mayMeet() {
        return HandoverPermissions.of(viewer).meet(handover);
    }

    /** By the day they are planned for. */
    List<HandoverStep> planned() {
        return steps.stream()
                .filter(step -> step.is("planned"))
                .sorted(Comparator.comparing(HandoverStep::day))
                .toList();
    }

    /** Null while nobody said. */
    @Nullable
    HandoverStep came(HandoverStep planned) {
        return steps.stream().filter(step -> step.isAbout(planned)).findFirst().orElse(null);
    }
}
