package org.kith.usualsharing;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kith.actor.OneByOne;
import org.kith.actor.Viewer;
import org.kith.sharing.UsualSharing.Usual;
import org.kith.words.DisplayName;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Statements of what a share is usually for: each time it was said is a row. */
@Component
class UsualSharingSql {
    private final JdbcClient jdbc;

    UsualSharingSql(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @param section its key; null for all of which nothing of its own is said */
    record Row(
            @Nullable String section,
            @Nullable String purpose,
            @Nullable Integer months) {
        Usual usual() {
            return new Usual(purpose == null ? "" : purpose, months);
        }
    }

    /** What was said once, and by whom. */
    record Line(Row said, String by, OffsetDateTime at) {}

    /** What holds: the latest of each section. */
    List<Row> now() {
        return jdbc.sql(
                        "select distinct on (section) section, purpose, months from usual_share order by section, said_at desc, id")
                .query(Row.class)
                .list();
    }

    /** How often anything was said, so that nobody says something without having read what stands. */
    int times() {
        return jdbc.sql("select count(*) from usual_share").query(Integer.class).single();
    }

    /** The latest first. */
    List<Line> said(int most) {
        return jdbc.sql("""
                        select u.section, u.purpose, u.months, a.name, u.said_at from usual_share u join account a on a.id = u.said_by
                         order by u.said_at desc, u.id limit ?
                        """)
                .param(most)
                .query((row, number) -> new Line(
                        new Row(
                                row.getString("section"),
                                row.getString("purpose"),
                                row.getObject("months", Integer.class)),
                        DisplayName.somebody(row.getString("name")),
                        row.getObject("said_at", OffsetDateTime.class)))
                .list();
    }

    /** Whoever comes second reads what the first one said. */
    void oneByOne(UUID organisation) {
        OneByOne.about(jdbc, organisation);
    }

    boolean isSaid(UUID id) {
        return jdbc.sql("select exists (select from usual_share where id = ?)")
                .param(id)
                .query(Boolean.class)
                .single();
    }

    void say(Viewer viewer, UUID id, UsualSharingForm.Change change) {
        jdbc.sql("""
                        insert into usual_share (id, organisation_id, section, purpose, months, said_by, said_at)
                        values (:id, :organisation, :section, nullif(:purpose, ''), :months, :me, kith.moment())
                        """)
                .param("id", id)
                .param("organisation", viewer.organisation())
                .param(
                        "section",
                        change.section() == null ? null : change.section().key())
                .param("purpose", change.usual().purpose())
                .param("months", change.usual().months())
                .param("me", viewer.me())
                .update();
    }
}
