package org.kith.services;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kith.actor.OneByOne;
import org.kith.actor.Viewer;
import org.kith.form.Form;
import org.kith.signin.LastSignIn;
import org.kith.words.LookAlike;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Statements about who comes in from a service. */
@Component
class PartnerSql {
    /** Whom a manager who acts may stand by; read by an index of those who wait. */
    static final String WAITING = """
            account a join service s on s.id = a.service_id and s.ended_at is null
             where a.organisation_id = (select kith.organisation()) and a.waits and a.ended_at is null
               and kith.stands_by(a.id, (select kith.actor()))
            """;

    private final JdbcClient jdbc;

    PartnerSql(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Partner> of(Service service) {
        return partners(service, null);
    }

    Optional<Partner> one(Service service, UUID account) {
        return partners(service, account).stream().findFirst();
    }

    private List<Partner> partners(Service service, @Nullable UUID account) {
        return jdbc.sql("""
                        select a.id, a.name, a.role = 'partner lead' as lead, a.ended_at,
                               exists (select from passkey p where p.account_id = a.id) as has_passkey, kith.comes_in_elsewhere(a.id) as elsewhere,
                               (select p.address from partner_address p where p.account_id = a.id order by p.said_at desc, p.id desc limit 1) as address,
                               a.waits, a.waits and kith.stands_by(a.id, (select kith.actor())) as second, w.said_at, w.said_by,
                               """ + LastSignIn.COLUMNS + """
                          from account a
                          left join lateral (select s.said_at, b.name as said_by from partner_word s join account b on b.id = s.said_by
                               where s.account_id = a.id order by s.said_at desc, s.id desc limit 1) w on true
                         where a.service_id = :service and (cast(:account as uuid) is null or a.id = :account)
                         order by a.ended_at is not null, kith.folded(a.name), a.id
                        """)
                .param("service", service.id())
                .param("account", account)
                .query(PartnerSql::partner)
                .list();
    }

    /**
     * Somebody else with that name who comes in from this service and does the same, the latest; nobody where this form was sent before. Who are
     * invited at once wait here for one another.
     */
    Optional<UUID> namesake(Service service, Form form) {
        OneByOne.about(jdbc, service.id());
        return jdbc.sql("""
                        select a.id from account a
                         where a.service_id = :service and a.ended_at is null and a.folded_name = kith.folded(:name) and a.role = :role
                           and not exists (select from account b where b.id = :account)
                         order by a.made_at desc, a.id limit 1
                        """)
                .param("service", service.id())
                .param("name", form.name(PartnerForm.NAME))
                .param("role", PartnerForm.role(form))
                .param("account", form.id(PartnerForm.ACCOUNT))
                .query(UUID.class)
                .optional();
    }

    /** Whether somebody who works here, or at another service, is called as a form says, or in letters that look the same. */
    boolean isCalledSoElsewhere(Service service, Form form) {
        var name = form.name(PartnerForm.NAME);
        return jdbc.sql("select kith.is_called_so_elsewhere(?, ?)")
                        .params(service.id(), name)
                        .query(Boolean.class)
                        .single()
                || seenElsewhere(service).stream().anyMatch(other -> LookAlike.are(other, name));
    }

    /** As far as whoever acts sees them. */
    private List<String> seenElsewhere(Service service) {
        return jdbc.sql(
                        "select name from account where service_id is distinct from ? and young_person_id is null and name <> ''")
                .param(service.id())
                .query(String.class)
                .list();
    }

    /** Adding the same id again changes nothing, so a form sent twice invites one person. */
    void add(Viewer viewer, Service service, Form form, Instant now) {
        jdbc.sql("""
                        insert into account (id, organisation_id, name, role, service_id, made_at) values (?, ?, ?, ?, ?, ?)
                        on conflict do nothing
                        """)
                .params(
                        form.id(PartnerForm.ACCOUNT),
                        Objects.requireNonNull(viewer.organisation()),
                        form.name(PartnerForm.NAME),
                        PartnerForm.role(form),
                        service.id(),
                        now.atOffset(ZoneOffset.UTC))
                .update();
    }

    /** As whoever acts, and now. */
    void standBy(Viewer viewer, UUID account) {
        jdbc.sql(
                        "insert into partner_word (id, organisation_id, account_id, said_by, said_at) values (?, ?, ?, ?, kith.now())")
                .params(UUID.randomUUID(), Objects.requireNonNull(viewer.organisation()), account, viewer.me())
                .update();
    }

    /** Of those who wait for the word of whoever acts, those who were let in first. */
    List<Waiting> waiting(int most) {
        return jdbc.sql("select a.id, a.name, s.id as service, s.name as at, a.made_at as since from " + WAITING
                        + " order by a.made_at, a.id limit ?")
                .param(most)
                .query((row, number) -> new Waiting(
                        row.getObject("id", UUID.class),
                        row.getString("name"),
                        row.getObject("service", UUID.class),
                        row.getString("at"),
                        Objects.requireNonNull(ServiceSql.moment(row, "since"))))
                .list();
    }

    record Waiting(UUID account, String name, UUID service, String at, Instant since) {}

    void end(UUID account, Instant now) {
        jdbc.sql("update account set ended_at = ? where id = ? and ended_at is null")
                .params(now.atOffset(ZoneOffset.UTC), account)
                .update();
    }

    private static Partner partner(ResultSet row, int number) throws SQLException {
        return new Partner(
                row.getObject("id", UUID.class),
                row.getString("name"),
                row.getBoolean("lead"),
                ServiceSql.moment(row, "ended_at"),
                row.getBoolean("has_passkey"),
                row.getBoolean("elsewhere"),
                LastSignIn.of(row),
                row.getString("address"),
                new Partner.Word(
                        row.getBoolean("waits"),
                        row.getBoolean("second"),
                        row.getString("said_by"),
                        ServiceSql.moment(row, "said_at")));
    }
}
