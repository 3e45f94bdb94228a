package org.kith.outbox;

import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kith.actor.Viewer;
import org.kith.words.Language;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Statements about messages that go out. */
@Component
class OutboxSql {
    private final JdbcClient jdbc;

    OutboxSql(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * A message to be tried now.
     *
     * @param meantFor the address it is meant for, whether that holds or not; null for the one that is known then
     */
    record Due(UUID id, UUID account, String what, @Nullable UUID meantFor) {}

    void add(Viewer by, UUID account, About what) {
        jdbc.sql("insert into outbox_message (organisation_id, account_id, what) values (?, ?, ?)")
                .params(Objects.requireNonNull(by.organisation()), account, what.inDatabase())
                .update();
    }

    Unsent unsent() {
        return jdbc.sql("select * from kith.unsent_messages(kith.now() - interval '7 days')")
                .query(Unsent.class)
                .single();
    }

    List<UUID> organisations() {
        return jdbc.sql("select id from organisation order by made_at, id")
                .query(UUID.class)
                .list();
    }

    /** Those that nobody could send for so long are given up. */
    void giveUpOlderThan(Duration age, String why) {
        jdbc.sql("""
                        update outbox_message set given_up_at = kith.now(), given_up_because = :why
                         where organisation_id = kith.organisation() and sent_at is null and given_up_at is null
                           and next_try_at <= kith.now() and made_at < kith.now() - make_interval(secs => :seconds)
                        """).param("why", why).param("seconds", age.toSeconds()).update();
    }

    /**
     * The next message that is due, which is now nobody else’s to try before the pause is over: that is twice as long each time, up to the
     * longest.
     */
    Optional<Due> next(Duration first, Duration longest) {
        return jdbc.sql("""
                        update outbox_message m set tries = m.tries + 1,
                               next_try_at = kith.now() + make_interval(secs => least(:first * 2.0 ^ least(m.tries, 20), :longest))
                         where m.id = (select d.id from outbox_message d
                                 where d.organisation_id = kith.organisation() and d.sent_at is null and d.given_up_at is null
                                   and d.next_try_at <= kith.now()
                                 order by d.next_try_at, d.id limit 1 for update skip locked)
                        returning m.id, m.account_id as account, m.what, coalesce(m.worker_detail_id, m.contact_detail_id) as meant_for
                        """)
                .param("first", first.toSeconds())
                .param("longest", longest.toSeconds())
                .query(Due.class)
                .optional();
    }

    /** The one they chose for themselves, else that of their organisation. */
    private static final String LANGUAGE =
            "coalesce(a.language, (select o.language from organisation o where o.id = a.organisation_id)) as language";

    /** @param language null where neither they nor their organisation chose one */
    record Addressee(String address, @Nullable String language) {

        Language reads() {
            return Language.named(language).orElse(Language.ENGLISH);
        }
    }

    /** Where it goes: the address it is meant for, or that of whose account it is, as it is known now. */
    Optional<Addressee> address(Due due) {
        return due.meantFor() == null ? known(due.account()) : said(due.account(), due.meantFor());
    }

    private Optional<Addressee> said(UUID account, UUID detail) {
        return jdbc.sql("select d.value as address, " + LANGUAGE + """

                          from (select id, value from contact_detail where kind = 'email'
                                 union all
                                select id, value from worker_detail where kind = 'email') d, account a
                         where d.id = :detail and a.id = :account
                        """)
                .param("detail", detail)
                .param("account", account)
                .query(Addressee.class)
                .optional();
    }

    /** A young person's, or that of the worker who has the account; the one that has stood longest, where they are known by several. */
    private Optional<Addressee> known(UUID account) {
        return jdbc.sql("""
                        select value as address, language from (
                            select c.value, <language>, c.since, c.id from contact_detail c join account a on a.young_person_id = c.young_person_id
                             where a.id = :account and c.kind = 'email' and c.ended_at is null
                             union all
                            select d.value, <language>, d.since, d.id from worker_detail d join worker w on w.id = d.worker_id join account a on a.id = w.account_id
                             where w.account_id = :account and d.kind = 'email' and d.ended_at is null) known
                         order by since, id limit 1
                        """.replace("<language>", LANGUAGE))
                .param("account", account)
                .query(Addressee.class)
                .optional();
    }

    void sent(UUID message) {
        jdbc.sql("update outbox_message set sent_at = kith.now() where id = ?")
                .param(message)
                .update();
    }

    void givenUp(UUID message, String why) {
        jdbc.sql("update outbox_message set given_up_at = kith.now(), given_up_because = ? where id = ?")
                .params(why, message)
                .update();
    }
}
