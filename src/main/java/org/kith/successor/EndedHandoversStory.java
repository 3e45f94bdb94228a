package org.kith.successor;

import java.time.Clock;
import java.time.LocalDate;
import org.kith.demo.Colleague;
import org.kith.demo.DemoStory;
import org.kith.demo.Young;
import org.kith.handover.ToldHandover;
import org.kith.handover.ToldHandover.Stops;
import org.kith.words.Dates;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;

/** Handovers of the demo that are over: Bryn had Amina, Callum for a while, and Amina again, and met each; of Aaron nobody took the time. */
@Component
@ConditionalOnProperty("kith.demo")
final class EndedHandoversStory implements DemoStory {
    private static final int AWAY = 150;
    private static final int BACK = 60;

    private final Clock clock;

    EndedHandoversStory(Clock clock) {
        this.clock = clock;
    }

    @Override
    public void tell(Characters there) {
        var house = there.organisation();
        var amina = there.colleague("Amina Okafor");
        var callum = there.colleague("Callum Reid");
        var tom = there.colleague("Tom Ridley");
        var bryn = there.youngPerson("Bryn").comesIn();
        var away = ago(AWAY);
        var gone = ToldHandover.opened(
                house.id(),
                bryn,
                amina,
                new Stops(null, away.minusDays(1), "ABSENC"),
                tom,
                away.minusDays(20).atTime(9, 0));
        met(
                gone,
                bryn,
                tom,
                callum,
                away,
                "Amina looks after her father for three months. Bryn asked for Callum because of the van.",
                "He let me choose the radio.");
        var back = ago(BACK);
        var again = ToldHandover.opened(
                house.id(),
                bryn,
                callum,
                new Stops(null, back.minusDays(1), "MANAGE"),
                tom,
                back.minusDays(20).atTime(9, 0));
        met(again, bryn, tom, amina, back, "Amina is back, and Bryn wants her again.", "She still bakes too much.");
        cold(there);
    }

    /** The three of them met before the day, and the young person said so. */
    private void met(
            ToldHandover one, Young young, Colleague tom, Colleague who, LocalDate day, String because, String how) {
        one.on(day.minusDays(15).atTime(10, 0)).names(tom, who, day, because);
        var three = one.on(day.minusDays(10).atTime(10, 0))
                .plans(tom, "three", day.minusDays(6).atTime(16, 0), "The bike shop");
        one.on(day.minusDays(9).atTime(18, 0)).suits(three);
        one.on(day.minusDays(6).atTime(18, 0)).held(tom, three, "three", day.minusDays(6), "We ate chips in the van.");
        one.on(day.minusDays(5).atTime(18, 0)).young("met", how);
    }

    private void cold(Characters there) {
        var grace = there.colleague("Grace Bell");
        var ruth = there.colleague("Ruth Carver");
        var day = there.organisation().day("3 months ago");
        var aaron = there.youngPerson("Aaron");
        var stops = new Stops(null, day.minusDays(1), "MANAGE");
        var opened = day.minusDays(3).atTime(9, 0);
        ToldHandover.opened(there.organisation().id(), aaron, there.colleague("Hannah Frost"), stops, grace, opened)
                .on(day.minusDays(2).atTime(9, 0))
                .named(grace, ruth, day, "Ruth has room for one more.")
                .on(day.plusDays(9).atTime(16, 0))
                .says(grace, "closed", """
                        Hi Aaron,

                        Hannah had to take on five others from one day to the next, and so you had Ruth without ever sitting down with both. \
                        That was ours to plan, and we did not. I am sorry.

                        Grace""");
    }

    private LocalDate ago(int days) {
        return LocalDate.now(clock.withZone(Dates.LONDON)).minusDays(days);
    }
}
