package org.kith.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.kith.signin.Visitor;

/** The database hangs, or is killed: everybody is told so within five seconds, in words, and nothing that was typed is lost. */
@Timeout(180)
@Tag("processes")
class DatabaseAwayTest {
    private static final Duration LONGEST = Duration.ofSeconds(5);

    /** What shows the same to everybody who is not signed in. */
    private static final List<String> OF_NOBODY =
            List.of("/sign-in", "/sign-in/code", "/sign-in/message", "/sign-in/message/code");

    private static final String WORDS = "Hi, you made pancakes on Sunday.";

    private static ServedKith kith;
    private static UUID worker;
    private static UUID youngPerson;
    private static UUID jay;

    @BeforeAll
    static void serve() throws Exception {
        kith = ServedKith.on(SmallHouse.home(), 0);
        try (var connection = kith.pastPolicy();
                var statement = connection.createStatement();
                var found = statement.executeQuery("""
                        select a.id, y.id, j.id from young_person y join account j on j.young_person_id = y.id join team_member m on m.team_id = y.team_id
                          join account a on a.id = m.account_id and a.role = 'worker' and a.ended_at is null and m.until is null limit 1
                        """)) {
            found.next();
            worker = found.getObject(1, UUID.class);
            youngPerson = found.getObject(2, UUID.class);
            jay = found.getObject(3, UUID.class);
        }
    }

    @AfterAll
    static void remove() throws Exception {
        kith.remove();
    }

    private static Visitor signedIn() {
        var visitor = new Visitor(kith.port());
        visitor.get("/demo");
        visitor.post("/demo/sign-in", Map.of("account", worker.toString()));
        assertThat(visitor.get("/young-people/" + youngPerson + "/record/new").statusCode())
                .isEqualTo(200);
        return visitor.waitingAtMost(LONGEST);
    }

    private static HttpResponse<String> writes(Visitor visitor) {
        return visitor.post(
                "/young-people/" + youngPerson + "/entries",
                Map.of(
                        "section",
                        "home",
                        "kind",
                        "note",
                        "happenedOn",
                        "2026-01-05",
                        "id",
                        UUID.randomUUID().toString(),
                        "words",
                        WORDS));
    }

    private static void toldInWords(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).isEqualTo(503);
        assertThat(answer.headers().firstValue("Retry-After")).isPresent();
        assertThat(answer.headers().firstValue("Content-Security-Policy")).isPresent();
        assertThat(answer.headers().firstValue("Cache-Control").orElseThrow()).contains("no-store");
        assertThat(answer.body())
                .contains("Kith cannot reach its records just now")
                .doesNotContain("HTTP Status");
    }

    private static void untilServed(Visitor visitor) {
        Awaitility.await().atMost(Duration.ofMinutes(1)).until(() -> isServed(visitor));
    }

    private static boolean isServed(Visitor visitor) {
        try {
            return visitor.get("/young-people").statusCode() == 200;
        } catch (UncheckedIOException e) {
            return false;
        }
    }

    @Test
    void thatHangsIsToldToEverybodyWhoNeedsItAndToNobodyElse() throws Exception {
        var amina = signedIn();
        var style = amina.page().expectFirst("link[rel=stylesheet]").attr("href");
        var phone = new Visitor(kith.port());
        phone.get("/demo");
        phone.post("/demo/sign-in", Map.of("account", jay.toString()));
        assertThat(phone.get("/today").statusCode()).isEqualTo(200);
        phone.waitingAtMost(LONGEST);
        var readers = new ArrayList<Visitor>();
        for (int i = 0; i < 24; i++) {
            readers.add(signedIn());
        }
        kith.stopItsDatabase();
        try {
            toldInWords(new Visitor(kith.port()).waitingAtMost(LONGEST).get("/demo"));
            assertThat(amina.get(style).statusCode()).isEqualTo(200);
            assertThat(OF_NOBODY).allSatisfy(page -> assertThat(new Visitor(kith.port())
                            .waitingAtMost(LONGEST)
                            .get(page)
                            .statusCode())
                    .isEqualTo(200));
            assertThat(new Visitor(kith.port())
                            .waitingAtMost(LONGEST)
                            .get(style)
                            .statusCode())
                    .isEqualTo(200);
            for (var answer : atOnce(readers.stream()
                    .<Callable<HttpResponse<String>>>map(
                            reader -> () -> reader.get("/young-people/" + youngPerson + "/record"))
                    .toList())) {
                toldInWords(answer.get());
            }
            toldInWords(amina.get("/young-people"));
            var left = phone.postJust("/leave", Map.of());
            assertThat(left.statusCode()).isEqualTo(200);
            assertThat(left.body()).contains("http-equiv=\"refresh\"").doesNotContainIgnoringCase("kith");
            var sent = writes(amina);
            toldInWords(sent);
            assertThat(sent.body()).contains(WORDS);
        } finally {
            kith.letItsDatabaseGoOn();
        }
        untilServed(amina);
        assertThat(writes(amina).statusCode()).isIn(302, 303);
    }

    /** All that was asked, as much as one account may at once, is under way when it is killed: nobody can write an entry before. */
    @Test
    void thatIsKilledInTheMiddleOfARequestIsToldAndComesBack() throws Exception {
        var writers = List.of(signedIn(), signedIn());
        try (var threads = Executors.newVirtualThreadPerTaskExecutor();
                var before = kith.pastPolicy()) {
            before.setAutoCommit(false);
            try (var statement = before.createStatement()) {
                statement.execute("lock table entry in share mode");
            }
            var underWay = writers.stream()
                    .map(writer -> threads.submit(() -> writes(writer)))
                    .toList();
            Awaitility.await().until(() -> waiting() >= writers.size());
            kith.killAllOfItsDatabase();
            for (var sent : underWay) {
                toldInWords(sent.get());
                assertThat(sent.get().body()).contains(WORDS);
            }
        }
        writers.forEach(DatabaseAwayTest::untilServed);
    }

    private static int waiting() throws Exception {
        try (var connection = kith.pastPolicy();
                var statement = connection.createStatement();
                var found = statement.executeQuery("""
                        select count(*) from pg_stat_activity where usename = 'kith_app' and pg_blocking_pids(pid) <> '{}'
                        """)) {
            found.next();
            return found.getInt(1);
        }
    }

    /** Here, since here is a Kith that serves; what it does with what a burst took is seen in MemorySwitchesTest. */
    @Test
    void aKithThatServesLooksAfterItsMemory() throws Exception {
        assertThat(kith.threads()).contains("\"kith-memory\"");
    }

    @Test
    void givesNoWordsBackToWhoeverSignedInSince() throws Exception {
        var phone = signedIn();
        var page = phone.page().expectFirst("main input[name=_csrf]").attr("value");
        phone.post("/sign-out", Map.of());
        var next = phone.get("/demo");
        assertThat(next.statusCode()).isEqualTo(200);
        phone.post("/demo/sign-in", Map.of("account", worker.toString()));
        kith.stopItsDatabase();
        try {
            var sent =
                    phone.postJust("/young-people/" + youngPerson + "/entries", Map.of("_csrf", page, "words", WORDS));
            assertThat(sent.body()).doesNotContain(WORDS);
        } finally {
            kith.letItsDatabaseGoOn();
        }
        untilServed(phone);
    }

    private static List<Future<HttpResponse<String>>> atOnce(List<Callable<HttpResponse<String>>> asks)
            throws InterruptedException {
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            return threads.invokeAll(asks);
        }
    }
}
