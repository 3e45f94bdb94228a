package org.kith.referrals;

import static org.kith.words.Words.say;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kith.words.DisplayName;

/**
 * A referral as its service reads it.
 *
 * @param person whom it is about, once the service sees something of them by it; null before that and after
 */
record Offer(UUID id, @Nullable Person person, Steps steps) {

    record Person(UUID id, @Nullable String knownAs) {}

    String help() {
        return steps.last(Step.SENT)
                .map(ReferralStep::told)
                .map(told -> Help.words(told.help()))
                .orElse("");
    }

    String from() {
        return steps.last(Step.SENT)
                .map(ReferralStep::told)
                .map(ReferralStep.Told::from)
                .orElse("");
    }

    /** As it is called: by the name, where it is known. */
    String title() {
        return person == null ? say("referrals.offer", help(), from()) : DisplayName.youngAlone(person.knownAs());
    }

    String address() {
        return "/referrals/" + id;
    }
}
