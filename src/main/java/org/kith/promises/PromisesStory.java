package org.kith.promises;

import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.TemporalAdjusters;
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
    /** Said at a moment of the story. */
    private static final String SAID = " from (select set_config('kith.now', ?::text, true) as at) said";

    private static final String INSERT = """
            insert into promise (id, organisation_id, young_person_id, by_young_person, account_id, words, due, said_by, said_at)
            select ?, ?, ?, false, ?, ?, ?, ?, said.at::timestamptz
            """ + SAID;
    private static final String SAY = """
            insert into promise_story (id, organisation_id, young_person_id, promise_id, number, step, words, due, said_by, said_at)
            select ?, ?, ?, ?, 1, ?, ?, ?, ?, said.at::timestamptz
            """ + SAID;

    private static final String END = "update promise set ended_at = said.at::timestamptz" + SAID + " where id = ?";

    private final Clock clock;

    PromisesStory(Clock clock) {
        this.clock = clock;
    }

    /** A young person and whoever works with them. */
    private record Both(UUID house, Young young, Colleague worker) {}

    @Override
    public void tell(Characters there) {
        var house = there.organisation().id();
        var jay = new Both(house, there.youngPerson("Jay").comesIn(), there.colleague("Amina Okafor"));
        var blazer = promised(jay, -40, "We buy the blazer before school starts again.", day(-20));
        became(jay, -21, blazer, Step.KEPT, "We went on Saturday. Jay chose the one with the deep pockets.", null);
        var swimming = promised(jay, -60, "I take you swimming every Thursday.", null);
        became(
                jay,
                -15,
                swimming,
                Step.CHANGE,
                "I take you swimming every second Thursday.",
                day(4).with(TemporalAdjusters.nextOrSame(DayOfWeek.THURSDAY)));
        var flat = promised(jay, -30, "I come with you to look at the training flat.", day(-12));
        became(jay, -10, flat, Step.NOT_KEPT, """
                Hi Jay,

                I said I would come with you to see the flat, and I did not. I was called to court and I did not ring you, so you stood there alone. \
                That was wrong of me. I have asked them for another afternoon, and I will not book anything else on it.

                Amina""", null);
        promised(jay, -25, "I find out who has your photos from when you were little.", day(-5));
        writtenByThem(jay, -18, "You tell me before somebody new comes to see me.");
        var maya = new Both(house, there.youngPerson("Maya").comesIn(), there.colleague("Hannah Frost"));
        promised(maya, -2, "I send you the times of the choir.", day(4));
    }

    private LocalDate day(int from) {
        return LocalDate.now(clock).plusDays(from);
    }

    private OffsetDateTime at(int days) {
        return clock.instant().atOffset(ZoneOffset.UTC).plusDays(days);
    }

    private UUID promised(Both both, int days, String words, @Nullable LocalDate due) {
        var id = UUID.randomUUID();
        var worker = both.worker().account();
        both.young()
                .hasWrittenOfThem(
                        both.worker(),
                        INSERT,
                        id,
                        both.house(),
                        both.young().id(),
                        worker,
                        words,
                        due,
                        worker,
                        at(days));
        return id;
    }

    private void writtenByThem(Both both, int days, String words) {
        var young = both.young();
        var worker = both.worker().account();
        young.hasWritten(
                INSERT, UUID.randomUUID(), both.house(), young.id(), worker, words, null, young.account(), at(days));
    }

    /** The first thing that was said of a promise. */
    private void became(Both both, int days, UUID promise, Step step, String words, @Nullable LocalDate due) {
        var young = both.young();
        var line = UUID.randomUUID();
        var worker = both.worker();
        young.hasWrittenOfThem(
                worker,
                SAY,
                line,
                both.house(),
                young.id(),
                promise,
                step.key(),
                words,
                due,
                worker.account(),
                at(days));
        if (step.ends()) {
            young.hasWrittenOfThem(worker, END, at(days), promise);
        }
    }
}
