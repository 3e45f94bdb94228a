package org.kith.ahead;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kith.demo.Colleague;
import org.kith.demo.DemoStory;
import org.kith.demo.Young;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;

/** What is coming for some of the demo's young people: a move next month with steps, a birthday ahead, a course that is not sure. */
@Component
@ConditionalOnProperty("kith.demo")
final class ComingStory implements DemoStory {
    /** Said at a moment of the story. */
    private static final String SAID = " from (select set_config('kith.now', ?::text, true) as at) said";

    private static final String EVENT =
            "insert into coming_event (id, organisation_id, young_person_id, said_by, said_at) select ?, ?, ?, ?, said.at::timestamptz"
                    + SAID;
    private static final String VERSION = """
            insert into coming_version (id, organisation_id, young_person_id, event_id, number, kind, words, starts, ends, sure, state, became, said_by, said_at)
            select ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, said.at::timestamptz
            """ + SAID;
    private static final String STEP = """
            insert into coming_step (id, organisation_id, young_person_id, event_id, birthday, words, account_id, due, said_by, said_at)
            select ?, ?, ?, ?, ?, ?, ?, ?, ?, said.at::timestamptz
            """ + SAID;
    private static final String DONE = """
            insert into coming_step_said (id, organisation_id, young_person_id, step_id, number, state, words, said_by, said_at)
            select ?, ?, ?, ?, 1, 'done', ?, ?, said.at::timestamptz
            """ + SAID;
    private static final String SETTLE =
            "update coming_event set settled_at = said.at::timestamptz" + SAID + " where id = ?";

    private final Clock clock;

    ComingStory(Clock clock) {
        this.clock = clock;
    }

    /** A young person and whoever works with them. */
    private record Both(UUID house, Young young, Colleague worker) {}

    @Override
    public void tell(Characters there) {
        var house = there.organisation().id();
        var jay = new Both(house, there.youngPerson("Jay").comesIn(), there.colleague("Amina Okafor"));
        var flat = foreseen(jay, -30, Kind.MOVE, "The training flat in Mill Street", Time.day(day(45)), true);
        said(
                jay,
                -12,
                flat,
                2,
                new Foreseen(Kind.MOVE, "The training flat in Mill Street", Time.day(day(31)), true),
                State.AHEAD,
                null);
        done(
                jay,
                -8,
                step(jay, -30, flat, "See the flat together, and meet who lives next door", true, day(-9)),
                "Jay liked the big window.");
        done(jay, -4, step(jay, -12, flat, "Order the bed, so that it is there on the day", true, day(5)), null);
        step(jay, -12, flat, "Say which of my things come along, and which Karen keeps for me", false, day(14));
        step(jay, -12, flat, "Find out which bus goes to the course from there", true, day(12));
        foreseen(jay, -20, Kind.SCHOOL_BEGINS, "Level 2 of the bike mechanics course", Season.around(day(290)), false);
        var review =
                foreseen(jay, -70, Kind.REVIEW, "My review at the café, not at the office", Time.day(day(-25)), true);
        said(
                jay,
                -24,
                review,
                2,
                new Foreseen(Kind.REVIEW, "My review at the café, not at the office", Time.day(day(-25)), true),
                State.HAPPENED,
                "Jay led it. Everybody agreed to the flat.");
        jay.young().hasWrittenOfThem(jay.worker(), SETTLE, at(-24), review);
        var maya = new Both(house, there.youngPerson("Maya").comesIn(), there.colleague("Hannah Frost"));
        foreseen(maya, -3, Kind.OTHER, "The choir sings at the town hall", Time.day(day(18)), true);
    }

    private LocalDate day(int from) {
        return LocalDate.now(clock).plusDays(from);
    }

    private OffsetDateTime at(int days) {
        return clock.instant().atOffset(ZoneOffset.UTC).plusDays(days);
    }

    private UUID foreseen(Both both, int days, Kind kind, String words, Time time, boolean sure) {
        var id = UUID.randomUUID();
        var worker = both.worker();
        both.young()
                .hasWrittenOfThem(worker, EVENT, id, both.house(), both.young().id(), worker.account(), at(days));
        said(both, days, id, 1, new Foreseen(kind, words, time, sure), State.AHEAD, null);
        return id;
    }

    private void said(
            Both both, int days, UUID event, int number, Foreseen says, State state, @Nullable String became) {
        both.young()
                .hasWrittenOfThem(
                        both.worker(),
                        VERSION,
                        UUID.randomUUID(),
                        both.house(),
                        both.young().id(),
                        event,
                        number,
                        says.kind().key(),
                        says.words(),
                        says.time().first(),
                        says.time().last(),
                        says.sure(),
                        state.key(),
                        became,
                        both.worker().account(),
                        at(days));
    }

    /** @param workers whether it is the worker's to do, and not the young person's */
    private UUID step(Both both, int days, UUID event, String words, boolean workers, LocalDate due) {
        var id = UUID.randomUUID();
        var worker = both.worker().account();
        both.young()
                .hasWrittenOfThem(
                        both.worker(),
                        STEP,
                        id,
                        both.house(),
                        both.young().id(),
                        event,
                        null,
                        words,
                        workers ? worker : null,
                        due,
                        worker,
                        at(days));
        return id;
    }

    private void done(Both both, int days, UUID step, @Nullable String words) {
        both.young()
                .hasWrittenOfThem(
                        both.worker(),
                        DONE,
                        UUID.randomUUID(),
                        both.house(),
                        both.young().id(),
                        step,
                        words,
                        both.worker().account(),
                        at(days));
    }
}
