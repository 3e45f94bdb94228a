package org.kith.referrals;

import static org.kith.words.Words.say;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.kith.actor.Viewer;
import org.kith.people.YoungPersonHeader;
import org.kith.vocabulary.Section;
import org.kith.vocabulary.SectionNames;
import org.kith.web.Page;
import org.kith.words.Line;
import org.kith.words.Words;

/** One referral: how it stands, what was wished, what the service sees or would see, and what whoever looks can do. */
record ReferralPage(Viewer viewer, YoungPersonHeader whose, Referral referral, Around around) implements Page {

    /** @param readers who reads what a young person says of it now */
    record Around(SectionNames names, String readers, LocalDate today) {}

    @Override
    public String about() {
        return own() ? "" : whose.name();
    }

    boolean own() {
        return ReferralPermissions.of(viewer).own();
    }

    String state() {
        return state(referral, whose, own());
    }

    static String state(Referral one, YoungPersonHeader whose, boolean own) {
        var key = "referrals.state." + one.state().key();
        if (one.state() instanceof ReferralState.Running && !one.showsSomething()) {
            key += ".nothing";
        }
        if (one.state() instanceof ReferralState.Over over
                && Words.know(key + "." + over.by().key())) {
            key += "." + over.by().key();
        }
        return say(
                own && Words.know(key + ".own") ? key + ".own" : key,
                whose.name(),
                one.to().name());
    }

    /** Why it is over, as it was said; null for nothing. */
    @Nullable
    String why() {
        return referral.state() instanceof ReferralState.Over over
                ? referral.steps().last(over.how()).map(ReferralStep::words).orElse(null)
                : null;
    }

    boolean isRunning() {
        return referral.state() instanceof ReferralState.Running;
    }

    /** Whether the service sees what was agreed, no more and no less. */
    boolean seesWhatWasAgreed() {
        return isRunning() && referral.sees().equals(referral.content().sections());
    }

    boolean dayIsOver() {
        return referral.dayIsOver(around.today());
    }

    String sections(List<Section> these) {
        return Line.all(these.stream().map(around.names()::of).toList());
    }

    /** What can be done now, in its order. */
    List<Step> steps() {
        return Stream.of(Step.values())
                .filter(step -> ReferralPermissions.of(viewer).take(step, referral.state()))
                .filter(step ->
                        !step.isOnlyInTime() || !referral.content().until().isBefore(around.today()))
                .sorted(Step.IN_ORDER)
                .toList();
    }

    String address(Step step) {
        return referral.address() + "/saying/" + step.key();
    }

    String words(Step step, String what) {
        return StepPage.words(
                step,
                what,
                own() ? Side.YOUNG : Side.TEAM,
                whose.name(),
                referral.to().name());
    }

    String said(ReferralStep step) {
        return StepPage.said(
                step,
                own() ? Side.YOUNG : Side.TEAM,
                whose.name(),
                referral.to().name());
    }
}
