package org.kith.sealing;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Statements of the command that checks one organisation's log. Whoever owns the tables can have put anything into them. */
@Component
class CheckSql {
    private final JdbcClient jdbc;

    CheckSql(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @param size lines by the last checkpoint; {@code leaves} there are, by the number of the last */
    record Extent(long size, long leaves) {}

    /**
     * A leaf, and the line it stands for as that is now.
     *
     * @param reading the number of the line; null when the leaf is about erasing
     * @param line null when the line is not there
     */
    record Leaf(
            long index,
            byte[] hash,
            @Nullable Long reading,
            @Nullable Line line,
            @Nullable Named named) {}

    /** How the name that a line carries compares with what its account is called. */
    enum Named {
        BY_NUMBER_ALONE,
        AS_NOW,
        AS_BEFORE,
        AS_NEVER
    }

    private static final String NAMED = """
            , case when r.account_id is null or r.role = 'young person' then null
                   when r.named is null then 'BY_NUMBER_ALONE'
                   when exists (select from account a where a.id = r.account_id
                           and r.named = kith.name_sealed(substr(r.named, 1, 16), r.role, a.name)) then 'AS_NOW'
                   when exists (select from former_name f where f.account_id = r.account_id
                           and r.named = kith.name_sealed(substr(r.named, 1, 16), r.role, f.name)) then 'AS_BEFORE'
                   else 'AS_NEVER' end as named
            """;

    /** A sealed line about erasing: where it stands, whether it is as sealed, and which leaves it names. */
    record Erasure(long index, boolean asSealed, List<Long> leaves) {}

    /**
     * Lines without a leaf.
     *
     * @param first of those that can be no late ones
     * @param waiting the first, if lines were written for a quarter of an hour after it and not sealed
     */
    record Unsealed(
            long count, @Nullable Line first, @Nullable Line waiting) {}

    List<LogCheck.Log> logs(@Nullable String organisation) {
        return jdbc.sql(
                        "select id, name from organisation where :name::text is null or kith.folded(name) = kith.folded(:name) order by kith.folded(name), id")
                .param("name", organisation)
                .query((row, number) -> new LogCheck.Log(row.getObject("id", UUID.class), row.getString("name")))
                .list();
    }

    /** What is left of a log whose organisation is not there: how many lines it had, as the database says. */
    record Left(UUID organisation, long size) {}

    List<Left> withoutOrganisation() {
        return jdbc.sql("""
                        select k.organisation_id as organisation, max(k.size) as size
                          from (select s.organisation_id, s.sealed as size from reading_sealing s
                                union all select e.organisation_id, e.size from checkpoint_export e) k
                         where not exists (select from organisation o where o.id = k.organisation_id)
                         group by k.organisation_id order by k.organisation_id
                        """).query(Left.class).list();
    }

    List<PublicKey> keys() {
        return jdbc.sql("select public_key from signing_key order by made_at, id")
                .query((row, number) -> new PublicKey(row.getBytes(1)))
                .list();
    }

    Extent extent() {
        return jdbc.sql("""
                        select (select coalesce(max(size), 0) from reading_checkpoint where organisation_id = kith.organisation()) as size,
                               (select coalesce(max(leaf_index) + 1, 0) from reading_leaf where organisation_id = kith.organisation()) as leaves
                        """).query(Extent.class).single();
    }

    /** Lines are looked for leaf by leaf, whatever PostgreSQL thinks of the tables: hence the offset. */
    List<Leaf> leaves(long from, long limit) {
        return jdbc.sql("select l.leaf_index, l.hash, l.reading_id, " + LineSql.OF_READING + ", " + LineSql.OF_ERASURE
                        + NAMED
                        + """
                          from reading_leaf l
                          left join lateral (select * from reading line where line.id = l.reading_id offset 0) r on true
                          left join reading_erasure e on e.id = l.erasure_id
                         where l.organisation_id = kith.organisation() and l.leaf_index >= ?
                         order by l.leaf_index limit ?
                        """)
                .params(from, limit)
                .query((row, number) -> leaf(row))
                .list();
    }

    private static Leaf leaf(ResultSet row) throws SQLException {
        var reading = row.getObject("reading_id", Long.class);
        var line = row.getString("r_id") != null
                ? LineSql.reading(row)
                : row.getString("e_id") != null ? LineSql.erasure(row) : null;
        return new Leaf(row.getLong("leaf_index"), row.getBytes("hash"), reading, line, named(row));
    }

    private static @Nullable Named named(ResultSet row) throws SQLException {
        var named = row.getString("named");
        return named == null ? null : Named.valueOf(named);
    }

    /** Only hashes, for whoever need not know the lines of others. */
    List<Leaf> hashes(long from, long limit) {
        return jdbc.sql("""
                        select leaf_index, hash from reading_leaf
                         where organisation_id = kith.organisation() and leaf_index >= ? order by leaf_index limit ?
                        """)
                .params(from, limit)
                .query((row, number) -> new Leaf(row.getLong("leaf_index"), row.getBytes("hash"), null, null, null))
                .list();
    }

    /** The leaves of one young person's lines, with the lines; the index is -1 where there is no leaf. */
    List<Leaf> leavesOf(UUID youngPerson, long after, int limit) {
        return jdbc.sql("select coalesce(l.leaf_index, -1) as leaf_index, l.hash, " + LineSql.OF_READING + NAMED + """
                          from reading r
                          left join lateral (select * from reading_leaf leaf where leaf.reading_id = r.id offset 0) l on true
                         where r.organisation_id = kith.organisation() and r.young_person_id = ? and r.id > ?
                         order by r.id limit ?
                        """)
                .params(youngPerson, after, limit)
                .query((row, number) -> new Leaf(
                        row.getLong("leaf_index"),
                        Optional.ofNullable(row.getBytes("hash")).orElse(new byte[0]),
                        row.getLong("r_id"),
                        LineSql.reading(row),
                        named(row)))
                .list();
    }

    /** The stored checkpoints of more than {@code after} lines and no more than {@code upTo}: each as it was written, by its size. */
    List<SealingSql.Last> checkpoints(long after, long upTo) {
        return jdbc.sql("""
                        select size, note, edge, made_at from reading_checkpoint
                         where organisation_id = kith.organisation() and size > ? and size <= ? order by size
                        """)
                .params(after, upTo)
                .query((row, number) -> SealingSql.last(row))
                .list();
    }

    List<Erasure> erasures() {
        return jdbc.sql("select l.leaf_index, l.hash as leaf_hash, e.leaves as named, " + LineSql.OF_ERASURE + """
                          from reading_erasure e cross join lateral (select * from reading_leaf leaf where leaf.erasure_id = e.id offset 0) l
                         where l.organisation_id = kith.organisation() order by l.leaf_index
                        """)
                .query((row, number) -> new Erasure(
                        row.getLong("leaf_index"),
                        Arrays.equals(
                                row.getBytes("leaf_hash"), LineSql.erasure(row).hash()),
                        List.of((Long[]) row.getArray("named").getArray())))
                .list();
    }

    Unsealed unsealed() {
        var without = """
                  from reading r
                 where r.organisation_id = kith.organisation()
                   and not exists (select from reading_leaf l where l.reading_id = r.id offset 0)
                """;
        var count = jdbc.sql("select count(*) " + without).query(Long.class).single();
        var first = jdbc.sql("select " + LineSql.OF_READING + without + """
                           and r.id <= (select s.settled_to from reading_sealing s where s.organisation_id = kith.organisation())
                         order by r.id limit 1
                        """)
                .query((row, number) -> LineSql.reading(row))
                .optional();
        var waiting = jdbc.sql("select " + LineSql.OF_READING + without + """
                           and exists (select from reading later where later.organisation_id = r.organisation_id and later.id > r.id
                               and later.read_at > r.read_at + interval '15 minutes')
                         order by r.id limit 1
                        """)
                .query((row, number) -> LineSql.reading(row))
                .optional();
        return new Unsealed(count, first.orElse(null), waiting.orElse(null));
    }

    long settledTo() {
        return jdbc.sql(
                        "select coalesce(max(settled_to), 0) from reading_sealing where organisation_id = kith.organisation()")
                .query(Long.class)
                .single();
    }
}
