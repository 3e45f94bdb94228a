package org.kith.handover;

import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.kith.actor.Viewer;
import org.kith.form.Form;
import org.kith.web.FormPage;
import org.kith.words.Today;

/**
 * A form about one meeting: what came of it, what stands in its place, or the young person’s answer.
 *
 * @param meetings all that was said in the handover
 */
record MeetingPage(
        Viewer viewer,
        Handover handover,
        About what,
        HandoverStep planned,
        Meetings meetings,
        String readers,
        Today today,
        Form form)
        implements FormPage {

    /** What the form says of it. */
    enum About {
        CAME(""),
        PLAN("/plan"),
        ANSWER("/answer");

        private final String page;

        About(String page) {
            this.page = page;
        }
    }

    MeetingPage with(Form checked) {
        return new MeetingPage(viewer, handover, what, planned, meetings, readers, today, checked);
    }

    @Override
    public String about() {
        return HandoverPermissions.of(viewer).own() ? "" : handover.whose().name();
    }

    /** What somebody said already, which is said once; null for nothing. */
    @Nullable
    HandoverStep came() {
        var came = meetings.came(planned);
        return came == null ? meetings.instead(planned) : came;
    }

    boolean isToCome() {
        return !today.hasBegun(Objects.requireNonNull(planned.day()), planned.time());
    }

    /** The key of what the page is called. */
    String title() {
        return switch (what) {
            case CAME -> isToCome() ? "handover.came.call-off" : "handover.came.title";
            case PLAN -> "handover.plan.move";
            case ANSWER -> "handover.answer.title.own";
        };
    }

    String action() {
        return handover.address() + "/meetings/" + planned.id() + what.page;
    }

    /** What was typed was not kept. */
    @Override
    public boolean isLate() {
        return came() != null
                && Stream.of(MeetingForm.CAME, MeetingForm.WHICH, MeetingForm.ANSWER, MeetingForm.WORDS)
                        .anyMatch(form::has);
    }
}
