package org.kith.services;

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
import org.kith.actor.OneByOne;
import org.kith.actor.Viewer;
import org.kith.form.Form;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Statements about the services partners work for. */
@Component
class ServiceSql {
    private static final String SERVICES = """
            select s.id, s.name, s.kind, s.ended_at,
                   (select count(*) from account a where a.service_id = s.id and a.ended_at is null)::int as people
              from service s
            """;

    private final JdbcClient jdbc;

    ServiceSql(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** By the alphabet, those that ended last. */
    List<Service> all() {
        return jdbc.sql(SERVICES + " order by s.ended_at is not null, kith.folded(s.name), s.id")
                .query(ServiceSql::service)
                .list();
    }

    Optional<Service> one(UUID id) {
        return jdbc.sql(SERVICES + " where s.id = ?")
                .param(id)
                .query(ServiceSql::service)
                .optional();
    }

    /** The service whoever acts works for. */
    Optional<Service> own() {
        return jdbc.sql(SERVICES + " where s.id = (select kith.service())")
                .query(ServiceSql::service)
                .optional();
    }

    /** One of that name and kind that is there already, or the same id again, is that one: a form sent twice is one service. */
    UUID add(Viewer viewer, Form form, Instant now) {
        OneByOne.about(jdbc, Objects.requireNonNull(viewer.organisation()));
        var there = called(form);
        if (there.isPresent()) {
            return there.get();
        }
        jdbc.sql("""
                        insert into service (id, organisation_id, name, kind, made_at, made_by) values (?, ?, ?, ?, ?, ?)
                        on conflict do nothing
                        """)
                .params(
                        form.id(ServiceForm.ID),
                        Objects.requireNonNull(viewer.organisation()),
                        form.name(ServiceForm.NAME),
                        form.value(ServiceForm.KIND),
                        now.atOffset(ZoneOffset.UTC),
                        viewer.me())
                .update();
        return form.id(ServiceForm.ID);
    }

    /** Whether another one that has not ended has that name: young people who share would not know which it is. */
    boolean isOfAnother(UUID id, Form form) {
        return jdbc.sql("""
                        select exists (select from service s where s.ended_at is null and s.id <> ? and kith.folded(s.name) = kith.folded(?))
                        """)
                .params(id, form.name(ServiceForm.NAME))
                .query(Boolean.class)
                .single();
    }

    Optional<UUID> called(Form form) {
        return jdbc.sql("""
                        select s.id from service s where s.ended_at is null and s.kind = ? and kith.folded(s.name) = kith.folded(?) order by s.made_at, s.id limit 1
                        """)
                .params(form.value(ServiceForm.KIND), form.name(ServiceForm.NAME))
                .query(UUID.class)
                .optional();
    }

    void change(UUID id, Form form) {
        jdbc.sql("update service set name = ?, kind = ? where id = ? and ended_at is null")
                .params(form.name(ServiceForm.NAME), form.value(ServiceForm.KIND), id)
                .update();
    }

    void end(UUID id, Instant now) {
        jdbc.sql("update service set ended_at = ? where id = ? and ended_at is null")
                .params(now.atOffset(ZoneOffset.UTC), id)
                .update();
    }

    private static Service service(ResultSet row, int number) throws SQLException {
        return new Service(
                row.getObject("id", UUID.class),
                row.getString("name"),
                ServiceKind.ofKey(row.getString("kind")).orElse(ServiceKind.OTHER),
                moment(row, "ended_at"),
                row.getInt("people"));
    }

    static @Nullable Instant moment(ResultSet row, String column) throws SQLException {
        var moment = row.getObject(column, OffsetDateTime.class);
        return moment == null ? null : moment.toInstant();
    }
}
