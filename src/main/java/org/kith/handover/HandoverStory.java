package org.kith.handover;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kith.demo.Colleague;
import org.kith.demo.DemoStory;
import org.kith.demo.Young;
import org.kith.words.Dates;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;

/** A worker of the demo is about to leave: one of their young people is halfway through, of another nothing is sure yet. */
@Component
@ConditionalOnProperty("kith.demo")
final class HandoverStory implements DemoStory {
    private static final String LEAVES = """
            insert into worker_leaving (id, organisation_id, leaving_id, version, account_id, last_day, reason, said_by, said_at)
            values (?, ?, ?, 1, ?, ?, 'LEFTRL', ?, kith.moment())
            """;
    private static final String OPENED = """
            insert into handover (id, organisation_id, young_person_id, account_id, leaving_id, last_day, reason, opened_by, opened_at)
            values (?, ?, ?, ?, ?, ?, 'LEFTRL', ?, kith.moment())
            """;
    private static final String STEP = """
            insert into handover_step (id, organisation_id, young_person_id, handover_id, kind, words, meeting, on_day, place, account_id, said_by, said_at)
            values (gen_random_uuid(), ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, kith.moment())
            """;

    /** The time of whoever takes over, known by the step that names them. */
    private static final String BEGINS = """
            insert into assignment (id, organisation_id, young_person_id, account_id, role, starts_on, starts_because, started_by)
            select s.id, s.organisation_id, s.young_person_id, s.account_id, 'personal adviser', s.on_day, 'Takes over from Hannah Frost.', s.said_by
              from handover_step s where s.handover_id = ? and s.kind = 'named'
            """;

    /** The time of whoever leaves, which a return named, ends after the last day. */
    private static final String STOPS = """
            insert into assignment (id, organisation_id, young_person_id, account_id, starts_on, started_by, ends_on, ends_because, ended_by, ended_at)
            select gen_random_uuid(), ?, i.young_person_id, w.account_id, i.starts_on, ?, ?, ?, ?, kith.moment()
              from involvement i join worker w on w.id = i.worker_id
             where i.young_person_id = ? and w.name = 'Hannah Frost' and i.ends_on is null
            """;

    private static final String PLANNED = """
            insert into handover_step (id, organisation_id, young_person_id, handover_id, kind, meeting, on_day, at_time, place, said_by, said_at)
            values (?, ?, ?, ?, 'planned', ?, ?, ?, ?, ?, kith.moment())
            """;
    private static final String SUITS = """
            insert into handover_step (id, organisation_id, young_person_id, handover_id, kind, about_id, said_by, said_at)
            values (gen_random_uuid(), ?, ?, ?, 'suits', ?, ?, kith.moment())
            """;

    private final Clock clock;

    HandoverStory(Clock clock) {
        this.clock = clock;
    }

    @Override
    public void tell(Characters there) {
        var house = there.organisation().id();
        var hannah = there.colleague("Hannah Frost");
        var grace = there.colleague("Grace Bell");
        var marek = there.colleague("Marek Nowak");
        var maya = there.youngPerson("Maya").comesIn();
        var lastDay = in(12);
        var leaving = UUID.randomUUID();
        maya.hasWrittenOfThem(hannah, LEAVES, leaving, house, leaving, hannah.account(), lastDay, hannah.account());
        var one = with(house, maya, hannah, leaving, lastDay);
        for (var name : List.of("Ollie", "Chantelle", "Josef", "Caleb")) {
            with(house, there.youngPerson(name), hannah, leaving, lastDay);
        }
        wishes(one, "who", "Hannah, and Safiya if she is free");
        wishes(one, "where", "Somewhere with music. Not an office");
        wishes(one, "first", "I do not like it when people are late. Text me if you are");
        wishes(one, "myself", "Why I do not see my mum");
        var because = "Marek sings himself, and Maya asked for somebody who texts.";
        said(one, grace, "named", because, null, in(11), null, marek.account());
        takesOver(house, one, grace, lastDay);
        said(one, hannah, "matters", "The choir, every Thursday. Bea comes in spring.", null, null, null, null);
        said(one, hannah, "ahead", "The concert in the church hall, and her college form.", null, null, null, null);
        meets(one, hannah, "overlap", in(3).atTime(18, 30), "The choir");
        meets(one, hannah, "three", in(9).atTime(16, 0), "The café by the lock");
    }

    private static void takesOver(UUID house, In one, Colleague grace, LocalDate lastDay) {
        one.young().hasWrittenOfThem(grace, BEGINS, one.handover());
        one.young()
                .hasWrittenOfThem(
                        grace,
                        STOPS,
                        house,
                        grace.account(),
                        lastDay.plusDays(1),
                        "They are leaving.",
                        grace.account(),
                        one.young().id());
    }

    /** A meeting is planned; of the visit together the young person says that it suits them. */
    private static void meets(In in, Colleague by, String which, LocalDateTime at, String place) {
        var young = in.young();
        var id = UUID.randomUUID();
        young.hasWrittenOfThem(
                by,
                PLANNED,
                id,
                in.organisation(),
                young.id(),
                in.handover(),
                which,
                at.toLocalDate(),
                at.toLocalTime(),
                place,
                by.account());
        if (which.equals("overlap")) {
            young.hasWritten(SUITS, in.organisation(), young.id(), in.handover(), id, young.account());
        }
    }

    private static void wishes(In in, String kind, String words) {
        var young = in.young();
        young.hasWritten(
                STEP,
                in.organisation(),
                young.id(),
                in.handover(),
                kind,
                words,
                null,
                null,
                null,
                null,
                young.account());
    }

    /** @param handover one that was opened, and about whom */
    record In(UUID organisation, Young young, UUID handover) {}

    /** Somebody leaves, a young person of theirs is told, and the three are to meet. */
    static In opened(UUID organisation, Young young, Colleague worker, LocalDate lastDay) {
        var leaving = UUID.randomUUID();
        var account = worker.account();
        young.hasWrittenOfThem(worker, LEAVES, leaving, organisation, leaving, account, lastDay, account);
        var one = with(organisation, young, worker, leaving, lastDay);
        said(one, worker, "planned", null, "three", lastDay, null, null);
        return one;
    }

    static In with(UUID organisation, Young young, Colleague worker, UUID leaving, LocalDate lastDay) {
        var id = UUID.randomUUID();
        young.hasWrittenOfThem(
                worker, OPENED, id, organisation, young.id(), worker.account(), leaving, lastDay, worker.account());
        return new In(organisation, young, id);
    }

    private static void said(
            In in,
            Colleague by,
            String kind,
            @Nullable String words,
            @Nullable String meeting,
            @Nullable LocalDate day,
            @Nullable String place,
            @Nullable UUID who) {
        in.young()
                .hasWrittenOfThem(
                        by,
                        STEP,
                        in.organisation(),
                        in.young().id(),
                        in.handover(),
                        kind,
                        words,
                        meeting,
                        day,
                        place,
                        who,
                        by.account());
    }

    private LocalDate in(int days) {
        return LocalDate.now(clock.withZone(Dates.LONDON)).plusDays(days);
    }
}
