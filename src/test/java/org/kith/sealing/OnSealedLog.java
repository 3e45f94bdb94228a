package org.kith.sealing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.StringReader;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.kith.KithTest;
import org.kith.actor.AccessLogEntry;
import org.kith.actor.ActorTransactions;
import org.kith.database.TestDatabase;
import org.kith.demo.Colleague;
import org.kith.demo.InOrganisation;
import org.kith.demo.World;
import org.kith.demo.Young;
import org.kith.keys.SigningKey;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/** An organisation of its own whose log has eight lines, sealed in two goes; and whoever owns the tables, who can change anything. */
@KithTest
public abstract class OnSealedLog {
    static final Watcher UNWATCHED = (done, total) -> {};

    @Autowired
    protected World world;

    @Autowired
    protected ActorTransactions acting;

    @Autowired
    protected JdbcClient jdbc;

    @Autowired
    Sealing sealing;

    @Autowired
    protected LogCheck check;

    @Autowired
    GoneLogs gone;

    protected InOrganisation ashdown;
    protected Colleague amina;
    Colleague wendy;
    protected Young jay;
    protected Young kim;
    protected LogCheck.Log log;

    @BeforeEach
    void eightLines() {
        ashdown = world.organisation("Ashdown " + UUID.randomUUID());
        var north = ashdown.team("North");
        amina = north.worker("Amina");
        wendy = ashdown.analyst("Wendy");
        jay = north.youngPerson("Jay");
        kim = north.youngPerson("Kim");
        world.settle();
        log = check.logs(null).stream()
                .filter(one -> one.organisation().equals(ashdown.id()))
                .findFirst()
                .orElseThrow();
        reads(jay, "home", "people");
        reads(kim, "home");
        reads(jay, "money");
        seal();
        reads(jay, "home");
        reads(kim, "health");
        reads(jay);
        reads(kim);
        reads(jay, "plan");
        seal();
    }

    protected void reads(Young whom, String... sections) {
        acting.reading(amina.actor(), whom.id(), AccessLogEntry.at("lifeline", sections), viewer -> viewer);
    }

    protected void seal() {
        sealing.seal(ashdown.id());
    }

    /** As if the last sealing had been hours ago: no line of before can still come. */
    protected void settle() {
        seal();
        reachMark();
        seal();
        seal();
        reachMark();
        seal();
    }

    private void reachMark() {
        asOwner(
                "reading_sealing",
                "update reading_sealing set marked_at = marked_at - interval '1 hour' where organisation_id = ?",
                ashdown.id());
    }

    Verdict verdict() {
        return verdict(Evidence.none());
    }

    Verdict verdict(String exported) {
        return verdict(evidence(exported));
    }

    /** Of the log where its organisation is there; else what is said of it. */
    private Verdict verdict(Evidence evidence) {
        return gone.all(evidence).stream()
                .filter(one -> one.log().equals(Checkpoint.origin(ashdown.id())))
                .findFirst()
                .map(one -> Verdict.wrong(one.words()))
                .orElseGet(() -> check.check(log, evidence, UNWATCHED));
    }

    static Evidence evidence(String exported) {
        try {
            return Evidence.none()
                    .withCheckpoints(new BufferedReader(new StringReader(exported)))
                    .orElseThrow();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    void isRight() {
        assertThat(verdict().words().getFirst()).startsWith("All ").endsWith(" sealed lines are as they were sealed.");
        assertThat(verdict().right()).isTrue();
    }

    static void isWrong(Verdict verdict, String... words) {
        assertThat(verdict.right()).isFalse();
        assertThat(verdict.words()).hasSize(1);
        assertThat(verdict.words().getFirst()).contains(words);
    }

    /** What an operator keeps elsewhere: the checkpoint as it is now. */
    protected String exported() {
        return pastPolicy(
                        "select note from reading_checkpoint where organisation_id = ? order by size desc limit 1",
                        String.class)
                .getFirst();
    }

    /** The numbers of the lines, in the order they were sealed. */
    protected List<Long> numbers() {
        return pastPolicy(
                "select reading_id from reading_leaf where organisation_id = ? and reading_id is not null order by leaf_index",
                Long.class);
    }

    <T> List<T> pastPolicy(String sql, Class<T> type) {
        return JdbcClient.create(TestDatabase.superuser())
                .sql(sql)
                .param(ashdown.id())
                .query(type)
                .list();
    }

    /** Changes rows of one table as the owner, who lifts its policy for that. */
    protected static int asOwner(String table, String sql, Object... values) {
        try (var connection = TestDatabase.owner().getConnection()) {
            connection.setAutoCommit(false);
            var owner = JdbcClient.create(new SingleConnectionDataSource(connection, true));
            owner.sql("alter table " + table + " no force row level security").update();
            var changed = owner.sql(sql).params(List.of(values)).update();
            owner.sql("alter table " + table + " force row level security").update();
            connection.commit();
            return changed;
        } catch (SQLException e) {
            throw new AssertionError(e);
        }
    }

    /** Makes the leaf of a line anew, so that it fits what the line says now. */
    void sealAnew(long number) {
        var line = JdbcClient.create(TestDatabase.superuser())
                .sql("select " + LineSql.OF_READING + " from reading r where r.id = ?")
                .param(number)
                .query((row, count) -> LineSql.reading(row))
                .single();
        asOwner("reading_leaf", "update reading_leaf set hash = ? where reading_id = ?", line.hash(), number);
    }

    /** Writes every stored checkpoint anew, so that it fits the leaves there are, signed by this key. */
    void signAnew(SigningKey key) {
        var leaves =
                pastPolicy("select hash from reading_leaf where organisation_id = ? order by leaf_index", byte[].class);
        var sizes = pastPolicy("select size from reading_checkpoint where organisation_id = ?", Long.class);
        var edge = new Edge();
        for (var leaf : leaves) {
            edge.add(leaf);
            if (sizes.contains(edge.size())) {
                asOwner(
                        "reading_checkpoint",
                        "update reading_checkpoint set note = ?, edge = ? where organisation_id = ? and size = ?",
                        Note.sign(Checkpoint.of(ashdown.id(), edge), key).text(),
                        edge.parts().toArray(byte[][]::new),
                        ashdown.id(),
                        edge.size());
            }
        }
    }
}
