package org.kith.working;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.kith.actor.OneByOne;
import org.kith.files.Portraits.Portrait;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Statements about photos of people who work here: one stands, and those before it are ended. */
@Component
class PhotoSql {
    private final JdbcClient jdbc;

    PhotoSql(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** One that stands no more. */
    record Past(Instant from, Instant until) {}

    record Standing(UUID account, UUID id, byte[] small) {}

    /** The one of each that stands, of whom the viewer may see it. */
    List<Standing> standing(Collection<UUID> accounts) {
        return jdbc.sql(
                        "select account_id, id, small from worker_photo where account_id = any (?) and ended_at is null")
                .param(accounts.toArray(UUID[]::new))
                .query((row, number) -> new Standing(
                        row.getObject("account_id", UUID.class),
                        row.getObject("id", UUID.class),
                        row.getBytes("small")))
                .list();
    }

    Optional<byte[]> large(UUID id) {
        return jdbc.sql("select large from worker_photo where id = ? and ended_at is null")
                .param(id)
                .query((row, number) -> row.getBytes("large"))
                .optional();
    }

    /** Those of whoever acts that stand no more, the latest first. */
    List<Past> before(UUID account) {
        return jdbc.sql("""
                        select chosen_at, ended_at from worker_photo where account_id = ? and ended_at is not null order by ended_at desc, id
                        """)
                .param(account)
                .query((row, number) -> new Past(
                        row.getObject("chosen_at", OffsetDateTime.class).toInstant(),
                        row.getObject("ended_at", OffsetDateTime.class).toInstant()))
                .list();
    }

    /** Whether this one was chosen before, whatever became of it; nobody else chooses one for them until this transaction ends. */
    boolean isThere(UUID id, UUID account) {
        OneByOne.about(jdbc, account);
        return jdbc.sql("select exists (select from worker_photo where id = ?)")
                .param(id)
                .query(Boolean.class)
                .single();
    }

    /** Whichever stands. */
    void endAll(UUID account) {
        jdbc.sql("update worker_photo set ended_at = kith.moment() where account_id = ? and ended_at is null")
                .param(account)
                .update();
    }

    /** This one; another that came in its place meanwhile stays. Answers how many were ended: none where it was not theirs, or gone already. */
    int end(UUID account, UUID photo) {
        return jdbc.sql(
                        "update worker_photo set ended_at = kith.moment() where account_id = ? and id = ? and ended_at is null")
                .params(account, photo)
                .update();
    }

    void keep(UUID id, UUID account, Portrait portrait) {
        jdbc.sql("""
                        insert into worker_photo (id, organisation_id, account_id, small, large, chosen_at)
                        select :id, a.organisation_id, a.id, :small, :large, kith.moment() from account a where a.id = :account
                        """)
                .param("id", id)
                .param("account", account)
                .param("small", portrait.small())
                .param("large", portrait.large())
                .update();
    }
}
