package org.kith.referrals;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kith.access.RecentSignIn;
import org.kith.actor.NotFound;
import org.kith.actor.Viewer;
import org.kith.form.Form;
import org.kith.web.NotAllowed;
import org.kith.words.Dates;
import org.springframework.stereotype.Component;

/**
 * Writes down referrals and takes them further. Called inside the actor's transaction; what is said of one referral at once is said one after the other,
 * and whoever is second looks at what was said first. What a step does to what the service sees, the database does with it; whoever takes one by
 * which it is to see something shows lately that it is them.
 */
@Component
class Referrals {
    private final ReferralSql sql;
    private final OfferSql offers;
    private final ReferralWritingSql writing;
    private final Supports supports;
    private final RecentSignIn recent;
    private final Clock clock;

    Referrals(
            ReferralSql sql,
            OfferSql offers,
            ReferralWritingSql writing,
            Supports supports,
            RecentSignIn recent,
            Clock clock) {
        this.sql = sql;
        this.offers = offers;
        this.writing = writing;
        this.supports = supports;
        this.recent = recent;
        this.clock = clock;
    }

    Referral of(UUID youngPerson, UUID referral) {
        return sql.one(youngPerson, referral).stream().findFirst().orElseThrow(NotFound::new);
    }

    Offer offer(UUID referral) {
        return offers.one(referral).stream().findFirst().orElseThrow(NotFound::new);
    }

    /** Answers which it is, now or from before: none where the same form was kept with other words, or by somebody else. */
    Optional<UUID> add(Viewer viewer, UUID youngPerson, Form form) {
        ReferralPermissions.of(viewer).mustWrite();
        writing.oneByOne(youngPerson);
        var there = sql.mine(youngPerson).stream()
                .filter(one -> PathForm.isThere(one, form, PathPage.Part.SHARING))
                .findFirst();
        if (there.isPresent()) {
            return there.map(Referral::id);
        }
        return writing.add(viewer, youngPerson, form.key(), form.id(PathForm.SERVICE), PathForm.content(form)) == 1
                ? Optional.of(form.key())
                : Optional.empty();
    }

    /** Answers whether it is said, now or by the same form before: not, where something else was said meanwhile, or since. */
    boolean take(Viewer viewer, UUID youngPerson, UUID referral, Step step, Form form) {
        writing.oneByOne(referral);
        var now = of(youngPerson, referral);
        mustBeInTime(step, now.content().until());
        var told = step == Step.SENT ? now.content().told(writing.teamOf(youngPerson)) : null;
        var taken = take(viewer, new Of(referral, now.to().id(), now.steps()), step, form, told);
        if (taken && step == Step.SENT) {
            supports.takenUp(viewer, youngPerson, now.to().id());
        }
        return taken;
    }

    /** The same by its service. */
    boolean answer(Viewer viewer, UUID referral, Step step, Form form) {
        writing.oneByOne(referral);
        var now = offer(referral);
        var shows = now.steps().last(Step.SENT).map(ReferralStep::told).map(ReferralStep.Told::shows);
        shows.ifPresent(one -> mustBeInTime(step, one.until()));
        return take(viewer, new Of(referral, writing.ownService(), now.steps()), step, form, null);
    }

    /** Nothing is agreed, sent or accepted that would show nothing any more. */
    private void mustBeInTime(Step step, LocalDate until) {
        NotAllowed.unless(
                !step.isOnlyInTime() || !until.isBefore(LocalDate.now(clock.withZone(Dates.LONDON))),
                "referrals.too-late");
    }

    private record Of(UUID referral, UUID service, Steps steps) {}

    private boolean take(Viewer viewer, Of now, Step step, Form form, ReferralStep.@Nullable Told told) {
        var sent = now.steps().sentBy(form.key());
        if (sent.isPresent()) {
            return sent.get().step() == step
                    && sent.get().number() == now.steps().seen();
        }
        if (now.steps().seen() != form.number(StepForm.SEEN)) {
            return isSaidLast(now.steps(), step, form);
        }
        var may = ReferralPermissions.of(viewer);
        may.mustTake(step, now.steps().state());
        var side = may.side();
        if (side == null) {
            throw new NotFound();
        }
        if (step == Step.SENT || step == Step.ACCEPTED) {
            recent.mustBe();
        }
        var words = form.words(StepForm.WORDS);
        return writing.say(
                        viewer,
                        new ReferralWritingSql.NewStep(
                                now.referral(),
                                now.service(),
                                form.key(),
                                now.steps().seen() + 1,
                                step,
                                side,
                                words.isEmpty() || !step.hasWords() ? null : words,
                                StepForm.asksHow(step, side) ? form.value(StepForm.HOW) : null,
                                told,
                                step == Step.ACCEPTED ? form.id(StepForm.TERMS) : null))
                == 1;
    }

    /** Whether whoever sends it said just that last, from another form. */
    private static boolean isSaidLast(Steps steps, Step step, Form form) {
        if (steps.all().isEmpty()) {
            return false;
        }
        var last = steps.all().getLast();
        return last.step() == step
                && last.said().byYou()
                && form.words(StepForm.WORDS).equals(Objects.requireNonNullElse(last.words(), ""))
                && (last.how() == null || last.how().equals(form.value(StepForm.HOW)));
    }

    /** What services would like to do that the young person wants, and no referral goes on with yet. */
    List<SupportAsk> wanted(UUID youngPerson) {
        return supports.all(youngPerson).stream()
                .filter(one -> one.open() && one.isAnswered("yes"))
                .toList();
    }
}
