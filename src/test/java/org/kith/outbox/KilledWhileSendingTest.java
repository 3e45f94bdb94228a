package org.kith.outbox;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.kith.database.BeginToken;
import org.kith.database.Database;
import org.kith.database.DatabaseSettings;
import org.kith.database.TestDatabase;
import org.springframework.boot.LazyInitializationBeanFactoryPostProcessor;
import org.springframework.boot.jdbc.autoconfigure.JdbcClientAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcTemplateAutoConfiguration;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.core.env.MapPropertySource;

/** What sends messages in a process of its own, killed with SIGKILL while they go out and started anew: each goes out, one of them perhaps twice. */
@Tag("processes")
class KilledWhileSendingTest extends OnOutbox {

    /** The process itself: what Kith serves with, as far as it sends messages. */
    static final class SendingKith {
        private SendingKith() {}

        public static void main(String[] args) throws Exception {
            var database = Database.startOrJoin(DatabaseSettings.embedded(Path.of(args[0])));
            try (var context = new AnnotationConfigApplicationContext()) {
                context.getEnvironment()
                        .getPropertySources()
                        .addFirst(new MapPropertySource(
                                "settings",
                                Map.of("kith.smtp", args[2], "kith.mail-from", FROM, "kith.base-url", BASE_URL)));
                context.addBeanFactoryPostProcessor(new LazyInitializationBeanFactoryPostProcessor());
                context.registerBean(DataSource.class, () -> database.app().dataSource());
                context.registerBean(BeginToken.class, database::beginToken);
                context.register(JdbcTemplateAutoConfiguration.class, JdbcClientAutoConfiguration.class);
                context.scan("org.kith.actor", "org.kith.outbox");
                context.refresh();
                context.getBean(Sending.class).send(UUID.fromString(args[1]));
            }
        }
    }

    private Process kith(InterruptedMailServer server) throws Exception {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:+UseSerialGC",
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        SendingKith.class.getName(),
                        TestDatabase.home().toString(),
                        ashdown.id().toString(),
                        "smtp://127.0.0.1:" + server.port())
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
    }

    private static void kill(Process kith) {
        kith.destroyForcibly().onExit().join();
    }

    @Test
    void nothingIsLostAndOneGoesTwiceAtMost() throws Exception {
        tells(jay.account(), About.PASSKEY_MADE);
        tells(amina.account(), About.PASSKEY_MADE);
        try (var server = new InterruptedMailServer()) {
            killedBeforeTheServerTakesOne(server);
            assertThat(server.taken()).isEmpty();
            assertThat(states()).as("the other was not touched").containsExactlyInAnyOrder("waits, 1", "waits, 0");

            goesBy("6 minutes");
            killedBeforeItIsWrittenDown(server);
            assertThat(server.taken()).hasSize(1);
            assertThat(states()).allMatch(state -> state.startsWith("waits"));

            goesBy("6 minutes");
            ends(kith(server));
            assertThat(states()).hasSize(2).allMatch(state -> state.startsWith("sent"));
            assertThat(server.taken().stream()
                            .collect(groupingBy(number -> number, counting()))
                            .values())
                    .as("how often each went out")
                    .containsExactlyInAnyOrder(1L, 2L);

            goesBy("1 day");
            ends(kith(server));
            assertThat(server.taken()).as("none once more").hasSize(3);
        }
    }

    private static void ends(Process kith) throws InterruptedException {
        assertThat(kith.waitFor(60, TimeUnit.SECONDS)).isTrue();
        assertThat(kith.exitValue()).isZero();
    }

    private void killedBeforeTheServerTakesOne(InterruptedMailServer server) throws Exception {
        var asked = new CompletableFuture<Void>();
        var killed = new CompletableFuture<Void>();
        server.beforeTaking(() -> {
            asked.complete(null);
            killed.join();
        });
        var kith = kith(server);
        asked.get(60, TimeUnit.SECONDS);
        kill(kith);
        killed.complete(null);
    }

    /** The server says yes while somebody else holds the row, so that Kith waits with its note; and there it is killed. */
    private void killedBeforeItIsWrittenDown(InterruptedMailServer server) throws Exception {
        try (var other = TestDatabase.superuser().getConnection()) {
            other.setAutoCommit(false);
            var held = new CompletableFuture<Void>();
            server.onceTaken(() -> hold(other, held));
            var kith = kith(server);
            held.get(60, TimeUnit.SECONDS);
            var waits = whoWaits();
            kill(kith);
            other.rollback();
            other.setAutoCommit(true);
            while (isThere(waits)) {
                Thread.onSpinWait();
            }
        }
    }

    private void hold(Connection other, CompletableFuture<Void> held) {
        try (var rows = other.prepareStatement("select id from outbox_message where organisation_id = ? for update")) {
            rows.setObject(1, ashdown.id());
            rows.execute();
            held.complete(null);
        } catch (SQLException e) {
            held.completeExceptionally(e);
        }
    }

    /** The connection that would write down that a message was sent. */
    private int whoWaits() {
        return Stream.generate(() -> pastPolicy
                        .sql(
                                "select pid from pg_stat_activity where wait_event_type = 'Lock' and query like '%set sent_at%'")
                        .query(Integer.class)
                        .list())
                .filter(found -> !found.isEmpty())
                .map(List::getFirst)
                .findFirst()
                .orElseThrow();
    }

    private boolean isThere(int connection) {
        return !pastPolicy
                .sql("select pid from pg_stat_activity where pid = ?")
                .param(connection)
                .query(Integer.class)
                .list()
                .isEmpty();
    }
}
