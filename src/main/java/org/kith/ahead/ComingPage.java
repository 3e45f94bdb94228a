package org.kith.ahead;

import static org.kith.words.Words.say;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kith.actor.Viewer;
import org.kith.form.Form;
import org.kith.nation.BirthdayLaw;
import org.kith.nation.NationPermissions;
import org.kith.people.YoungPersonHeader;
import org.kith.web.Page;

/**
 * One thing that is coming: when, the steps that prepare it, and what was said of it.
 *
 * @param law what changes on a birthday; null of what is none
 */
record ComingPage(
        Viewer viewer,
        YoungPersonHeader whose,
        Coming coming,
        @Nullable BirthdayLaw law,
        LocalDate today) implements Page {

    @Override
    public String about() {
        return own() ? "" : whose.name();
    }

    boolean own() {
        return ComingPermissions.of(viewer).own();
    }

    boolean mayChange() {
        return ComingPermissions.of(viewer).change(coming);
    }

    boolean mayPrepare() {
        return ComingPermissions.of(viewer).prepare(coming);
    }

    String title() {
        return coming.title(own(), whose.name());
    }

    /** What the page is called in a browser, which keeps that in its history: of what somebody typed, its kind and when it is. */
    String pageTitle() {
        var now = coming.now();
        return now.kind().isTyped()
                ? say("ahead.page-title", now.kind().words(), now.time().words(today))
                : title();
    }

    String list() {
        return whose.address() + "/coming";
    }

    String address() {
        return list() + "/" + coming.key();
    }

    /** What changes on a birthday; each line a whole one. */
    List<String> changes() {
        return law == null ? List.of() : law.lines(own(), whose.name());
    }

    /** Whether somebody who works with them is told that nobody has said which law it is. */
    boolean isNowhere() {
        return law != null && law.nation() == null && changes().isEmpty() && !own();
    }

    boolean maySayNation() {
        return NationPermissions.of(viewer).say();
    }

    /** What is still to do first. */
    List<Preparation> steps() {
        return coming.steps().stream()
                .sorted(Comparator.comparing(step -> !step.open()))
                .toList();
    }

    /** A form that ticks a step at once. */
    Form tick(Preparation step) {
        return Form.empty().with(ComingForm.SEEN, String.valueOf(step.seen()));
    }

    /** What was said of it, the latest first. */
    List<Version> story() {
        return coming.story().reversed();
    }

    /** As the story says that a line of it was said. */
    String said(Version line) {
        return line.said()
                .inWords("ahead.said."
                        + (line.state() == State.AHEAD
                                ? line.number() == 1 ? "first" : "change"
                                : line.state().key()));
    }
}
