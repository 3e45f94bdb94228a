package org.kith.demo;

import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kith.words.Dates;

/** Somebody opening a young person's record, being told of; and being asked why. */
public final class Looking {
    private final InOrganisation organisation;
    private final UUID by;
    private final Young young;
    private final String[] sections;
    private String page = "record";
    private String on = "1 day ago";
    private LocalTime at = LocalTime.of(19, 40);

    Looking(InOrganisation organisation, UUID by, Young young, String... sections) {
        this.organisation = organisation;
        this.by = by;
        this.young = young;
        this.sections = sections;
        organisation.whenSettled(() -> tell(by, """
                insert into reading (organisation_id, young_person_id, read_at, account_id, role, page, sections)
                values (?, ?, ?, ?, kith.role(), ?, ?)
                """, organisation.id(), young.id(), moment(), by, page, sections));
    }

    /** @param key as the log calls the page, such as {@code lifeline} */
    public Looking page(String key) {
        page = key;
        return this;
    }

    public Looking on(String when) {
        on = when;
        return this;
    }

    /** @param time such as {@code 19:40} */
    public Looking at(String time) {
        at = LocalTime.parse(time);
        return this;
    }

    /** The young person asks why. */
    public Asked askedWhy(String words) {
        return asks(young.account(), words);
    }

    /** A manager of the team asks why. */
    public Asked askedWhy(Colleague manager, String words) {
        return asks(manager.account(), words);
    }

    private Asked asks(UUID asker, String words) {
        var asked = new Asked(UUID.randomUUID());
        organisation.whenSettled(() -> tell(asker, """
                insert into look_question (id, organisation_id, young_person_id, reading_id, looked_by, looked_at, sections, things, by_young_person,
                       asked_by, asked_at, words)
                select ?, r.organisation_id, r.young_person_id, r.id, r.account_id, r.read_at, r.sections, array[r.page || ' ' || array_to_string(r.sections, ' ')], kith.own_person() is not null, ?, ?, ?
                  from reading r where r.young_person_id = ? and r.account_id = ? and r.read_at = ?
                """, asked.id, asker, asked.at(), words, young.id(), by, moment()));
        return asked;
    }

    /** A question why they looked. */
    public final class Asked {
        private final UUID id;
        private @Nullable String when;

        private Asked(UUID id) {
            this.id = id;
        }

        public UUID id() {
            return id;
        }

        /** The day it was asked; the day of the look unless said otherwise. */
        public Asked when(String day) {
            when = day;
            return this;
        }

        /** Answered by whoever looked. */
        public Asked answered(String words) {
            organisation.whenSettled(() -> tell(
                    by,
                    "update look_question set answered_by = ?, answered_at = ?, answer = ? where id = ?",
                    by,
                    at().plusHours(2),
                    words,
                    id));
            return this;
        }

        private OffsetDateTime at() {
            var day = organisation.day(when == null ? on : when);
            return day.atTime(LocalTime.of(20, 15)).atZone(Dates.LONDON).toOffsetDateTime();
        }
    }

    private OffsetDateTime moment() {
        return organisation.day(on).atTime(at).atZone(Dates.LONDON).toOffsetDateTime();
    }

    private void tell(UUID who, String sql, @Nullable Object... values) {
        organisation.rows.words.add(new Rows.Words(who, young.id(), sql, values));
    }
}
