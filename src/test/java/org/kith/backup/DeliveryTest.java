package org.kith.backup;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.kith.TestClock;

/** What is at hand gets to every place, each in its own time. */
@Timeout(60)
class DeliveryTest {
    private static final Naming OURS = new Naming("0000000a");
    private static final Naming ANOTHER = new Naming("0000000b");

    @TempDir
    Path here;

    private final List<Delivery> all = new ArrayList<>();

    @AfterEach
    void close() {
        all.forEach(Delivery::close);
    }

    @Test
    void aPlaceThatIsAwayHoldsUpNoOtherAndGetsAllOfItLater() throws Exception {
        var hand = new Hand(here, OURS);
        var away = Files.writeString(here.resolve("away"), "a disk that is not in its place");
        var late = delivery(hand, OURS, away, false);
        var well = delivery(hand, OURS, here.resolve("well"), false);
        var part = part(OURS, 2);
        write(hand, part, "one");
        backUp(hand, OURS, 1);
        until(() -> assertThat(files(here.resolve("well"))).hasSize(2));
        until(() -> assertThat(late.now().awaySince()).isNotNull());
        assertThat(late.now().why()).contains("is not a folder");
        assertThat(well.now().awaySince()).isNull();
        assertThat(hand.list()).hasSize(2);
        Files.delete(away);
        write(hand, part, "one and more");
        late.wake();
        well.wake();
        until(() -> assertThat(here.resolve("away").resolve(part)).hasContent("one and more"));
        until(() -> assertThat(here.resolve("well").resolve(part)).hasContent("one and more"));
        until(() -> assertThat(hand.list())
                .as("what has arrived everywhere goes, but for the log that is gone on with")
                .extracting(BackupPlace.Item::name)
                .containsExactly(part));
        assertThat(late.now().awaySince()).isNull();
        assertThat(late.now().newest()).isEqualTo(at(1));
    }

    /** The disk of the home is not to fill for places that nothing gets to. */
    @Test
    void ofBackupsThatGetNowhereTheLastIsAtHand() throws Exception {
        var hand = new Hand(here, OURS);
        var away = Files.writeString(here.resolve("away"), "a disk that is not in its place");
        backUp(hand, OURS, 2);
        backUp(hand, OURS, 1);
        delivery(hand, OURS, away, false);
        until(() -> assertThat(hand.list()).extracting(BackupPlace.Item::name).containsExactly(OURS.backup(at(1))));
    }

    @Test
    void twoKithsInOnePlaceLeaveEachOthersAlone() throws Exception {
        var place = here.resolve("both");
        var ours = new Hand(here.resolve("home-a"), OURS);
        var theirs = new Hand(here.resolve("home-b"), ANOTHER);
        for (int day = 400; day > 0; day -= 50) {
            backUp(ours, OURS, day);
            backUp(theirs, ANOTHER, day);
        }
        var first = delivery(ours, OURS, place, false);
        until(() -> assertThat(first.now().newest()).isEqualTo(at(50)));
        var second = delivery(theirs, ANOTHER, place, false);
        until(() -> assertThat(second.now().newest()).isEqualTo(at(50)));
        second.wake();
        first.wake();
        until(() -> assertThat(second.now().others()).isPositive());
        assertThat(files(place)).filteredOn(name -> name.contains("0000000a")).contains(OURS.backup(at(50)));
        assertThat(files(place)).filteredOn(name -> name.contains("0000000b")).contains(ANOTHER.backup(at(50)));
    }

    /** As where a disk is not in its place, and the folder it belongs into is of the machine's own. */
    @Test
    void aPlaceThatHadBackupsAndHasNoneIsNotWrittenInto() throws Exception {
        var hand = new Hand(here, OURS);
        var empty = Files.createDirectory(here.resolve("empty"));
        backUp(hand, OURS, 1);
        var delivery = delivery(hand, OURS, empty, true);
        until(() -> assertThat(delivery.now().why()).contains("has none of the backups that were made there"));
        var gone = delivery(hand, OURS, here.resolve("gone"), true);
        until(() -> assertThat(gone.now().why()).contains("there is no"));
        assertThat(files(empty)).isEmpty();
        assertThat(here.resolve("gone")).doesNotExist();
    }

    private Delivery delivery(Hand hand, Naming whose, Path folder, boolean used) {
        var delivery = new Delivery(new Folder(folder), hand, whose, used, TestClock.CLOCK, new Delivery.Arrivals() {
            @Override
            public void arrived(BackupPlace place, Naming.There newest) {}

            @Override
            public void done() {
                try {
                    hand.tidy(all.stream().toList());
                } catch (java.io.IOException e) {
                    throw new java.io.UncheckedIOException(e);
                }
            }
        });
        all.add(delivery);
        delivery.begin();
        return delivery;
    }

    private static Instant at(int daysAgo) {
        return TestClock.now().truncatedTo(java.time.temporal.ChronoUnit.DAYS).minus(Duration.ofDays(daysAgo));
    }

    private static void backUp(Hand hand, Naming whose, int daysAgo) throws Exception {
        write(hand, whose.backup(at(daysAgo)), "a backup");
    }

    private static String part(Naming whose, int segment) {
        return "wal/" + whose.runs() + "00000000/" + Manifest.segment(1, segment) + WalFolder.ENDING;
    }

    private static void write(Hand hand, String name, String words) throws Exception {
        var file = hand.path().resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, words);
    }

    private static List<String> files(Path folder) throws Exception {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (var files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .map(file -> String.valueOf(file.getFileName()))
                    .toList();
        }
    }

    private static void until(org.awaitility.core.ThrowingRunnable so) {
        Awaitility.await().atMost(Duration.ofSeconds(20)).untilAsserted(so);
    }
}
