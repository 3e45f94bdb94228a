package org.kith.ahead;

import static org.kith.words.Words.say;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kith.actor.Viewer;
import org.kith.form.Form;
import org.kith.nation.Nation;
import org.kith.nation.NationPermissions;
import org.kith.people.YoungPersonHeader;
import org.kith.web.Page;

/**
 * One thing that is coming: when, the steps that prepare it, and what was said of it.
 *
 * @param nation whose law says what changes on a birthday; null where nobody has said which it is
 */
record ComingPage(
        Viewer viewer,
        YoungPersonHeader whose,
        Coming coming,
        @Nullable Nation nation,
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

    /** What changes on a birthday, as the law of the nation has it; each line a whole one. Of England alone Kith knows it birthday by birthday. */
    List<String> changes() {
        if (!coming.isBirthday() || nation == null) {
            return List.of();
        }
        var age = nation == Nation.ENGLAND ? coming.key() : "any";
        return say("ahead.law." + nation.key() + "." + age + (own() ? ".own" : ""), whose.name())
                .lines()
                .toList();
    }

    /** Whether somebody who works with them is told that nobody has said which law it is. */
    boolean isNowhere() {
        return coming.isBirthday() && nation == null && !own();
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
