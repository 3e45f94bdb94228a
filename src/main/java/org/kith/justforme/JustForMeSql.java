package org.kith.justforme;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Statements for what a young person writes for themselves alone. Words come and go sealed. */
@Component
class JustForMeSql {
    private final JdbcClient jdbc;

    JustForMeSql(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * @param version 0 for what is not kept yet
     * @param seen the version that stood there when it was begun
     */
    record Sealed(UUID note, int version, int seen, Instant at, byte[] words) {}

    List<Sealed> latest(UUID person) {
        return jdbc.sql("""
                        select distinct on (note_id) note_id, version, coalesce(seen, version - 1) as seen, written_at as at, sealed
                          from just_for_me
                         where young_person_id = ? order by note_id, version desc
                        """).param(person).query((row, number) -> sealed(row)).list();
    }

    List<Sealed> versions(UUID person, UUID note) {
        return jdbc.sql("""
                        select note_id, version, coalesce(seen, version - 1) as seen, written_at as at, sealed from just_for_me
                         where young_person_id = ? and note_id = ? order by version desc
                        """)
                .params(person, note)
                .query((row, number) -> sealed(row))
                .list();
    }

    Optional<Sealed> draft(UUID person, UUID note) {
        return drafts(person).stream().filter(one -> one.note().equals(note)).findFirst();
    }

    /** What was typed and not kept, the latest first. */
    List<Sealed> drafts(UUID person) {
        return jdbc.sql("""
                        select note_id, 0 as version, 0 as seen, saved_at as at, sealed from just_for_me_draft
                         where young_person_id = ? order by saved_at desc, note_id
                        """).param(person).query((row, number) -> sealed(row)).list();
    }

    /** Adds a version and forgets the draft. Answers whether it was added: not, when that version is there. */
    boolean add(UUID person, Sealed sealed) {
        var added = jdbc.sql("""
                        insert into just_for_me (note_id, version, seen, organisation_id, young_person_id, written_at, sealed)
                        select ?, ?, ?, y.organisation_id, y.id, ?, ? from young_person y where y.id = ? on conflict do nothing
                        """)
                        .params(
                                sealed.note(),
                                sealed.version(),
                                sealed.seen(),
                                sealed.at().atOffset(ZoneOffset.UTC),
                                sealed.words(),
                                person)
                        .update()
                == 1;
        forgetDraft(sealed.note());
        return added;
    }

    /**
     * Answers whether it was kept: not, where the id is that of somebody else's words. A single statement that inserts or else updates would
     * be an error there, and so tell that they are there.
     */
    boolean keepDraft(UUID person, Sealed sealed) {
        var at = sealed.at().atOffset(ZoneOffset.UTC);
        var begun =
                jdbc.sql("""
                        insert into just_for_me_draft (note_id, organisation_id, young_person_id, saved_at, sealed)
                        select ?, y.organisation_id, y.id, ?, ? from young_person y where y.id = ? on conflict do nothing
                        """).params(sealed.note(), at, sealed.words(), person).update();
        return begun == 1
                || jdbc.sql(
                                        "update just_for_me_draft set saved_at = ?, sealed = ? where note_id = ? and young_person_id = ?")
                                .params(at, sealed.words(), sealed.note(), person)
                                .update()
                        == 1;
    }

    /** Answers whether there was anything of it. */
    boolean throwAway(UUID note) {
        var versions = jdbc.sql("delete from just_for_me where note_id = ?")
                .param(note)
                .update();
        return forgetDraft(note) || versions > 0;
    }

    /** Answers whether there was one. */
    boolean forgetDraft(UUID note) {
        return jdbc.sql("delete from just_for_me_draft where note_id = ?")
                        .param(note)
                        .update()
                > 0;
    }

    private static Sealed sealed(ResultSet row) throws SQLException {
        return new Sealed(
                row.getObject("note_id", UUID.class),
                row.getInt("version"),
                row.getInt("seen"),
                row.getObject("at", OffsetDateTime.class).toInstant(),
                row.getBytes("sealed"));
    }
}
