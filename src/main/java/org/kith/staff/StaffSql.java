package org.kith.staff;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kith.actor.OneByOne;
import org.kith.form.Form;
import org.kith.signin.LastSignIn;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

@Component
class StaffSql {
    private final JdbcClient jdbc;

    StaffSql(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Colleague> all(UUID organisation) {
        return colleagues(organisation, null);
    }

    Optional<Colleague> one(UUID organisation, UUID account) {
        return colleagues(organisation, account).stream().findFirst();
    }

    private List<Colleague> colleagues(UUID organisation, @Nullable UUID account) {
        return jdbc.sql("""
                select a.id, a.name, a.role, a.ended_at, a.waits,
                    exists (select 1 from passkey p where p.account_id = a.id) as has_passkey, kith.comes_in_elsewhere(a.id) as elsewhere,
                    """ + LastSignIn.COLUMNS + """
                    , (select i.expires_at from invitation i where i.account_id = a.id and i.used_at is null
                        order by i.made_at desc, i.id limit 1) as link_until,
                    array(select m.team_id from team_member m where m.account_id = a.id and m.until is null) as teams
                from account a
                where a.organisation_id = :organisation and a.service_id is null and a.young_person_id is null
                  and (cast(:account as uuid) is null or a.id = :account)
                order by kith.folded(a.name), a.id
                """)
                .param("organisation", organisation)
                .param("account", account)
                .query(StaffSql::colleague)
                .list();
    }

    /**
     * Somebody else with that name and role who works here, the latest; nobody where this form was sent before. Who are invited at once wait here
     * for one another.
     */
    Optional<UUID> namesake(UUID organisation, Form form) {
        OneByOne.about(jdbc, organisation);
        return jdbc.sql("""
                        select a.id from account a
                         where a.organisation_id = :organisation and a.service_id is null and a.young_person_id is null and a.ended_at is null
                           and a.folded_name = kith.folded(:name) and a.role = :role and not exists (select from account b where b.id = :account)
                         order by a.made_at desc, a.id limit 1
                        """)
                .param("organisation", organisation)
                .param("name", form.name(InviteForm.NAME))
                .param("role", StaffRole.of(form.value(InviteForm.ROLE)).inPolicy())
                .param("account", form.id(InviteForm.ACCOUNT))
                .query(UUID.class)
                .optional();
    }

    /** Those who are called as somebody is, or were called so before, for whoever may read what they were called. */
    List<ApartSql.Namesake> namesakes(UUID account) {
        return jdbc.sql("""
                        with called as (select a.id, a.folded_name as name from account a union select f.account_id, kith.folded(f.name) from former_name f)
                        select a.id, a.name, a.role, s.name as service, a.made_at as since, a.ended_at as until, kith.one_person(a.id, :account) is not true as apart
                          from account a left join service s on s.id = a.service_id
                         where a.id <> :account and a.young_person_id is null and a.id in (select o.id from called o
                               where o.name <> '' and o.name in (select c.name from called c where c.id = :account))
                         order by a.ended_at is not null, a.made_at, a.id
                        """).param("account", account).query(ApartSql::namesake).list();
    }

    /** How many returns wait to be decided about, where of those who answer for returns nobody but somebody is there. */
    int returnsWaitingFor(UUID organisation, UUID account) {
        return jdbc.sql("""
                        select coalesce(max(w.many), 0) from kith.returns_waiting() w
                         where exists (select from account a where a.id = :account and a.role = 'analyst' and a.ended_at is null)
                           and not exists (select from account o where o.organisation_id = :organisation and o.id <> :account and o.role = 'analyst'
                               and o.young_person_id is null and o.service_id is null and o.ended_at is null)
                        """)
                .param("organisation", organisation)
                .param("account", account)
                .query(Integer.class)
                .single();
    }

    /** Adding the same id again changes nothing, so a form sent twice invites one person. */
    /** Answers whether there was none of this id. */
    boolean add(UUID organisation, UUID account, String name, StaffRole role, Instant now) {
        return jdbc.sql("""
                        insert into account (id, organisation_id, name, role, made_at) values (?, ?, ?, ?, ?)
                        on conflict do nothing
                        """)
                        .params(account, organisation, name, role.inPolicy(), at(now))
                        .update()
                == 1;
    }

    void end(UUID account, Instant now) {
        jdbc.sql("update account set ended_at = ? where id = ? and ended_at is null")
                .params(at(now), account)
                .update();
    }

    private static Colleague colleague(ResultSet row, int number) throws SQLException {
        return new Colleague(
                row.getObject("id", UUID.class),
                row.getString("name"),
                row.getString("role"),
                moment(row, "ended_at"),
                row.getBoolean("has_passkey"),
                row.getBoolean("elsewhere"),
                moment(row, "link_until"),
                LastSignIn.of(row),
                row.getBoolean("waits"),
                List.of((UUID[]) row.getArray("teams").getArray()));
    }

    private static OffsetDateTime at(Instant moment) {
        return moment.atOffset(ZoneOffset.UTC);
    }

    private static @Nullable Instant moment(ResultSet row, String column) throws SQLException {
        var moment = row.getObject(column, OffsetDateTime.class);
        return moment == null ? null : moment.toInstant();
    }
}
