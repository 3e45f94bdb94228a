package org.kith.names;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.sql.SQLException;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.kith.database.TestDatabase;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/** A list of everybody's names is loaded whole, however many they are, and one at a time. */
class LongListsTest extends OnNameLists {
    private static final int MANY = Integer.getInteger("kith.names", 420);

    /** A page waits for no statement longer than some seconds, and one for all would take longer: here each waits, by the people it writes. */
    @Test
    void noStatementWritesSoManyThatAPageWouldNotWaitForIt() throws Exception {
        loads(
                ashdown,
                "insert into young_person (organisation_id, team_id, child_number, date_of_birth) select ?, t.id, '77' || n, date '2007-01-01'"
                        + " from team t, generate_series(1, ?) n where t.organisation_id = ? and t.name = 'North'",
                ashdown.id(),
                MANY,
                ashdown.id());
        var list = IntStream.rangeClosed(1, MANY)
                .mapToObj(n -> "77" + n + ",Zoë " + n % 97 + ",she,a" + n + "@x.example")
                .collect(Collectors.joining("\n", "CHILD,Known as,Pronouns,E-mail\n", "\n"));
        asSuperuser("""
                create function public.not_so_many() returns trigger language plpgsql as $$
                begin
                    if (select count(*) from written) > 200 then
                        raise 'longer than a page waits' using errcode = '57014';
                    end if;
                    return null;
                end $$;
                create trigger not_so_many after update on young_person referencing new table as written for each statement execute function public.not_so_many();
                create trigger not_so_many after insert on contact_detail referencing new table as written for each statement execute function public.not_so_many();
                """);
        try {
            var preview = looksAt(wendy, list);
            assertThat(preview.select("#long").text()).contains("whole or not at all");
            assertThat(loads(wendy, preview).select("[role=status]").text())
                    .contains(
                            MANY + " young people have these names now.",
                            MANY + " young people have these e-mail addresses now.");
        } finally {
            asSuperuser("drop function public.not_so_many cascade");
        }
        assertThat(looksAt(wendy, list).select("[role=status]").text())
                .startsWith("There is nothing to change. " + MANY + " names stand in Kith already.");
        assertThat(looksAt(wendy, "CHILD,Name\n4711,Jay\n").select("#long")).isEmpty();
    }

    /** As where the button was pressed twice, or two lists come at once: what was chosen stays on the page. */
    @Test
    void whileAnotherListIsLoadedThisOneIsKeptOnItsPage() throws Exception {
        assertThat(waitsWhile("select count(*) from pg_advisory_xact_lock(hashtextextended('kith naming ' || ?, 0))"))
                .contains("Another list of names is being loaded just now, perhaps this one");
    }

    @Test
    void whileSomebodyElseChangesWhatItWouldTheListIsKeptOnItsPage() throws Exception {
        assertThat(waitsWhile(
                        "select 1 from (select from young_person where organisation_id = ?::uuid for no key update) y"))
                .contains("Somebody else is changing just now what this list would change");
    }

    private String waitsWhile(String held) throws Exception {
        var preview = looksAt(wendy, "CHILD,Name\n4711,Jay\n4712,Ashley\n");
        var ticked = fields(preview, "overwrite", tick(preview, 3));
        Document waits;
        try (var other = TestDatabase.superuser().getConnection()) {
            other.setAutoCommit(false);
            JdbcClient.create(new SingleConnectionDataSource(other, true))
                    .sql(held)
                    .param(ashdown.id().toString())
                    .query(Integer.class)
                    .list();
            waits = page(sends(wendy, "/name-list", ticked).andExpect(status().isConflict()));
            other.rollback();
        }
        assertThat(waits.select("input[name=overwrite][checked]").val()).isEqualTo(tick(preview, 3));
        assertThat(nameOf(four)).isEqualTo("4711");
        loads(wendy, waits, "overwrite", tick(waits, 3));
        assertThat(nameOf(four)).isEqualTo("Jay");
        return waits.select("[role=alert]").text();
    }

    private static void asSuperuser(String sql) throws SQLException {
        try (var connection = TestDatabase.superuser().getConnection();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
