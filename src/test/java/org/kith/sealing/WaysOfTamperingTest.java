package org.kith.sealing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.kith.actor.AccessLogEntry;
import org.kith.database.ShippedRights;
import org.kith.database.TestDatabase;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/** Each way in which whoever owns the database can tamper with the log, by its number in docs/THREATS.md: what shows it, or that nothing does. */
class WaysOfTamperingTest extends OnSealedLog {
    private static final Pattern ROW = Pattern.compile("\\| (\\d+) \\| (.+?) \\| (.+?) \\|");

    /** How many rows the last change was of. */
    private int changed;

    static List<Tampering> ways() {
        return WaysOfTampering.ALL;
    }

    @ParameterizedTest
    @MethodSource("ways")
    void eachShowsAsItIsSaid(Tampering way) throws SQLException {
        var exported = exported();
        if (way.shows() == Tampering.Shows.AT_START) {
            atStart(way);
            return;
        }
        way.done().by(this);
        try {
            switch (way.shows()) {
                case WRONG -> isWrong(verdict(), way.words());
                case SAID -> {
                    assertThat(verdict().right()).isTrue();
                    assertThat(String.join(" ", verdict().words())).contains(way.words());
                }
                case BY_EXPORTED -> {
                    assertThat(verdict().right()).isTrue();
                    assertThat(verdict().words().getLast()).contains("only an exported checkpoint can show");
                    isWrong(verdict(exported), way.words());
                }
                default -> {
                    assertThat(changed)
                            .as("rows that were changed, and nothing shows it")
                            .isPositive();
                    assertThat(verdict().right()).isTrue();
                    assertThat(verdict(exported).right()).isTrue();
                }
            }
        } finally {
            way.undone().by(this);
        }
    }

    private void atStart(Tampering way) throws SQLException {
        try (var connection = TestDatabase.superuser().getConnection();
                var statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            try {
                statement.execute(way.sql());
                statement.execute("set local role kith_app");
                assertThatThrownBy(() ->
                                ShippedRights.mustBeTheDatabases(new SingleConnectionDataSource(connection, true)))
                        .hasMessageContaining(way.words());
            } finally {
                connection.rollback();
            }
        }
    }

    /** And whatever is not found by a check alone has its reason there. */
    @Test
    void theDocumentNamesTheSameWays() throws IOException {
        var ways = WaysOfTampering.ALL;
        var said = ROW.matcher(Files.readString(Path.of("docs/THREATS.md")))
                .results()
                .toList();
        assertThat(said.stream().map(row -> row.group(1) + ": " + row.group(2) + ": " + label(row.group(3))))
                .containsExactlyElementsOf(IntStream.range(0, ways.size())
                        .mapToObj(i -> (i + 1) + ": " + ways.get(i).what() + ": "
                                + ways.get(i).shows().label)
                        .toList());
        assertThat(said)
                .filteredOn(row -> !row.group(3).startsWith(Tampering.Shows.WRONG.label))
                .allSatisfy(row -> assertThat(row.group(3))
                        .as("the reason of " + row.group(1))
                        .contains(": "));
        assertThat(ways).hasSizeGreaterThanOrEqualTo(30);
    }

    private static String label(String cell) {
        return cell.split(": ", 2)[0];
    }

    // What the ways are made of.

    void cutOff(int from) {
        var cut = numbers().subList(from, numbers().size());
        cut.forEach(number -> change("reading_leaf", "delete from reading_leaf where reading_id = ?", number));
        cut.forEach(number -> change("reading", "delete from reading where id = ?", number));
        change(
                "reading_checkpoint",
                "delete from reading_checkpoint where organisation_id = ? and size > " + from,
                ashdown.id());
    }

    /** Eight lines are left, and nothing of the log says that there were more. */
    void cutOffWithAllThatKnew() {
        seal();
        cutOff(8);
        setDown(8);
    }

    void setDown(int sealed) {
        change(
                "reading_sealing",
                "update reading_sealing set sealed = ? where organisation_id = ?",
                sealed,
                ashdown.id());
    }

    /** Words stand whole on the page of the record too: then that page is in the log, and the look is compared with its line. */
    @Test
    void whatIsReadOnThePageOfTheRecordIsComparedWithThatLine() throws SQLException {
        opensAnEntryOn("record");
        cutOffWithAllThatKnew();
        isWrong(verdict(), "An entry was opened on");
    }

    void opensAnEntry() {
        opensAnEntryOn("entry");
    }

    private void opensAnEntryOn(String page) {
        var entry = UUID.randomUUID();
        pastRules("""
                insert into entry (id, organisation_id, young_person_id, author_id, by_young_person, section, kind, happened_on, written_at, title, body)
                values ('%s', '%s', '%s', '%s', false, 'home', 'note', current_date, now(), '', 'x')
                """.formatted(entry, ashdown.id(), jay.id(), amina.account()));
        acting.reading(amina.actor(), jay.id(), AccessLogEntry.at(page, "home"), viewer -> jdbc.sql("""
                        insert into entry_opened (account_id, entry_id, organisation_id, young_person_id, opened_at, page) values (?, ?, ?, ?, now(), ?)
                        """)
                .params(amina.account(), entry, ashdown.id(), jay.id(), page)
                .update());
        isRight();
    }

