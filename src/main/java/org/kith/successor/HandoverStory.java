package org.kith.successor;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.kith.demo.DemoStory;
import org.kith.handover.ToldHandover;
import org.kith.handover.ToldHandover.Stops;
import org.kith.words.Dates;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;

/** A worker of the demo leaves: with Maya they are halfway through, for the six others they work with nobody is chosen yet. */
@Component
@ConditionalOnProperty("kith.demo")
final class HandoverStory implements DemoStory {
    private final Clock clock;

    HandoverStory(Clock clock) {
        this.clock = clock;
    }

    @Override
    public void tell(Characters there) {
        var today = LocalDate.now(clock.withZone(Dates.LONDON));
        var days = HandoverDays.of(today);
        var house = there.organisation().id();
        var hannah = there.colleague("Hannah Frost");
        var maya = there.youngPerson("Maya").comesIn();
        var said = days.said().atTime(10, 0);
        var leaving = ToldHandover.leaves(house, maya, hannah, days.lastDay(), said);
        var why = new Stops(leaving, days.lastDay(), "LEFTRL");
        for (var name : List.of("Ollie", "Chantelle", "Josef", "Caleb", "Keziah", "Reece")) {
            ToldHandover.opened(house, there.youngPerson(name), hannah, why, hannah, said);
        }
        var one = ToldHandover.opened(house, maya, hannah, why, hannah, said);
        wishesAndWhoComes(one, there, days);
        soFar(one, there, days, today);
    }

    private static void wishesAndWhoComes(ToldHandover one, Characters there, HandoverDays days) {
        var hannah = there.colleague("Hannah Frost");
        one.on(days.said().plusDays(2).atTime(19, 30))
                .young("who", "Hannah, and Safiya if she is free")
                .young("where", "Somewhere with music. Not an office")
                .young("first", "I do not like it when people are late. Text me if you are")
                .young("myself", "Why I do not see my mum");
        one.on(days.said().plusDays(5).atTime(11, 0))
                .names(
                        there.colleague("Grace Bell"),
                        there.colleague("Marek Nowak"),
                        days.first(),
                        "Marek sings himself, and you asked for somebody who texts.");
        one.on(days.said().plusDays(7).atTime(15, 0))
                .says(hannah, "matters", "The choir, every Thursday. Bea comes in spring.")
                .says(hannah, "ahead", "The choir sings at the town hall, and your college form is due.")
                .says(hannah, "helps", "A text before, and being on time. Not being asked twice.");
    }

    /** One visit has taken place, the letter is written; the three of them and the goodbye are ahead. */
    private static void soFar(ToldHandover one, Characters there, HandoverDays days, LocalDate today) {
        var hannah = there.colleague("Hannah Frost");
        one.on(days.said().plusDays(10).atTime(15, 0));
        var choir = one.plans(hannah, "overlap", days.choir().atTime(18, 30), "The choir");
        one.on(days.said().plusDays(11).atTime(17, 0)).suits(choir);
        one.on(days.choir().atTime(21, 0))
                .held(
                        hannah,
                        choir,
                        "overlap",
                        days.choir(),
                        "Marek stood with the basses and was not late. Maya showed him where the tea is.");
        one.on(today.minusDays(1).atTime(22, 0)).says(hannah, "letter", """
                Hi Maya,

                When we met you said you would not say a word for the first hour, and then you sang instead. I will miss that. \
                You taught me to be on time, and I have passed it on.

                You can write to me until my last day, and I want to hear you at the town hall.

                Hannah""");
        var three = one.plans(hannah, "three", days.three().atTime(16, 0), "The café by the lock");
        one.plans(hannah, "goodbye", days.goodbye().atTime(18, 30), "The choir");
        one.on(today.minusDays(1).atTime(22, 30)).suits(three);
    }
}
