package org.kith.promises;

import static org.kith.words.Words.say;

import java.time.LocalDate;
import org.kith.actor.Viewer;
import org.kith.form.Form;
import org.kith.people.YoungPersonHeader;
import org.kith.web.FormPage;
import org.kith.words.Words;

/** The form that says what became of a promise. */
record StepPage(Viewer viewer, YoungPersonHeader whose, Promise promise, Step step, Form form, Around around)
        implements FormPage {

    /**
     * @param readers who reads it, by name
     * @param opening how an explanation to them begins
     * @param late whether something was said of the promise meanwhile, so that nothing of this was kept
     */
    record Around(String readers, String opening, boolean late, LocalDate today) {}

    StepPage with(Form typed) {
        return new StepPage(viewer, whose, promise, step, typed, around);
    }

    boolean own() {
        return PromisePermissions.of(viewer).own();
    }

    String opening() {
        return around.opening();
    }

    String back() {
        return whose.address() + "/promises/" + promise.id();
    }

    /** Where it is sent. */
    String action() {
        return back() + "/steps/" + step.key();
    }

    /** Whether it can still be said: not, where something else became of the promise meanwhile. */
    boolean stillOpen() {
        return PromisePermissions.of(viewer).take(step, promise);
    }

    String title() {
        return words("title");
    }

    /** What is said to whoever fills it in. */
    String words(String what) {
        return say(key(step, what, own(), promise), whose.name());
    }

    boolean hasWords(String what) {
        return Words.know(key(step, what, own(), promise));
    }

    /** A young person reads other words than those who work with them, and of their own promise other ones than of one to them. */
    static String key(Step step, String what, boolean own, Promise promise) {
        var key = "promises.step." + step.key() + "." + what;
        var mine = key + ".own" + (promise.parties().byYoungPerson() ? ".by" : "");
        return own && Words.know(mine) ? mine : own && Words.know(key + ".own") ? key + ".own" : key;
    }

    @Override
    public boolean isLate() {
        return around.late();
    }

    /** Where what is typed is kept. */
    String drafts() {
        return PromiseDrafts.of(promise.id(), step).address(whose.id());
    }
}
