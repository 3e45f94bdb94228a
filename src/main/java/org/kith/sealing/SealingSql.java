package org.kith.sealing;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Statements of the job that seals. */
@Component
class SealingSql {
    private final JdbcClient jdbc;

    SealingSql(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A line without a leaf; {@code erasure} is null for a reading. */
    record Unsealed(Line line, @Nullable UUID erasure) {}

    /** @param madeAt when it was made, as far as the database says */
    record Last(long size, String note, List<byte[]> edge, Instant madeAt) {}

    List<UUID> organisations() {
        return jdbc.sql("select id from organisation order by id")
                .query(UUID.class)
                .list();
    }

    /** Until this transaction ends no other node seals this organisation's lines. */
    void lock(UUID organisation) {
        jdbc.sql("select count(*) from pg_advisory_xact_lock(hashtextextended(?, 0))")
                .param("kith sealing " + organisation)
                .query(Integer.class)
                .single();
    }

    Optional<Last> last() {
        return jdbc.sql("""
                        select size, note, edge, made_at from reading_checkpoint
                         where organisation_id = kith.organisation() order by size desc limit 1
                        """).query((row, number) -> last(row)).optional();
    }

    /** Whoever owns the tables can have put anything into an edge; one that is none is empty. */
    static Last last(ResultSet row) throws SQLException {
        return new Last(
                row.getLong("size"),
                row.getString("note"),
                row.getArray("edge").getArray() instanceof byte[][] parts ? Arrays.asList(parts) : List.of(),
                row.getObject("made_at", OffsetDateTime.class).toInstant());
    }

    /** How many leaves there are, as far as the last one knows. */
    long leaves() {
        return jdbc.sql(
                        "select coalesce(max(leaf_index) + 1, 0) from reading_leaf where organisation_id = kith.organisation()")
                .query(Long.class)
                .single();
    }

    List<PublicKey> keys() {
        return jdbc.sql("select public_key from signing_key")
                .query((row, number) -> new PublicKey(row.getBytes(1)))
                .list();
    }

    /** Looked for line by line, so that it costs as much as there are lines, whatever PostgreSQL thinks of the tables: hence the offset. */
    List<Unsealed> readings(long after, int limit) {
        return jdbc.sql("select " + LineSql.OF_READING + """
                          from reading r
                         where r.organisation_id = kith.organisation() and r.id > ?
                           and not exists (select from reading_leaf l where l.reading_id = r.id offset 0)
                         order by r.id limit ?
                        """)
                .params(after, limit)
                .query((row, number) -> new Unsealed(LineSql.reading(row), null))
                .list();
    }

    List<Unsealed> erasures() {
        return jdbc.sql("select " + LineSql.OF_ERASURE + """
                          from reading_erasure e
                         where e.organisation_id = kith.organisation()
                           and not exists (select from reading_leaf l where l.erasure_id = e.id offset 0)
                         order by e.erased_at, e.id
                        """)
                .query((row, number) -> new Unsealed(LineSql.erasure(row), UUID.fromString(row.getString("e_id"))))
                .list();
    }

    void addLeaves(long first, List<Unsealed> lines) {
        jdbc.sql("""
                        insert into reading_leaf (organisation_id, leaf_index, reading_id, erasure_id, hash)
                        select kith.organisation(), ? + n - 1, reading_id, erasure_id, hash
                          from unnest(?::bigint[], ?::uuid[], ?::bytea[]) with ordinality as leaf (reading_id, erasure_id, hash, n)
                        """)
                .params(
                        first,
                        lines.stream()
                                .map(one -> one.erasure() == null ? one.line().number() : null)
                                .toArray(Long[]::new),
                        lines.stream().map(Unsealed::erasure).toArray(UUID[]::new),
                        lines.stream().map(one -> one.line().hash()).toArray(byte[][]::new))
                .update();
    }

    void addCheckpoint(Note note, List<byte[]> edge) {
        jdbc.sql("""
                        insert into reading_checkpoint (organisation_id, size, note, edge) values (kith.organisation(), ?, ?, ?)
                        """)
                .params(note.checkpoint().size(), note.text(), edge.toArray(byte[][]::new))
                .update();
        jdbc.sql("update reading_sealing set sealed = ? where organisation_id = kith.organisation()")
                .param(note.checkpoint().size())
                .update();
    }
}
