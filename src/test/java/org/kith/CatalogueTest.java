package org.kith;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.kith.database.ReferenceTables;
import org.kith.database.TestDatabase;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/** Reads PostgreSQL's own catalogue: no table about people without an organisation, forced row-level security, and a policy file. */
class CatalogueTest {
    private static final String TABLES = """
            select c.relname as name, c.relrowsecurity and c.relforcerowsecurity as forced,
                   exists (select from pg_attribute a where a.attrelid = c.oid and a.attname = 'organisation_id' and a.attnotnull
                           and not a.attisdropped) or c.relname = 'organisation' as has_organisation,
                   exists (select from pg_policy p where p.polrelid = c.oid and p.polpermissive and p.polcmd in ('r', '*')) as readable,
                   exists (select from pg_policy p where p.polrelid = c.oid and not p.polpermissive and p.polname = 'somebody_acts') as needs_actor
              from pg_class c join pg_namespace n on n.oid = c.relnamespace
             where n.nspname = 'public' and c.relkind in ('r', 'p', 'v', 'm') order by 1
            """;

    record Table(String name, boolean forced, boolean hasOrganisation, boolean readable, boolean needsActor) {}

    @Test
    void everyTableAboutPeopleIsHeldToPolicy() {
        assertThat(faults(JdbcClient.create(TestDatabase.owner()))).isEmpty();
    }

    @Test
    void aTableWithoutPolicyIsFound() throws SQLException {
        try (var connection = TestDatabase.owner().getConnection()) {
            connection.setAutoCommit(false);
            var jdbc = JdbcClient.create(new SingleConnectionDataSource(connection, true));
            jdbc.sql("create table forgotten (id uuid primary key, young_person_id uuid)")
                    .update();
            assertThat(faults(jdbc))
                    .contains(
                            "forgotten: row-level security is not forced",
                            "forgotten: no organisation_id",
                            "forgotten: no policy file");
            connection.rollback();
        }
    }

    @Test
    void theApplicationOwnsNothingAndCannotChangeTheLog() {
        var jdbc = JdbcClient.create(TestDatabase.app());
        var mayChange = jdbc.sql("""
                        select t || ' ' || p from unnest(array['reading', 'history', 'reading_leaf', 'reading_checkpoint', 'reading_erasure',
                               'signing_key']) t, unnest(array['update', 'delete', 'truncate']) p
                         where has_table_privilege(t, p)
                        """).query(String.class).list();
        assertThat(mayChange).isEmpty();
        assertThat(jdbc.sql("select count(*) from pg_class where pg_get_userbyid(relowner) = current_user")
                        .query(Long.class)
                        .single())
                .isZero();
    }

    /** A trigger that writes beside each row asks once a row whom the actor sees: thousands of rows, times everybody. */
    @Test
    void whatIsKeptBesideRowsOfAReturnIsKeptOnceAStatement() {
        var onceARow = JdbcClient.create(TestDatabase.owner())
                .sql("""
                        select c.relname || ': ' || t.tgname from pg_trigger t join pg_class c on c.oid = t.tgrelid
                         where not t.tgisinternal and t.tgtype & 1 = 1 and c.relname = any (?) order by 1
                        """)
                .param(new String[] {
                    "young_person", "episode", "involvement", "review", "missing_period", "care_leaver_status"
                })
                .query(String.class)
                .list();
        assertThat(onceARow).as("this one writes nothing").containsExactly("young_person: only_the_name");
    }

    /** A unique key made of content would tell whoever runs into it what somebody else wrote. */
    @Test
    void uniqueKeysAreMadeOfIdsAndNotOfContent() {
        var ofContent = JdbcClient.create(TestDatabase.owner())
                .sql("""
                        select i.indrelid::regclass || ': ' || a.attname from pg_index i join pg_class c on c.oid = i.indrelid
                          join pg_attribute a on a.attrelid = i.indrelid and a.attnum = any (i.indkey)
                         where c.relnamespace = 'public'::regnamespace and i.indisunique
                           and a.atttypid not in ('uuid'::regtype, 'bigint'::regtype, 'integer'::regtype)
                           and c.relname <> all (?) order by 1
                        """)
                .param(ReferenceTables.NAMES.toArray(String[]::new))
                .query(String.class)
                .list();
        assertThat(ofContent)
                .isSubsetOf(
                        "checkpoint_export: destination",
                        "draft: form",
                        "own_draft: form",
                        "section_name: section",
                        "team_continuity: source");
    }

    private static List<String> faults(JdbcClient jdbc) {
        var faults = new ArrayList<String>();
        for (var table : jdbc.sql(TABLES).query(Table.class).list()) {
            if (!ReferenceTables.NAMES.contains(table.name())) {
                check(table, faults);
            }
        }
        return faults;
    }

    private static void check(Table table, List<String> faults) {
        expect(table.forced(), table, "row-level security is not forced", faults);
        expect(table.hasOrganisation(), table, "no organisation_id", faults);
        expect(table.needsActor(), table, "answers without an actor", faults);
        expect(table.readable(), table, "no policy for reading", faults);
        expect(Files.exists(Path.of("db/policy/R__" + table.name() + ".sql")), table, "no policy file", faults);
    }

    private static void expect(boolean holds, Table table, String fault, List<String> faults) {
        if (!holds) {
            faults.add(table.name() + ": " + fault);
        }
    }
}
