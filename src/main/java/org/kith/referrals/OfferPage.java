package org.kith.referrals;

import static org.kith.words.Words.say;

import java.util.List;
import java.util.stream.Stream;
import org.kith.actor.Viewer;
import org.kith.vocabulary.SectionNames;
import org.kith.web.Page;
import org.kith.words.Words;

/** One referral as its service reads it: before it has accepted, from whom and for what kind of help, and nothing else. */
record OfferPage(Viewer viewer, Offer offer, SectionNames names) implements Page {

    String state() {
        return state(offer);
    }

    static String state(Offer one) {
        var state = one.steps().state();
        var key = "referrals.offer.state." + state.key();
        if (state instanceof ReferralState.Running && one.person() == null) {
            return say(key + ".nothing");
        }
        var by =
                state instanceof ReferralState.Over over ? key + "." + over.by().key() : key;
        return say(Words.know(by) ? by : key);
    }

    List<Step> steps() {
        return Stream.of(Step.values())
                .filter(step ->
                        ReferralPermissions.of(viewer).take(step, offer.steps().state()))
                .sorted(Step.IN_ORDER)
                .toList();
    }

    /** What the service sees or would see; empty where it was not told, and once it is over. */
    String shows() {
        var running = offer.steps().state() instanceof ReferralState.Running;
        return offer.steps().state().isOver() || running && offer.person() == null ? "" : offer.shows(names, running);
    }

    String address(Step step) {
        return offer.address() + "/answering/" + step.key();
    }

    String words(Step step) {
        return StepPage.words(step, "button", Side.SERVICE, "", "");
    }

    String said(ReferralStep step) {
        return StepPage.said(step, Side.SERVICE, say("referrals.them"), offer.from());
    }
}
