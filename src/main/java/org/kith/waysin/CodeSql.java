package org.kith.waysin;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kith.actor.Viewer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Statements about codes that are sent, and where they may go. */
@Component
class CodeSql {
    private final JdbcClient jdbc;

    CodeSql(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void asked(UUID code, byte[] address, byte[] browser, Instant now) {
        jdbc.sql("select kith.code_asked(?, ?, ?, ?)::text")
                .params(code, address, browser, at(now))
                .query(String.class)
                .list();
    }

    /** Whose address it is, and which. */
    record Whose(UUID accountId, UUID contactDetailId) {}

    Optional<Whose> whose(UUID code) {
        return jdbc.sql("select account_id, contact_detail_id from kith.code_whose(?)")
                .param(code)
                .query(Whose.class)
                .optional();
    }

    void toProve(UUID code, UUID detail, byte[] address, byte[] browser, Instant now) {
        jdbc.sql("select kith.code_to_prove(?, ?, ?, ?, ?)::text")
                .params(code, detail, address, browser, at(now))
                .query(String.class)
                .list();
    }

    /** @param known whether it was asked for in a browser in which a code of theirs was right before */
    void queued(UUID code, UUID message, boolean known) {
        jdbc.sql("select kith.code_queued(?, ?, ?)::text")
                .params(code, message, known)
                .query(String.class)
                .list();
    }

    /** Whether it is still wanted. */
    boolean made(UUID message, byte[] code, Instant now) {
        return jdbc.sql("select kith.code_made(?, ?, ?)")
                .params(message, code, at(now))
                .query(Boolean.class)
                .single();
    }

    /** What a code that was right was for. */
    record Right(UUID accountId, UUID contactDetailId, byte[] addressHash) {}

    /** What became of a try. */
    record Tried(Outcome became, Optional<Right> right) {}

    Tried tried(Purpose purpose, byte[] browser, byte[] code, Instant now) {
        return jdbc.sql("select became, account_id, contact_detail_id, address_hash from kith.code_tried(?, ?, ?, ?)")
                .params(purpose.inDatabase(), browser, code, at(now))
                .query((row, number) -> tried(row))
                .single();
    }

    private static Tried tried(ResultSet row) throws SQLException {
        var became = Outcome.of(row.getString("became"));
        return new Tried(
                became,
                became == Outcome.RIGHT
                        ? Optional.of(new Right(
                                row.getObject("account_id", UUID.class),
                                row.getObject("contact_detail_id", UUID.class),
                                row.getBytes("address_hash")))
                        : Optional.empty());
    }

    /** To which number or address of whoever acts a code went that is to prove it. */
    Optional<String> went(Instant now) {
        return jdbc.sql("select c.value from contact_detail c where c.id = (select kith.own_code_went(?))")
                .param(at(now))
                .query(String.class)
                .optional();
    }

    boolean proved(OwnAddress one, byte[] address, Instant now) {
        return jdbc.sql("select kith.address_proved(?, ?, ?, ?)")
                .params(one.id(), one.kind().key(), address, at(now))
                .query(Boolean.class)
                .single();
    }

    boolean off(Instant now) {
        return jdbc.sql("select kith.own_codes_off(?)")
                .param(at(now))
                .query(Boolean.class)
                .single();
    }

    /** What they go by; null where that is nothing. */
    @Nullable
    String called(UUID youngPerson) {
        return jdbc.sql("select known_as from young_person where id = ?")
                .param(youngPerson)
                .query((row, number) -> Optional.ofNullable(row.getString("known_as")))
                .single()
                .orElse(null);
    }

    /** By what codes may go to young people of whoever acts. */
    CodesGo go(Viewer viewer) {
        return CodesGo.of(jdbc.sql("select codes from organisation where id = ?")
                .param(Objects.requireNonNull(viewer.organisation()))
                .query(String.class)
                .single());
    }

    void letGo(Viewer viewer, CodesGo go) {
        jdbc.sql("update organisation set codes = ? where id = ? and codes <> ?")
                .params(go.key(), Objects.requireNonNull(viewer.organisation()), go.key())
                .update();
    }

    /** Whether whoever acts had codes that their organisation ended lately, and has none since. */
    boolean endedByOrganisation() {
        return jdbc.sql("select kith.own_codes_ended()").query(Boolean.class).single();
    }

    boolean reach(UUID account) {
        return jdbc.sql("select kith.codes_reach(?)")
                .param(account)
                .query(Boolean.class)
                .single();
    }

    /** The numbers and addresses whoever acts is reached at, and since when codes may go there. */
    List<OwnAddress> own() {
        return jdbc.sql("""
                        select c.id, upper(c.kind) as kind, c.value, w.proved_at
                          from contact_detail c left join kith.own_way_in_addresses() w on w.contact_detail_id = c.id
                         where c.young_person_id = kith.own_person() and c.ended_at is null and c.kind in ('phone', 'email')
                         order by c.kind desc, c.id
                        """).query(OwnAddress.class).list();
    }

    /** What became of a way in, as whoever acts says it of an account: the line of it. */
    UUID happened(Viewer by, UUID account, String what) {
        var line = UUID.randomUUID();
        jdbc.sql("insert into way_in_change (id, organisation_id, account_id, what, said_by) values (?, ?, ?, ?, ?)")
                .params(line, Objects.requireNonNull(by.organisation()), account, what, by.me())
                .update();
        return line;
    }

    private static final String NEW_PHONE = """
            select exists (select from way_in_change c
                where c.account_id = :account and c.what = 'new phone' and c.happened_at > kith.now() - interval '10 minutes'
                  and (cast(:shown as timestamptz) is null or c.happened_at < :shown)
                  and not exists (select from way_in_change p where p.account_id = c.account_id and p.happened_at > c.happened_at
                      and (p.what = 'device lost' or p.what = 'passkey made' and p.passkey_id is distinct from cast(:passkey as uuid))))
            """;

    /**
     * Whether somebody who works with them said lately that they have a new phone, and nothing became of it.
     *
     * @param shown when whoever asks showed last that it is them: who was there before it was said is not on the new phone; null where whoever works with them asks
     * @param passkey the one that is made for it just now; null for none
     */
    boolean newPhone(UUID account, @Nullable Instant shown, @Nullable UUID passkey) {
        return jdbc.sql(NEW_PHONE)
                .param("account", account)
                .param("shown", shown == null ? null : at(shown))
                .param("passkey", passkey)
                .query(Boolean.class)
                .single();
    }

    void keepOnly(UUID account, UUID passkey) {
        jdbc.sql("delete from passkey where account_id = ? and id <> ?")
                .params(account, passkey)
                .update();
    }

    private static OffsetDateTime at(Instant moment) {
        return moment.atOffset(ZoneOffset.UTC);
    }
}
