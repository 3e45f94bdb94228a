package org.kith.outbox;

import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.postRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.kith.database.BeginToken;
import org.kith.database.Database;
import org.kith.database.DatabaseSettings;
import org.kith.database.TestDatabase;
import org.springframework.boot.LazyInitializationBeanFactoryPostProcessor;
import org.springframework.boot.jdbc.autoconfigure.JdbcClientAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcTemplateAutoConfiguration;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.core.env.MapPropertySource;

/** What sends texts in a process of its own, killed with SIGKILL while a gateway has one and has not answered, or never answered at all: each is posted once. */
@Tag("processes")
@Timeout(180)
class KilledWhileTextingTest extends OnTexts {
    private static final int LONG = 120_000;

    /** The process itself: what Kith serves with, as far as it sends messages. */
    static final class TextingKith {
        private TextingKith() {}

        /** The home, the organisation, and settings: names and values, one after the other. */
        public static void main(String[] args) throws Exception {
            var settings = new java.util.HashMap<String, Object>(Map.of("kith.base-url", BASE_URL));
            for (var one = 2; one < args.length; one += 2) {
                settings.put(args[one], args[one + 1]);
            }
            var database = Database.startOrJoin(DatabaseSettings.embedded(Path.of(args[0])));
            try (var context = new AnnotationConfigApplicationContext()) {
                context.getEnvironment().getPropertySources().addFirst(new MapPropertySource("settings", settings));
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

    private Process kith(String option, String... settings) throws Exception {
        var command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                option,
                "-cp",
                System.getProperty("java.class.path"),
                TextingKith.class.getName(),
                TestDatabase.home().toString(),
                ashdown.id().toString()));
        command.addAll(List.of(settings));
        return new ProcessBuilder(command)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
    }

    private String[] ofNotify() {
        var id = "26785a09-ab16-4eb0-8407-a37497a57506";
        return new String[] {
            "kith.notify-key-file",
            secret("kith-" + id + "-" + id),
            "kith.notify-template",
            id,
            "kith.notify-url",
            gateway.baseUrl()
        };
    }

    private static void ends(Process kith) throws InterruptedException {
        assertThat(kith.waitFor(60, TimeUnit.SECONDS)).isTrue();
        assertThat(kith.exitValue()).isZero();
    }

    private void killedOncePosted(Process kith, String address) {
        while (gateway.findAll(postRequestedFor(urlPathEqualTo(address))).isEmpty()) {
            Thread.onSpinWait();
            assertThat(Thread.interrupted()).isFalse();
        }
        kith.destroyForcibly().onExit().join();
    }

    @Test
    void notifyIsAskedBeforeAnythingIsPostedAgain() throws Exception {
        answers(taken().withFixedDelay(LONG));
        tells(jay.account(), About.PASSKEY_MADE);
        killedOncePosted(kith("-Dx=y", ofNotify()), NOTIFY);
        assertThat(states()).containsExactly("waits, 1");
        goesBy("6 minutes");
        knows("delivered");
        ends(kith("-Dx=y", ofNotify()));
        assertThat(posted()).hasSize(1);
        assertThat(states()).containsExactly("sent, 2");
    }

    @Test
    void whatAGatewayThatTellsNothingHadIsNotPostedAgain() throws Exception {
        gateway.stubFor(post(urlPathEqualTo("/texts")).willReturn(taken().withFixedDelay(LONG)));
        tells(jay.account(), About.PASSKEY_MADE);
        var url = gateway.baseUrl() + "/texts";
        killedOncePosted(kith("-Dx=y", "kith.text-url", url), "/texts");
        goesBy("6 minutes");
        ends(kith("-Dx=y", "kith.text-url", url));
        assertThat(gateway.findAll(postRequestedFor(urlPathEqualTo("/texts")))).hasSize(1);
        assertThat(states()).containsExactly("not known, 2");
    }

    @Test
    void oneThatNeverAnswersIsNotWaitedForAndNotAskedTwice() throws Exception {
        answers(taken().withFixedDelay(LONG));
        tells(jay.account(), About.PASSKEY_MADE);
        ends(kith("-Dsun.net.client.defaultReadTimeout=1500", ofNotify()));
        assertThat(posted()).hasSize(1);
        assertThat(states()).containsExactly("waits, 1");
    }
}
