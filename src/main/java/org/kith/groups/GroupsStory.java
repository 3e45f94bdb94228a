package org.kith.groups;

import java.time.DayOfWeek;
import java.time.temporal.TemporalAdjusters;
import java.util.UUID;
import org.kith.demo.DemoStory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;

/**
 * What some of the demo's young people did together: a trip of three, a meal at a festival, and a group evening where both said yes; and a colleague of
 * another team is asked who of theirs comes on these evenings.
 */
@Component
@ConditionalOnProperty("kith.demo")
final class GroupsStory implements DemoStory {
    @Override
    public void tell(Characters there) {
        trip(there);
        festival(there);
        evening(there);
        var evenings = UUID.randomUUID();
        ToldTogether.inGroup(
                there.organisation(),
                there.colleague("Amina Okafor"),
                evenings,
                "Thursday evenings",
                there.youngPerson("Jay"),
                there.youngPerson("Shanice"),
                there.youngPerson("Bryn"));
        ToldTogether.asked(
                there.organisation(),
                there.colleague("Amina Okafor"),
                evenings,
                "Thursday evenings",
                there.colleague("Hannah Frost"));
    }

    /** Jay said yes, and waits. */
    private static void trip(Characters there) {
        var jay = there.youngPerson("Jay").comesIn();
        var trip = told(there, What.TRIP, "12 days ago").saying("By the sea", """
                We took the early train and were there before the shops opened. The tide was out, so we walked round the rocks to the second beach and \
                ate chips out of the wind. On the way back nobody wanted to talk, and that was fine.""");
        var jays = trip.to(jay, "You picked up the crab that nobody else dared to touch.");
        trip.to(there.youngPerson("Shanice"), "You knew the names of all the shells.");
        trip.to(
                there.youngPerson("Zahra"),
                "It was the first time you saw this sea. You said it is louder than yours.");
        trip.says(jay, jays, true);
    }

    private static void festival(Characters there) {
        var meal = told(there, What.FESTIVAL, "5 months ago").saying("The meal when the fast was over", """
                There was rice with almonds, and more sweets than the table had room for. We ate when the sun was down and stayed until the last bus.""");
        meal.to(there.youngPerson("Zahra"), "You cooked the lentils as your grandmother does. There were none left.");
        meal.to(there.youngPerson("Jay").comesIn(), "You washed up without being asked.");
    }

    private static void evening(Characters there) {
        var jay = there.youngPerson("Jay").comesIn();
        var shanice = there.youngPerson("Shanice").comesIn();
        var evening = told(there, What.EVENING, lastThursday(there)).saying("Thursday evening", """
                We talked about what a first week alone in a flat is like, and what you wish somebody had told you before.""");
        var jays = evening.to(jay, "You asked about the meter. It is a good question, and I will find it out.");
        var hers = evening.to(shanice, "");
        evening.says(jay, jays, true);
        evening.says(shanice, hers, true);
    }

    /** The evenings are on Thursdays, whichever day the demo begins. */
    private static String lastThursday(Characters there) {
        return there.organisation()
                .day("today")
                .with(TemporalAdjusters.previous(DayOfWeek.THURSDAY))
                .toString();
    }

    private static ToldTogether told(Characters there, What what, String on) {
        return ToldTogether.of(there.organisation(), there.colleague("Amina Okafor"), what, on);
    }
}
