package org.kith.staff;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kith.actor.Viewer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Statements about accounts of one name, and whether they are two people. */
@Component
class ApartSql {
    private final JdbcClient jdbc;

    ApartSql(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @param apart whether they count as two people */
    record Namesake(
            UUID id,
            String name,
            String role,
            @Nullable String service,
            OffsetDateTime since,
            @Nullable OffsetDateTime until,
            boolean apart) {}

    /** @param until when that was taken back, and by whom */
    record Said(
            UUID id,
            String by,
            OffsetDateTime at,
            String because,
            @Nullable String undoneBy,
            @Nullable OffsetDateTime until) {}

    /** Somebody who works here or at a service, and whether they count as somebody else than another. */
    Optional<Namesake> one(UUID account, UUID other) {
        return jdbc.sql("""
                        select a.id, a.name, a.role, s.name as service, a.made_at as since, a.ended_at as until, kith.one_person(a.id, ?) is not true as apart
                          from account a left join service s on s.id = a.service_id where a.id = ? and a.young_person_id is null
                        """).params(other, account).query(ApartSql::namesake).optional();
    }

    ApartPermissions may(Viewer viewer, UUID one, UUID other) {
        return jdbc.sql("""
                        select kith.of_one_name(:one, :other) as alike, kith.told_apart(:one, :other) as apart,
                               kith.tells_apart(:one) and kith.tells_apart(:other) as neither
                        """)
                .param("one", one)
                .param("other", other)
                .query((row, number) -> ApartPermissions.of(
                        viewer, row.getBoolean("alike"), row.getBoolean("apart"), row.getBoolean("neither")))
                .single();
    }

    /** What was said of the two, the latest first. */
    List<Said> said(UUID one, UUID other) {
        return jdbc.sql("""
                        select t.id, b.name as by, t.said_at as at, t.because, u.name as undone_by, t.undone_at as until
                          from told_apart t join account b on b.id = t.said_by left join account u on u.id = t.undone_by
                         where t.one_id = least(:one, :other) and t.other_id = greatest(:one, :other) order by t.said_at desc, t.id
                        """)
                .param("one", one)
                .param("other", other)
                .query(Said.class)
                .list();
    }

    /** Once: whoever says it a second time says nothing new. */
    void tell(Viewer viewer, UUID key, UUID one, UUID other, String because) {
        jdbc.sql("""
                        insert into told_apart (id, organisation_id, one_id, other_id, because, said_by, said_at)
                        values (:key, kith.organisation(), least(:one, :other), greatest(:one, :other), :because, :me, kith.moment()) on conflict do nothing
                        """)
                .param("key", key)
                .param("one", one)
                .param("other", other)
                .param("because", because)
                .param("me", viewer.me())
                .update();
    }

    void takeBack(Viewer viewer, UUID one, UUID other) {
        jdbc.sql("""
                        update told_apart set undone_by = :me, undone_at = kith.moment()
                         where one_id = least(:one, :other) and other_id = greatest(:one, :other) and undone_at is null
                        """)
                .param("me", viewer.me())
                .param("one", one)
                .param("other", other)
                .update();
    }

    static Namesake namesake(ResultSet row, int number) throws SQLException {
        return new Namesake(
                row.getObject("id", UUID.class),
                row.getString("name"),
                row.getString("role"),
                row.getString("service"),
                row.getObject("since", OffsetDateTime.class),
                row.getObject("until", OffsetDateTime.class),
                row.getBoolean("apart"));
    }
}
