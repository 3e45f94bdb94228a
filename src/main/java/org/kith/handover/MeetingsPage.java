package org.kith.handover;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.kith.actor.Viewer;
import org.kith.contact.HowToReach;
import org.kith.form.Form;
import org.kith.web.FormPage;
import org.kith.words.Today;

/**
 * The meetings of a handover: planned, what the young person answered, and what came of each.
 *
 * @param meetings all that was said in the handover
 * @param liked how the young person likes people to be in touch, for whoever plans one
 * @param readers who reads what is planned
 */
record MeetingsPage(
        Viewer viewer,
        Handover handover,
        Meetings meetings,
        @Nullable HowToReach liked,
        String readers,
        Today today,
        Form form)
        implements FormPage {

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

    boolean mayAnswer() {
        return HandoverPermissions.of(viewer).answer(handover);
    }

    /** What they and their team said of how they want it. */
    List<HandoverStep> wishes() {
        return HandoverPart.WISHES.latest(meetings.steps());
    }

    /** Whether they may still say if it suits them: not once it is over, which one of today without an hour is not. */
    boolean mayAnswer(HandoverStep planned) {
        var day = Objects.requireNonNull(planned.day());
        var isOver = hasCome(planned) && (planned.time() != null || day.isBefore(today.here()));
        return mayAnswer() && !isOver;
    }

    /** Whether its hour has come and somebody may say what came of it. */
    boolean hasCome(HandoverStep planned) {
        return today.hasBegun(Objects.requireNonNull(planned.day()), planned.time());
    }
}
