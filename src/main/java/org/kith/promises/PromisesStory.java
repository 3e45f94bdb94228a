package org.kith.promises;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kith.demo.Colleague;
import org.kith.demo.DemoStory;
import org.kith.demo.Young;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;

/** What was promised to some of the demo's young people: kept, changed together, not kept, and late. */
@Component
@ConditionalOnProperty("kith.demo")
final class PromisesStory implements DemoStory {
    private static final String INSERT = """
            insert into promise (id, organisation_id, young_person_id, by_young_person, account_id, words, due, said_by, said_at)
            values (?, ?, ?, ?, ?, ?, ?, ?, kith.moment())
            """;
    private static final String SAY = """
            insert into promise_story (id, organisation_id, young_person_id, promise_id, number, step, words, due, about, said_by, said_at)
            select ?, p.organisation_id, p.young_person_id, p.id, ?, ?, ?, ?, null, ?, kith.moment() from promise p where p.id = ?
            """;

    private final Clock clock;

    PromisesStory(Clock clock) {
        this.clock = clock;
    }

    @Override
    public void tell(Characters there) {
        var house = there.organisation().id();
        var jay = there.youngPerson("Jay").comesIn();
        var amina = there.colleague("Amina Okafor");
        var blazer = promises(house, jay, amina, "We buy the blazer before school starts again.", day(-20));
        says(jay, amina, blazer, Step.KEPT, "We went on Saturday. Jay chose the one with the deep pockets.", null);
        var swimming = promises(house, jay, amina, "I take you swimming every Thursday.", null);
        says(jay, amina, swimming, Step.CHANGE, "I take you swimming every second Thursday.", day(10));
        var flat = promises(house, jay, amina, "I come with you to look at the training flat.", day(-12));
        says(jay, amina, flat, Step.NOT_KEPT, """
                Hi Jay,

                I said I would come with you to see the flat, and I did not. I was called to court and I did not ring you, so you stood there alone. \
                That was wrong of me. I have asked them for another afternoon, and I will not book anything else on it.

                Amina""", null);
        promises(house, jay, amina, "I find out who has your photos from when you were little.", day(-5));
        mine(house, jay, amina.account(), "You tell me before somebody new comes to see me.");
        var maya = there.youngPerson("Maya").comesIn();
        promises(house, maya, there.colleague("Hannah Frost"), "I send you the times of the choir.", day(4));
    }

    private LocalDate day(int from) {
        return LocalDate.now(clock).plusDays(from);
    }

    /** What a worker promised them, as the worker wrote it down. */
    static UUID promises(UUID house, Young young, Colleague worker, String words, @Nullable LocalDate due) {
        var id = UUID.randomUUID();
        young.hasWrittenOfThem(
                worker, INSERT, id, house, young.id(), false, worker.account(), words, due, worker.account());
        return id;
    }

    private static void mine(UUID house, Young young, UUID worker, String words) {
        young.hasWritten(INSERT, UUID.randomUUID(), house, young.id(), false, worker, words, null, young.account());
    }

    /** The first thing said of a promise. */
    static void says(Young young, Colleague worker, UUID promise, Step step, String words, @Nullable LocalDate due) {
        young.hasWrittenOfThem(worker, SAY, UUID.randomUUID(), 1, step.key(), words, due, worker.account(), promise);
    }
}
