package org.kith.handover;

import org.jspecify.annotations.Nullable;
import org.kith.actor.Viewer;
import org.kith.form.Form;
import org.kith.web.FormPage;

/**
 * The form that says what came of a meeting.
 *
 * @param came what somebody said already; null for nothing
 */
record MeetingPage(
        Viewer viewer,
        Handover handover,
        HandoverStep planned,
        @Nullable HandoverStep came,
        Form form) implements FormPage {

    @Override
    public boolean isLate() {
        return came != null && form.has(MeetingForm.CAME);
    }
}
