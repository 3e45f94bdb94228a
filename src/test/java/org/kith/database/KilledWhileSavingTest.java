package org.kith.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Kith, or the database below it, is killed in the middle of saving: what was answered is there, nothing is there twice or in half. Each is
 * killed once, or {@code -Dkith.kills} times.
 */
@Timeout(180)
@Tag("processes")
class KilledWhileSavingTest {

    private static ServedKith kith;
    private static List<Sender> senders;

    private interface Kill {
        void now() throws Exception;
    }

    @BeforeAll
    static void serve() throws Exception {
        kith = ServedKith.on(SmallHouse.home(), 0);
        senders = senders();
    }

    @AfterAll
    static void remove() throws Exception {
        kith.remove();
    }

    /** Each with a young person of their own, half of them on a page that keeps drafts. */
    private static List<Sender> senders() throws Exception {
        var senders = new ArrayList<Sender>();
        try (var connection = kith.pastPolicy();
                var statement = connection.createStatement();
                var found = statement.executeQuery("""
                        select distinct on (y.id) a.id, y.id from young_person y join team_member m on m.team_id = y.team_id
                          join account a on a.id = m.account_id and a.role = 'worker' and a.ended_at is null and m.until is null
                         limit 8
                        """)) {
            while (found.next()) {
                var draftsFirst = senders.size() % 2 == 0;
                senders.add(new Sender(
                        kith.port(), found.getObject(1, UUID.class), found.getObject(2, UUID.class), draftsFirst));
            }
        }
        return senders;
    }

    static IntStream times() {
        return IntStream.rangeClosed(1, Integer.getInteger("kith.kills", 1));
    }

    @ParameterizedTest
    @MethodSource("times")
    void aConnectionOfTheDatabaseIsKilled(int time) throws Exception {
        whileTheySend(kith::killOneConnection);
        untilServed();
        everythingIsThereOnce();
    }

    @ParameterizedTest
    @MethodSource("times")
    void theDatabaseIsKilled(int time) throws Exception {
        whileTheySend(kith::killItsDatabase);
        untilServed();
        everythingIsThereOnce();
    }

    @ParameterizedTest
    @MethodSource("times")
    void kithIsKilled(int time) throws Exception {
        whileTheySend(kith::kill);
        kith = kith.again();
        untilServed();
        everythingIsThereOnce();
    }

    private static void whileTheySend(Kill kill) throws Exception {
        var stretch = new Sender.Stretch();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var sending = senders.stream()
                    .map(one -> threads.submit(() -> one.send(stretch)))
                    .toList();
            try {
                assertThat(stretch.wellUnderWay.await(60, TimeUnit.SECONDS)).isTrue();
                kill.now();
                assertThat(stretch.oneUnanswered.await(60, TimeUnit.SECONDS)).isTrue();
            } finally {
                stretch.over = true;
            }
            for (var one : sending) {
                one.get();
            }
        }
    }

    private static void untilServed() {
        for (var sender : senders) {
            Awaitility.await().atMost(Duration.ofMinutes(2)).until(sender::isServed);
        }
    }

    /** What was answered is there once; what was not is there or still a draft, and once when it is sent again. */
    private static void everythingIsThereOnce() throws Exception {
        for (var sender : senders) {
            assertThat(sender.answered).isNotEmpty().allSatisfy(entry -> assertThat(entries(entry))
                    .isOne());
            var there = entries(sender.last);
            assertThat(there).isLessThanOrEqualTo(1);
            if (sender.drafted) {
                assertThat(drafts(sender.last))
                        .as("drafts beside %s entries", there)
                        .isEqualTo(1 - there);
            }
            for (var entry : List.of(sender.last, sender.lastAnswered())) {
                assertThat(sender.send(entry)).isTrue();
                assertThat(entries(entry)).isOne();
                assertThat(drafts(entry)).isZero();
            }
        }
    }

    private static int entries(UUID of) throws Exception {
        return count("select count(*) from entry where body like '%' || ? || '%'", of);
    }

    private static int drafts(UUID of) throws Exception {
        return count("select count(*) from draft where fields::text like '%' || ? || '%'", of);
    }

    private static int count(String sql, UUID of) throws Exception {
        try (var connection = kith.pastPolicy();
                var statement = connection.prepareStatement(sql)) {
            statement.setString(1, of.toString());
            try (var row = statement.executeQuery()) {
                row.next();
                return row.getInt(1);
            }
        }
    }
}
