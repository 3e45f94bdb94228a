package org.kith.circle;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kith.demo.Colleague;
import org.kith.demo.InOrganisation;
import org.kith.demo.Young;
import org.kith.words.Dates;

/** Somebody who matters to a young person, being told of: each thing on the day it was said, by themselves or by a worker as they told it. */
final class ToldPerson {
    private static final String ON_THAT_DAY =
            ", said.at::timestamptz from (select set_config('kith.now', ?::text, true) as at) said";
    private static final String WORDS = """
            insert into circle_person (id, organisation_id, young_person_id, person_id, version, name, relationship, circle_group, state,
                   since, until, note, taken_away, said_by, said_at)
            select ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?""" + ON_THAT_DAY;
    private static final String CLOSENESS = """
            insert into circle_closeness (id, organisation_id, young_person_id, person_id, version, closeness, said_by, said_at)
            select ?, ?, ?, ?, ?, ?, ?""" + ON_THAT_DAY;

    private final InOrganisation organisation;
    private final Young young;
    private final @Nullable Colleague worker;
    private final UUID id = UUID.randomUUID();
    private String on;
    private CircleWords words;
    private int versions;
    private int moves;

    private ToldPerson(
            InOrganisation organisation, Young young, @Nullable Colleague worker, String on, CircleWords words) {
        this.organisation = organisation;
        this.young = young;
        this.worker = worker;
        this.on = on;
        this.words = words;
        write(false);
    }

    static ToldPerson by(Young young, InOrganisation organisation, String on, CircleWords words) {
        return new ToldPerson(organisation, young, null, on, words);
    }

    static ToldPerson byWorker(
            Colleague worker, Young young, InOrganisation organisation, String on, CircleWords words) {
        return new ToldPerson(organisation, young, worker, on, words);
    }

    UUID id() {
        return id;
    }

    /** What is said next, is said on that day. */
    ToldPerson on(String day) {
        on = day;
        return this;
    }

    ToldPerson is(CircleState state) {
        words = new CircleWords(
                words.name(),
                words.relationship(),
                words.group(),
                state,
                words.since(),
                state == CircleState.BEFORE ? new PartialDate(String.valueOf(day().getYear())) : words.until(),
                words.note());
        write(false);
        return this;
    }

    ToldPerson leaves() {
        write(true);
        return this;
    }

    ToldPerson at(@Nullable Closeness ring) {
        tell(CLOSENESS, moves == 0 && versions == 1 ? id : UUID.randomUUID(), ++moves, new @Nullable Object[] {
            ring == null ? null : ring.key()
        });
        return this;
    }

    private void write(boolean takenAway) {
        tell(WORDS, versions == 0 ? id : UUID.randomUUID(), ++versions, new @Nullable Object[] {
            words.name(),
            words.relationship(),
            words.group() == null ? null : words.group().key(),
            words.state().key(),
            words.since() == null ? null : words.since().iso(),
            words.until() == null ? null : words.until().iso(),
            words.note(),
            takenAway
        });
    }

    private void tell(String insert, UUID row, int version, @Nullable Object[] said) {
        var values = new @Nullable Object[said.length + 7];
        var first = new Object[] {row, organisation.id(), young.id(), id, version};
        System.arraycopy(first, 0, values, 0, first.length);
        System.arraycopy(said, 0, values, first.length, said.length);
        values[values.length - 2] = worker == null ? young.account() : worker.account();
        values[values.length - 1] = moment();
        if (worker == null) {
            young.hasWritten(insert, values);
        } else {
            young.hasWrittenOfThem(worker, insert, values);
        }
    }

    private LocalDate day() {
        return organisation.day(on);
    }

    /** Later in the order it is told in, so that each thing said is later than the one before. */
    private OffsetDateTime moment() {
        return day().atTime(12, versions, moves).atZone(Dates.LONDON).toOffsetDateTime();
    }
}
