package org.kith.referrals;

import static org.kith.words.Words.say;

import org.jspecify.annotations.Nullable;
import org.kith.actor.Viewer;
import org.kith.form.Form;
import org.kith.web.FormPage;
import org.kith.words.DisplayName;
import org.kith.words.Words;

/** The form that takes a referral a step further, for whichever side. */
record StepPage(Viewer viewer, Subject subject, Step step, Side side, Form form, Around around) implements FormPage {

    /**
     * What it is about.
     *
     * @param name what the young person is called; to a service that has not accepted yet, nobody's name
     * @param title as it is called where it stands alone
     */
    record Subject(String address, String name, String service, String title, Steps steps) {}

    /**
     * @param readers who reads it
     * @param terms those that hold now; null where nobody wrote any
     * @param shows which parts a service would see, and until when; empty elsewhere
     * @param late whether something was said meanwhile, so that nothing of this was kept
     */
    record Around(String readers, ReferralWritingSql.@Nullable Terms terms, String shows, boolean late) {}

    StepPage with(Form typed) {
        return new StepPage(viewer, subject, step, side, typed, around);
    }

    String action() {
        return subject.address() + (side == Side.SERVICE ? "/answering/" : "/saying/") + step.key();
    }

    boolean stillOpen() {
        return ReferralPermissions.of(viewer).take(step, subject.steps().state());
    }

    /** Nothing is sent to a service, nor accepted by one, before the organisation said what it may do. */
    boolean lacksTerms() {
        return around.terms() == null && (step == Step.SENT || step == Step.ACCEPTED);
    }

    boolean mayWriteTerms() {
        return ReferralPermissions.of(viewer).terms();
    }

    boolean hasTyped() {
        return step.hasWords() && !form.words(StepForm.WORDS).isEmpty();
    }

    /** What can be done about what was typed. */
    String meanwhile() {
        var over = hasTyped() ? "referrals.meanwhile.over" : "referrals.meanwhile.nothing";
        return stillOpen() ? "referrals.meanwhile.again" : over;
    }

    /** What stands above the terms: to a service, its own. */
    String termsTitle() {
        return say(side == Side.SERVICE ? "referrals.terms.title.service" : "referrals.terms.title");
    }

    boolean asksHow() {
        return StepForm.asksHow(step, side);
    }

    String words(String what) {
        return words(step, what, side, subject.name(), subject.service());
    }

    boolean hasWords(String what) {
        return Words.know(key(step, what, side));
    }

    static String words(Step step, String what, Side side, String name, String service) {
        return say(key(step, what, side), name, service);
    }

    private static String key(Step step, String what, Side side) {
        var key = "referrals.step." + step.key() + "." + what;
        return Words.know(key + "." + side.key()) ? key + "." + side.key() : key;
    }

    /** What was said, by whom and when, as the side that reads it says it. */
    static String said(ReferralStep one, Side reader, String name, String service) {
        var said = one.said();
        var key = "referrals.said." + one.step().key() + (one.how() == null ? "" : ".written");
        if (said.byYou()) {
            var mine = key + ".you." + reader.key();
            return say(Words.know(mine) ? mine : key + ".you", said.day(), service, name);
        }
        var who =
                switch (said.side()) {
                    case YOUNG -> reader == Side.SERVICE ? say("referrals.they") : DisplayName.young(name);
                    case TEAM -> said.by();
                    case SERVICE -> say("referrals.of-service", said.by(), service);
                };
        var read = key + "." + reader.key();
        return say(
                Words.know(read) ? read : key,
                who,
                said.day(),
                service,
                reader == Side.YOUNG ? say("called.you") : name);
    }

    @Override
    public boolean isLate() {
        return around.late();
    }

    @Override
    public String about() {
        return side == Side.TEAM ? subject.name() : "";
    }
}
