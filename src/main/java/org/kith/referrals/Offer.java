package org.kith.referrals;

import static org.kith.words.Words.say;

import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kith.vocabulary.SectionNames;
import org.kith.words.Dates;
import org.kith.words.DisplayName;
import org.kith.words.Line;

/**
 * A referral as its service reads it.
 *
 * @param person whom it is about, once the service sees something of them by it; null before that and after
 */
record Offer(UUID id, @Nullable Person person, Steps steps) {

    /** @param purpose what they see something of them for */
    record Person(UUID id, @Nullable String knownAs, String purpose) {}

    /** Of nobody before it is accepted, whatever is shared. */
    static Offer of(UUID id, @Nullable Person person, Steps steps) {
        return new Offer(id, steps.state() instanceof ReferralState.Running ? person : null, steps);
    }

    /** Who of the team sent it: whoever accepts talks with them first. */
    String sender() {
        return steps.last(Step.SENT).map(step -> step.said().by()).orElse("");
    }

    /** How whoever sent it can be reached, as they wrote it; empty where they did not. */
    String reach() {
        return steps.last(Step.SENT)
                .map(step -> Objects.requireNonNullElse(step.words(), ""))
                .orElse("");
    }

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

    /** Which parts are shown and until when, from when it is accepted; empty where nobody told. */
    String shows(SectionNames names, boolean now) {
        return steps.last(Step.SENT)
                .map(ReferralStep::told)
                .map(ReferralStep.Told::shows)
                .map(shows -> say(
                        now ? "referrals.offer.shows.now" : "referrals.offer.shows",
                        Line.all(shows.sections().stream().map(names::of).toList()),
                        Dates.longDay(shows.until())))
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
