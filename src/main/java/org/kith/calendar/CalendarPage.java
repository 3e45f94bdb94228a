package org.kith.calendar;

import static org.kith.words.Words.say;

import java.util.List;
import org.kith.actor.Viewer;
import org.kith.form.Form;
import org.kith.web.FormPage;

/**
 * The addresses that somebody's calendar reads, and making one.
 *
 * @param feeds their own that stand, the latest first
 */
record CalendarPage(Viewer viewer, List<CalendarFeed.Shown> feeds, Form form) implements FormPage {
    static final String CALLED = "called";
    static final int LONGEST = 40;

    /** What entries are called where nobody says otherwise. */
    static Form empty() {
        return Form.empty().with(CALLED, say("calendar.entry"));
    }

    static Form checked(Form form, int there) {
        return form.needs(CALLED, "calendar.called.missing")
                .lineUpTo(LONGEST, CALLED, "calendar.called.too-long")
                .unmarked(CALLED)
                .refuseIf(there >= CalendarFeeds.MOST, CALLED, "calendar.most");
    }

    boolean own() {
        return CalendarPermissions.of(viewer).own();
    }
}
