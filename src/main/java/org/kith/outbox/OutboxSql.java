package org.kith.outbox;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Types;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
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

    /** What somebody waits for at this moment. */
    private static final String AT_ONCE = "('sign-in code', 'partner link', 'test')";

    /**
     * A message to be tried now.
     *
     * @param meantFor the address it is meant for, whether that holds or not; null for the one that is known then
     * @param typed where it goes to try the gateway; null for every other
     * @param handedOver whether it was given to a gateway whose answer is not written down
     */
    record Due(
            UUID id,
            UUID account,
            String what,
            @Nullable UUID meantFor,
            @Nullable String typed,
            boolean handedOver) {}

    void add(Viewer by, UUID account, About what) {
        jdbc.sql("insert into outbox_message (organisation_id, account_id, what) values (?, ?, ?)")
                .params(Objects.requireNonNull(by.organisation()), account, what.inDatabase())
                .update();
    }

    void addAt(Viewer by, UUID message, UUID account, About what, UUID contactDetail) {
        jdbc.sql(
                        "insert into outbox_message (id, organisation_id, account_id, what, contact_detail_id) values (?, ?, ?, ?, ?)")
                .params(message, Objects.requireNonNull(by.organisation()), account, what.inDatabase(), contactDetail)
                .update();
    }

    void addLink(Viewer by, UUID message, UUID account, UUID partnerAddress) {
        jdbc.sql("""
                        insert into outbox_message (id, organisation_id, account_id, what, partner_address_id) values (?, ?, ?, 'partner link', ?)
                        on conflict do nothing
                        """)
                .params(message, Objects.requireNonNull(by.organisation()), account, partnerAddress)
                .update();
    }

    void addTest(Viewer by, UUID message, String typed) {
        jdbc.sql("""
                        insert into outbox_message (id, organisation_id, account_id, what, typed_address) values (?, ?, ?, 'test', ?)
                        on conflict do nothing
                        """)
                .params(message, Objects.requireNonNull(by.organisation()), by.me(), typed)
                .update();
    }

    long tests() {
        return jdbc.sql("select kith.test_messages(kith.now() - interval '1 hour')")
                .query(Long.class)
                .single();
    }

    List<Counted> counted() {
        return jdbc.sql("select * from kith.messages_counted(kith.now() - interval '7 days')")
                .query(Counted.class)
                .list();
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

    /**
     * Those that nobody could send for a day are given up, and what somebody waited for after ten minutes. A text that was handed over without an
     * answer may have arrived.
     */
    void giveUpOld(String why) {
        jdbc.sql("""
                        update outbox_message set given_up_at = kith.now(), typed_address = null, given_up_because =
                               case when handed_over_at is not null and goes_by = 'text' then 'not known' else coalesce(waits_because, :why) end
                         where organisation_id = kith.organisation() and sent_at is null and given_up_at is null and next_try_at <= kith.now()
                           and made_at < kith.now() - case when what in <at once> then interval '10 minutes' else interval '1 day' end
                        """.replace("<at once>", AT_ONCE)).param("why", why).update();
    }

    /**
     * Of whom it is known where letters go, and neither a number nor an e-mail address, is told by post: the letter waits on the list of those who work
     * with them, whatever else is set. What somebody waits for at that moment never goes so.
     */
    void toPost() {
        PostSql.put(jdbc, AT_ONCE);
    }

    /**
     * The next message that is due, which is now nobody else’s to try before the pause is over, which is longer than any one try takes: five minutes
     * and twice as long each time, up to three hours; a minute where somebody waits for it.
     */
    Optional<Due> next(boolean onlyAtOnce) {
        return jdbc.sql("""
                        update outbox_message m set tries = m.tries + 1, next_try_at = kith.now()
                               + case when m.what in <at once> then interval '1 minute' else least(interval '5 minutes' * 2.0 ^ least(m.tries, 10), interval '3 hours') end
                         where m.id = (select d.id from outbox_message d
                                 where d.organisation_id = kith.organisation() and d.sent_at is null and d.given_up_at is null
                                   and d.next_try_at <= kith.now() and (not :onlyAtOnce or d.what in <at once>)
                                 order by d.what in <at once> desc, d.next_try_at, d.id limit 1 for update skip locked)
                        returning m.id, m.account_id as account, m.what, coalesce(m.worker_detail_id, m.contact_detail_id, m.partner_address_id) as meant_for,
                                  m.typed_address as typed, m.handed_over_at is not null as handed_over
                        """.replace("<at once>", AT_ONCE))
                .param("onlyAtOnce", onlyAtOnce)
                .query(Due.class)
                .optional();
    }

    /** The one they chose for themselves, else that of their organisation. */
    private static final String LANGUAGE =
            "coalesce(a.language, (select o.language from organisation o where o.id = a.organisation_id)) as language";

    /**
     * @param kind of the address: email or phone
     * @param language null where neither they nor their organisation chose one
     */
    record Addressee(String kind, String address, @Nullable String language) {

        Language reads() {
            return Language.named(language).orElse(Language.ENGLISH);
        }
    }

    /** Where it goes: the address it is meant for, or one of whose account it is as they are known now, by a way that is set if there is one. */
    Optional<Addressee> address(Due due, Set<Channel> set) {
        if (due.typed() != null) {
            return typed(due.account(), due.typed());
        }
        var all = due.meantFor() == null ? known(due.account()) : said(due.account(), due.meantFor());
        return all.stream()
                .filter(one -> set.contains(Channel.of(one.kind())))
                .findFirst()
                .or(() -> all.stream().findFirst());
    }

    private Optional<Addressee> typed(UUID account, String typed) {
        return jdbc.sql("select :kind as kind, :typed as address, " + LANGUAGE
                        + " from account a where a.id = :account")
                .param("kind", typed.indexOf('@') < 0 ? "phone" : "email")
                .param("typed", typed)
                .param("account", account)
                .query(Addressee.class)
                .optional();
    }

    private List<Addressee> said(UUID account, UUID detail) {
        return jdbc.sql("select d.kind, d.value as address, " + LANGUAGE + """

                          from (select id, kind, value from contact_detail where kind in ('email', 'phone')
                                 union all
                                select id, kind, value from worker_detail where kind = 'email'
                                 union all
                                select id, 'email', address from partner_address) d, account a
                         where d.id = :detail and a.id = :account
                        """)
                .param("detail", detail)
                .param("account", account)
                .query(Addressee.class)
                .list();
    }

    /** A young person's, or that of the worker who has the account; by e-mail before by text, and the one that has stood longest. */
    private List<Addressee> known(UUID account) {
        return jdbc.sql("""
                        select kind, value as address, language from (
                            select c.kind, c.value, <language>, c.since, c.id from contact_detail c join account a on a.young_person_id = c.young_person_id
                             where a.id = :account and c.kind in ('email', 'phone') and c.ended_at is null
                             union all
                            select d.kind, d.value, <language>, d.since, d.id from worker_detail d join worker w on w.id = d.worker_id join account a on a.id = w.account_id
                             where w.account_id = :account and d.kind = 'email' and d.ended_at is null) known
                         order by kind, since, id
                        """.replace("<language>", LANGUAGE))
                .param("account", account)
                .query(Addressee.class)
                .list();
    }

    /** From now on it may have arrived. */
    void handedOver(UUID message, Channel channel) {
        jdbc.sql(
                        "update outbox_message set handed_over_at = kith.now(), goes_by = ?, waits_because = null where id = ?")
                .params(channel.inDatabase(), message)
                .update();
    }

    void notTaken(UUID message) {
        jdbc.sql("update outbox_message set handed_over_at = null, waits_because = 'not reached' where id = ?")
                .param(message)
                .update();
    }

    void waits(UUID message, String why) {
        jdbc.sql("update outbox_message set waits_because = ? where id = ?")
                .params(why, message)
                .update();
    }

    /**
     * When a text may go to that number; null where it may go now, which is written down at once, for every node. The number is known there by a hash, for
     * an hour.
     */
    @Nullable
    OffsetDateTime free(String number, String what, Limits limits) {
        return jdbc.sql("select kith.text_may_go(?, ?, ?, ?)")
                .params(hash(number), what, limits.perMinute(), limits.perDay())
                .query(OffsetDateTime.class)
                .optional()
                .orElse(null);
    }

    private static byte[] hash(String number) {
        try {
            return MessageDigest.getInstance("SHA-256")
                    .digest(("kith text " + number).getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError(e);
        }
    }

    /** It was not tried. */
    void waitsUntil(UUID message, OffsetDateTime free) {
        jdbc.sql(
                        "update outbox_message set next_try_at = ?, tries = tries - 1, waits_because = 'too many' where id = ?")
                .params(free, message)
                .update();
    }

    /** Sent, and to be asked about: what became of them. */
    List<UUID> toAsk() {
        return jdbc.sql("""
                        select id from outbox_message where organisation_id = kith.organisation() and ask_at <= kith.now()
                         order by ask_at, id limit 50
                        """).query(UUID.class).list();
    }

    /** Asked more seldom each time, and after three days no more. */
    void asked(UUID message, @Nullable String outcome) {
        jdbc.sql("""
                        update outbox_message set asked = asked + 1, outcome = coalesce(outcome, :outcome), outcome_at = coalesce(outcome_at, case when :outcome::text is not null then kith.now() end),
                               ask_at = case when :outcome::text is null and outcome is null then kith.now()
                                   + ('{5 minutes,30 minutes,3 hours,1 day,2 days}'::interval[])[asked + 1] end
                         where id = :message
                        """)
                .param("outcome", outcome, Types.VARCHAR)
                .param("message", message)
                .update();
    }

    /** Of a text that was handed over, also where it was given up since nobody knew; of another organisation’s nothing is known. */
    void received(UUID message, String outcome) {
        jdbc.sql("""
                        update outbox_message set outcome = ?, outcome_at = kith.now(), ask_at = null,
                               sent_at = coalesce(sent_at, handed_over_at), given_up_at = null, given_up_because = null
                         where id = ? and organisation_id = kith.organisation() and goes_by = 'text' and handed_over_at is not null and outcome is null
                        """).params(outcome, message).update();
    }

    void sent(UUID message, Channel channel, boolean asksLater) {
        jdbc.sql("""
                        update outbox_message set sent_at = coalesce(sent_at, kith.now()), goes_by = ?, typed_address = null,
                               ask_at = case when ? and outcome is null then kith.now() + interval '1 minute' end
                         where id = ?
                        """).params(channel.inDatabase(), asksLater, message).update();
    }

    void givenUp(UUID message, String why) {
        jdbc.sql(
                        "update outbox_message set given_up_at = kith.now(), given_up_because = ?, typed_address = null where id = ?")
                .params(why, message)
                .update();
    }
}