    /** On the page of the way in of somebody who comes in. */
    void saysThatADeviceIsLost() {
        var account = UUID.randomUUID();
        pastRules(
                "insert into account (id, organisation_id, name, role, young_person_id) values ('%s', '%s', '', 'young person', '%s')"
                        .formatted(account, ashdown.id(), jay.id()));
        acting.reading(amina.actor(), jay.id(), AccessLogEntry.at("way-in"), viewer -> jdbc.sql("""
                        insert into way_in_change (organisation_id, account_id, what, said_by, because) values (?, ?, 'device lost', ?, 'It was stolen')
                        """)
                .params(ashdown.id(), account, amina.account())
                .update());
        isRight();
    }

    void looksInto(long line) {
        pastRules("""
                insert into look_review (id, organisation_id, team_id, account_id, day, until_reading, reviewed_by, reviewed_at, words)
                select gen_random_uuid(), y.organisation_id, y.team_id, '%1$s', current_date, %2$d, '%1$s', now(), 'x'
                  from young_person y where y.id = '%3$s'
                """.formatted(amina.account(), line, jay.id()));
        isRight();
    }

    void asksWhy(long line) {
        pastRules("""
                insert into look_question (id, organisation_id, young_person_id, reading_id, looked_by, looked_at, sections, by_young_person, asked_by, asked_at, words)
                select gen_random_uuid(), r.organisation_id, r.young_person_id, r.id, r.account_id, r.read_at, '{}', false, r.account_id, now(), 'Why?'
                  from reading r where r.id = %d
                """.formatted(line));
        isRight();
    }

    void opensInAnEmergency() {
        pastRules("""
                insert into emergency_access (id, organisation_id, young_person_id, team_id, account_id, reason, opened_at, ends_at)
                select gen_random_uuid(), y.organisation_id, y.id, y.team_id, '%s', 'x', now(), now() + interval '1 hour' from young_person y where y.id = '%s'
                """.formatted(wendy.account(), jay.id()));
        putInBy(wendy.account());
        seal();
        isRight();
    }

    /** And while all is as it was, nothing is said of it. */
    void looksInAnEmergency() {
        opensInAnEmergency();
        putInBy(wendy.account(), "true, 'x'");
        seal();
        assertThat(String.join(" ", verdict().words())).doesNotContain("emergency");
    }

    private void putInBy(UUID account) {
        putInBy(account, "false, null");
    }

    private void putInBy(UUID account, String emergency) {
        pastRules("""
                insert into reading (organisation_id, young_person_id, account_id, role, page, sections, emergency, purpose)
                values ('%s', '%s', '%s', 'worker', 'record', '{}', %s)
                """.formatted(ashdown.id(), jay.id(), account, emergency));
    }

    /** As whoever runs PostgreSQL itself, with neither policy nor triggers nor what holds rows together. */
    void pastRules(String sql) {
        try (var connection = TestDatabase.superuser().getConnection();
                var statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            statement.execute("set local session_replication_role = replica");
            statement.execute(sql);
            changed = statement.getUpdateCount();
            connection.commit();
        } catch (SQLException e) {
            throw new AssertionError(e);
        }
    }

    void removeAllOfIt() {
        pastRules("""
                do $$ declare t text; begin
                    for t in select c.relname from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attname = 'organisation_id'
                              where c.relkind = 'r' and c.relnamespace = 'public'::regnamespace loop
                        execute format('delete from %%I where organisation_id = %%L', t, '%1$s');
                    end loop;
                    delete from organisation where id = '%1$s';
                end $$""".formatted(ashdown.id()));
    }

    void forget(String table) {
        asOwner(table, "delete from " + table + " where organisation_id = ?", ashdown.id());
    }

    void exportedTo(long size) {
        change(
                "checkpoint_export",
                "insert into checkpoint_export (organisation_id, destination, size, exported_at) values (?, 'log', ?, now())",
                ashdown.id(),
                size);
    }

    void change(String table, String sql, Object... values) {
        changed = asOwner(table, sql, values);
    }

    long unsealedLine(String when) {
        reads(jay);
        var number = pastPolicy("select max(id) from reading where organisation_id = ?", Long.class)
                .getFirst();
        JdbcClient.create(TestDatabase.superuser())
                .sql("update reading set read_at = " + when + " where id = ?")
                .param(number)
                .update();
        return number;
    }

    void putIn(long number, String when) {
        change("reading", """
                insert into reading (id, organisation_id, young_person_id, read_at, account_id, role, page, sections)
                overriding system value values (?, ?, ?, %s, ?, 'worker', 'lifeline', '{}')
                """.formatted(when), number, ashdown.id(), jay.id(), amina.account());
    }

    long unusedNumber() {
        return past("select nextval('reading_id_seq')");
    }

    long past(String sql) {
        return JdbcClient.create(TestDatabase.superuser())
                .sql(sql)
                .query(Long.class)
                .single();
    }

    void erase() {
        try (var connection = TestDatabase.owner().getConnection()) {
            var owner = JdbcClient.create(new SingleConnectionDataSource(connection, true));
            owner.sql("select kith.erase_readings(?, 'the court says so')")
                    .param(kim.id())
                    .query(Long.class)
                    .single();
        } catch (SQLException e) {
            throw new AssertionError(e);
        }
        seal();
    }

    UUID another() {
        var elsewhere = world.organisation("Elsewhere " + UUID.randomUUID());
        world.settle();
        return elsewhere.id();
    }
}
