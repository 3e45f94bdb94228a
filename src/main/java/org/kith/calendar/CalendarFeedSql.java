package org.kith.calendar;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.kith.actor.Viewer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Addresses that calendars read, by a hash of what they end with. */
@Component
class CalendarFeedSql {
    private final JdbcClient jdbc;

    CalendarFeedSql(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @param account whose it is */
    record Found(UUID account, String called) {}

    /** Their own that stand, the latest first. */
    List<CalendarFeed> own() {
        return jdbc.sql("""
                        select id, called, made_at from calendar_feed
                         where account_id = (select kith.actor()) and ended_at is null order by made_at desc, id
                        """)
                .query((row, number) -> new CalendarFeed(
                        row.getObject("id", UUID.class),
                        row.getString("called"),
                        row.getObject("made_at", OffsetDateTime.class).toInstant()))
                .list();
    }

    /** Asked by the job that lets people in, to which policy shows those that still open something; and of nobody of whom the provider of identities said no. */
    Optional<Found> find(byte[] hash) {
        return jdbc.sql(
                        "select account_id as account, called from calendar_feed where token_hash = ? and not kith.provider_said_no(account_id)")
                .param(hash)
                .query(Found.class)
                .optional();
    }

    /** Whether it was made now; one that a form made before stays as it is. */
    boolean make(Viewer viewer, UUID id, String called, byte[] hash) {
        return jdbc.sql("""
                        insert into calendar_feed (id, organisation_id, account_id, called, token_hash, made_at)
                        values (?, ?, ?, ?, ?, kith.now()) on conflict do nothing
                        """)
                        .params(
                                id,
                                Objects.requireNonNull(viewer.organisation()),
                                Objects.requireNonNull(viewer.account()),
                                called,
                                hash)
                        .update()
                == 1;
    }

    void end(UUID id) {
        jdbc.sql("update calendar_feed set ended_at = kith.now() where id = ? and ended_at is null")
                .param(id)
                .update();
    }
}
