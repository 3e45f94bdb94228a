package org.kith.handover;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kith.demo.Colleague;
import org.kith.demo.Young;
import org.kith.words.Dates;

/** A handover being told of, in the demo and in tests: each thing on the day it was said, by whoever said it. */
public final class ToldHandover {
    /** Said at a moment of the story. */
    private static final String SAID =
            ", said.at::timestamptz from (select set_config('kith.now', ?::text, true) as at) said";

    private static final String LEAVES = """
            insert into worker_leaving (id, organisation_id, leaving_id, version, account_id, last_day, reason, said_by, said_at)
            select ?, ?, ?, 1, ?, ?, ?, ?""" + SAID;
    private static final String OPENED = """
            insert into handover (id, organisation_id, young_person_id, account_id, leaving_id, last_day, reason, opened_by, opened_at)
            select ?, ?, ?, ?, ?, ?, ?, ?""" + SAID;
    private static final String STEP = """
            insert into handover_step (id, organisation_id, young_person_id, handover_id, said_by, kind, words, meeting, on_day, at_time, place, account_id,
                about_id, said_at)
            select ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?""" + SAID;

    /** The time of whoever takes over, known by the step that names them. */
    private static final String BEGINS = """
            insert into assignment (id, organisation_id, young_person_id, account_id, role, starts_on, starts_because, started_by, started_at)
            select s.id, s.organisation_id, s.young_person_id, s.account_id, 'personal adviser', s.on_day, 'Takes over.', s.said_by, said.at::timestamptz
              from (select set_config('kith.now', ?::text, true) as at) said cross join handover_step s where s.id = ?
            """;

    private final UUID organisation;
    private final Young young;
    private final UUID id = UUID.randomUUID();
    private OffsetDateTime at;

    private ToldHandover(UUID organisation, Young young, OffsetDateTime at) {
        this.organisation = organisation;
        this.young = young;
        this.at = at;
    }

    /** That somebody leaves; answers what each handover that it opens belongs to. */
    public static UUID leaves(UUID house, Young one, Colleague worker, LocalDate lastDay, LocalDateTime at) {
        var leaving = UUID.randomUUID();
        var who = worker.account();
        one.hasWrittenOfThem(worker, LEAVES, leaving, house, leaving, who, lastDay, "LEFTRL", who, moment(at));
        return leaving;
    }

    /**
     * A handover that is opened.
     *
     * @param leaving what it belongs to; null where somebody stops and does not leave
     */
    public static ToldHandover opened(
            UUID house, Young young, Colleague from, Stops why, Colleague by, LocalDateTime at) {
        var one = new ToldHandover(house, young, moment(at));
        var opened = young.id();
        young.hasWrittenOfThem(
                by,
                OPENED,
                one.id,
                house,
                opened,
                from.account(),
                why.leaving,
                why.lastDay,
                why.reason,
                by.account(),
                one.at);
        return one;
    }

    /** @param reason a code of the return */
    public record Stops(@Nullable UUID leaving, LocalDate lastDay, String reason) {}

    private static OffsetDateTime moment(LocalDateTime at) {
        return at.atZone(Dates.LONDON).toOffsetDateTime();
    }

    /** What is said next, is said then. */
    public ToldHandover on(LocalDateTime then) {
        at = moment(then);
        return this;
    }

    /** @param kind what the young person says, such as a wish, what they write back or that they have met */
    public ToldHandover young(String kind, @Nullable String words) {
        say(null, kind, words, null, null, null, null, null);
        return this;
    }

    public ToldHandover says(Colleague by, String kind, String words) {
        say(by, kind, words, null, null, null, null, null);
        return this;
    }

    /** Who takes over, whose time begins that day. */
    public ToldHandover names(Colleague manager, Colleague who, LocalDate first, String because) {
        var step = say(manager, "named", because, null, first.atStartOfDay(), null, who.account(), null);
        young.hasWrittenOfThem(manager, BEGINS, at, step);
        return this;
    }

    /** The same of whom returns name already. */
    public ToldHandover named(Colleague manager, Colleague who, LocalDate first, String because) {
        say(manager, "named", because, null, first.atStartOfDay(), null, who.account(), null);
        return this;
    }

    public UUID plans(Colleague by, String which, LocalDateTime when, String place) {
        return say(by, "planned", null, which, when, place, null, null);
    }

    public ToldHandover suits(UUID meeting) {
        say(null, "suits", null, null, null, null, null, meeting);
        return this;
    }

    public ToldHandover held(Colleague by, UUID meeting, String which, LocalDate day, String words) {
        say(by, "held", words, which, day.atStartOfDay(), null, null, meeting);
        return this;
    }

    /** @param by null for the young person */
    private UUID say(
            @Nullable Colleague by,
            String kind,
            @Nullable String words,
            @Nullable String meeting,
            @Nullable LocalDateTime when,
            @Nullable String place,
            @Nullable UUID who,
            @Nullable UUID about) {
        var step = UUID.randomUUID();
        var saidBy = by == null ? young.account() : by.account();
        var row = new ArrayList<@Nullable Object>(
                Arrays.asList(step, organisation, young.id(), id, saidBy, kind, words, meeting));
        row.addAll(Arrays.asList(
                when == null ? null : when.toLocalDate(), place == null || when == null ? null : when.toLocalTime()));
        row.addAll(Arrays.asList(place, who, about, at));
        if (by == null) {
            young.hasWritten(STEP, row.toArray());
        } else {
            young.hasWrittenOfThem(by, STEP, row.toArray());
        }
        return step;
    }
}
