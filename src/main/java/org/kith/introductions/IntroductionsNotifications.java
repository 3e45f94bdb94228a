package org.kith.introductions;

import static org.kith.words.Words.say;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.kith.actor.Viewer;
import org.kith.web.Notification;
import org.kith.web.Notifications;
import org.springframework.stereotype.Component;

/**
 * Tells a young person, where they come in, what is asked of them until they said it: what they wish, whether a plan suits them, and that
 * somebody who is to be there has left by then. And, for two weeks
 * or until they looked at whom they are introduced to, what others said last of each.
 */
@Component
class IntroductionsNotifications implements Notifications {
    private static final Duration NEW = Duration.ofDays(14);

    private final IntroductionSql sql;
    private final Introductions introductions;
    private final Clock clock;

    IntroductionsNotifications(IntroductionSql sql, Introductions introductions, Clock clock) {
        this.sql = sql;
        this.introductions = introductions;
        this.clock = clock;
    }

    @Override
    public List<Notification> unread(Viewer viewer) {
        var me = viewer.youngPerson();
        return me == null ? List.of() : told(me, sql.all(me));
    }

    private List<Notification> told(UUID me, List<Introduction> all) {
        if (all.isEmpty()) {
            return List.of();
        }
        var since = latest(sql.lastLook(me), clock.instant().minus(NEW));
        var told = new ArrayList<Notification>();
        for (var one : all) {
            asked(one).or(() -> news(one, since)).ifPresent(told::add);
        }
        return told;
    }

    private static Instant latest(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }

    /** What waits for them. */
    private Optional<Notification> asked(Introduction one) {
        if (!one.isOpen()) {
            return Optional.empty();
        }
        if (one.someWish().isEmpty() && !one.said().byYoungPerson()) {
            return Optional.of(asking(one, Part.WISHES, one.said().name()));
        }
        var notThere = one.notThere();
        if (notThere != null) {
            return Optional.of(asking(one, Part.ANSWER, "not-there", notThere.name()));
        }
        return one.standing()
                .filter(plan -> one.asksThem(plan) && !one.isDayOver(introductions.today()))
                .map(plan -> one.suitsAsTold(plan)
                        .map(told -> asking(
                                one, Part.ANSWER, "suits-as-told", told.said().name()))
                        .orElseGet(() -> asking(one, Part.ANSWER, plan.said().name())));
    }

    private static Notification asking(Introduction one, Part part, String by) {
        return asking(one, part, part.key(), by);
    }

    private static Notification asking(Introduction one, Part part, String what, String by) {
        var who = one.whom().inWords();
        var more = one.standing().map(Step::plan).map(Step.Plan::inWords).orElse("");
        return new Notification(
                say("introductions.tells." + what, by, who),
                more,
                "",
                one.address(part),
                say("introductions.tells." + part.key() + ".link"));
    }

    /** What somebody else said last. */
    private static Optional<Notification> news(Introduction one, Instant since) {
        return one.story().reversed().stream()
                .filter(step -> !step.said().byYoungPerson() && step.said().at().isAfter(since))
                .findFirst()
                .map(step -> new Notification(
                        say(
                                "introductions.tells." + (step.isWish() ? "as-told" : step.kind()),
                                step.said().name(),
                                one.whom().inWords()),
                        "",
                        "",
                        "/young-people/" + one.youngPerson() + "/introductions",
                        say("introductions.tells.link")));
    }
}
