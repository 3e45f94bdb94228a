package org.kith.ahead;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kith.demo.Colleague;
import org.kith.demo.DemoStory;
import org.kith.demo.Young;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;

/** What is coming for some of the demo's young people: a move next month with steps, a course that is not sure, and what was. */
@Component
@ConditionalOnProperty("kith.demo")
final class ComingStory implements DemoStory {
    /** Said at a moment of the story. */
    private static final String SAID =
            "said.at::timestamptz from (select set_config('kith.now', ?::text, true) as at) said";

    private static final String EVENT = """
            insert into coming_event (organisation_id, young_person_id, said_by, id, said_at) select ?, ?, ?, ?,
            """ + SAID;
    private static final String VERSION = """
            insert into coming_version (organisation_id, young_person_id, said_by, id, event_id, number, kind, words, starts, ends, sure, state, became, said_at)
            select ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?,
            """ + SAID;
    private static final String STEP = """
            insert into coming_step (organisation_id, young_person_id, said_by, id, event_id, words, account_id, due, said_at)
            select ?, ?, ?, ?, ?, ?, ?, ?,
            """ + SAID;
    private static final String DONE = """
            insert into coming_step_said (organisation_id, young_person_id, said_by, id, step_id, number, state, words, said_at)
            select ?, ?, ?, ?, ?, 1, 'done', ?,
            """ + SAID;
    private static final String SETTLE =
            "update coming_event set settled_at = said.at::timestamptz from (select set_config('kith.now', ?::text, true) as at) said where id = ?";

    private final Clock clock;

    ComingStory(Clock clock) {
        this.clock = clock;
    }

    /** A young person and whoever works with them. */
    private record Both(UUID house, Young young, Colleague worker) {}

    @Override
    public void tell(Characters there) {
        var house = there.organisation().id();
        there.youngPerson("Jay")
                .hasWrittenOfThem(
                        there.colleague("Tom Ridley"),
                        "update organisation set nation = 'england' where id = ?",
                        house);
        var jay = new Both(house, there.youngPerson("Jay").comesIn(), there.colleague("Amina Okafor"));
        theFlat(jay);
        foreseen(
                jay,
                -20,
                new Foreseen(
                        Kind.SCHOOL_BEGINS, "Level 2 of the bike mechanics course", Season.around(day(290)), false));
        var cafe = new Foreseen(Kind.REVIEW, "My review at the café, not at the office", Time.day(day(-25)), true);
        var review = foreseen(jay, -70, cafe);
        said(jay, -24, review, 2, cafe, State.HAPPENED, "Jay led it. Everybody agreed to the flat.");
        jay.young().hasWrittenOfThem(jay.worker(), SETTLE, at(-24), review);
        var maya = new Both(house, there.youngPerson("Maya").comesIn(), there.colleague("Hannah Frost"));
        foreseen(maya, -3, new Foreseen(Kind.OTHER, "The choir sings at the town hall", Time.day(day(18)), true));
    }

    private void theFlat(Both jay) {
        var mine = jay.worker().account();
        var words = "The training flat in Mill Street";
        var flat = foreseen(jay, -30, new Foreseen(Kind.MOVE, words, Time.day(day(45)), true));
        said(jay, -12, flat, 2, new Foreseen(Kind.MOVE, words, Time.day(day(31)), true), State.AHEAD, null);
        var seen = step(jay, -30, flat, "See the flat together, and meet who lives next door", mine, day(-9));
        byWorker(jay, -8, DONE, UUID.randomUUID(), seen, "Jay liked the big window.");
        var bed = step(jay, -12, flat, "Order the bed, so that it is there on the day", mine, day(5));
        byWorker(jay, -4, DONE, UUID.randomUUID(), bed, null);
        step(jay, -12, flat, "Find out which bus goes to the course from there", mine, day(12));
        var young = jay.young();
        young.hasWritten(
                STEP,
                jay.house(),
                young.id(),
                young.account(),
                UUID.randomUUID(),
                flat,
                "I sort out which of my things come along, and which Karen keeps for me",
                null,
                day(14),
                at(-11));
    }

    private LocalDate day(int from) {
        return LocalDate.now(clock).plusDays(from);
    }

    private OffsetDateTime at(int days) {
        return clock.instant().atOffset(ZoneOffset.UTC).plusDays(days);
    }

    private UUID foreseen(Both both, int days, Foreseen says) {
        var id = UUID.randomUUID();
        byWorker(both, days, EVENT, id);
        said(both, days, id, 1, says, State.AHEAD, null);
        return id;
    }

    private void said(
            Both both, int days, UUID event, int number, Foreseen says, State state, @Nullable String became) {
        var time = says.time();
        byWorker(
                both,
                days,
                VERSION,
                UUID.randomUUID(),
                event,
                number,
                says.kind().key(),
                says.words(),
                time.first(),
                time.last(),
                says.sure(),
                state.key(),
                became);
    }

    private UUID step(Both both, int days, UUID event, String words, UUID whose, LocalDate due) {
        var id = UUID.randomUUID();
        byWorker(both, days, STEP, id, event, words, whose, due);
        return id;
    }

    private void byWorker(Both both, int days, String insert, @Nullable Object... values) {
        var all = new ArrayList<@Nullable Object>();
        all.add(both.house());
        all.add(both.young().id());
        all.add(both.worker().account());
        all.addAll(Arrays.asList(values));
        all.add(at(days));
        both.young().hasWrittenOfThem(both.worker(), insert, all.toArray());
    }
}
