package org.kith.ahead;

import static org.kith.words.Words.say;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kith.actor.Viewer;
import org.kith.drafts.DraftForm;
import org.kith.form.Form;
import org.kith.form.Option;
import org.kith.people.YoungPersonHeader;
import org.kith.web.FormPage;

/**
 * The form that says what is coming, or that it is to be otherwise.
 *
 * @param coming what is changed, or what stands there already; null for something new
 * @param isLate whether something was said of it meanwhile, or the form was kept before with other words
 * @param readers who reads it, by name
 */
record EventPage(
        Viewer viewer,
        YoungPersonHeader whose,
        @Nullable Coming coming,
        boolean isLate,
        Form form,
        String readers,
        LocalDate today)
        implements FormPage {
    private static final String AS_NEW = "as-new";

    EventPage with(Form typed) {
        return new EventPage(viewer, whose, coming, isLate, typed, readers, today);
    }

    /** What was kept before with other words stands on top; what was typed is something new. */
    EventPage asNew(Form typed) {
        return with(typed.with(AS_NEW, "yes"));
    }

    boolean own() {
        return ComingPermissions.of(viewer).own();
    }

    boolean isNew() {
        return coming == null || form.has(AS_NEW);
    }

    String title() {
        var key = isNew() ? "ahead.form.new" : "ahead.form.change";
        return say(key + (own() ? ".own" : ""), whose.name());
    }

    String list() {
        return whose.address() + "/coming";
    }

    String back() {
        return coming == null || isNew() ? list() : list() + "/" + coming.key();
    }

    String action() {
        return isNew() ? list() : back() + "/change";
    }

    /** Whether it can still be changed: not, where it was said meanwhile what became of it. */
    boolean stillOpen() {
        return coming == null || isNew() || ComingPermissions.of(viewer).change(coming);
    }

    DraftForm which() {
        return coming == null || isNew() ? ComingDrafts.NEW : ComingDrafts.change(coming);
    }

    List<Option> abouts() {
        return ComingForm.abouts(today, form.value("about"));
    }

    /** Where what is typed is kept. */
    String drafts() {
        return which().address(whose.id());
    }
}
