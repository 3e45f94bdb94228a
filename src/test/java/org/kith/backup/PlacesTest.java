package org.kith.backup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kith.database.CannotStart;

/** What every place does alike, and what each says that cannot. */
@Tag("processes")
class PlacesTest {
    private static final Naming OURS = new Naming("0000000a");
    private static final Instant THEN = Instant.parse("2026-11-30T02:30:00Z");
    private static final String BACKUP = OURS.backup(THEN);
    private static final String PART = "wal/" + OURS.runs() + "00000000/" + Manifest.segment(1, 2) + WalFolder.ENDING;

    @TempDir
    Path here;

    private Path hand;
    private Path there;

    @BeforeEach
    void somethingIsAtHand() throws Exception {
        hand = Files.createDirectory(here.resolve("hand"));
        there = Files.createDirectory(here.resolve("there, a place of 'mine'"));
        Files.createDirectories(hand.resolve(PART).getParent());
        Files.writeString(hand.resolve(BACKUP), "a backup");
        Files.writeString(hand.resolve(PART), "a part");
        Files.writeString(there.resolve("letter.txt"), "Hi");
        Files.writeString(there.resolve("letter.kith-backup"), "Hi");
    }

    @Test
    void aFolder() throws Exception {
        takesGivesAndRemoves(new Folder(there));
    }

    @Test
    void anotherMachineByRsync() throws Exception {
        takesGivesAndRemoves(OnPlaces.byRsync(there, here));
    }

    @Test
    void aStoreThatSpeaksAsS3Does() throws Exception {
        try (var store = new Store(here)) {
            var file = store.file("kith", "something").toString();
            takesGivesAndRemoves(S3Place.of(file));
            var inParts = S3Place.of(file, 5 << 20);
            var large = Files.write(hand.resolve(BACKUP), new byte[(11 << 20) + 3]);
            inParts.put(large, BACKUP);
            assertThat(inParts.list()).singleElement().satisfies(item -> assertThat(item.bytes())
                    .isEqualTo(Files.size(large)));
            inParts.get(BACKUP, here.resolve("large"));
            assertThat(here.resolve("large")).hasSameBinaryContentAs(large);
            assertThatThrownBy(S3Place.of(store.file("kith", "anything").toString())::list)
                    .isInstanceOf(Away.class)
                    .hasMessageContaining("does not let Kith do that");
            assertThatThrownBy(S3Place.of(store.file("nothing", "something").toString())::list)
                    .isInstanceOf(Away.class)
                    .hasMessageContaining("404, NoSuchBucket");
            store.close();
            assertThatThrownBy(inParts::list).isInstanceOf(Away.class).hasMessageContaining("cannot be reached");
        }
        var open = Files.writeString(here.resolve("open"), "bucket=a\n");
        assertThatThrownBy(() -> Places.of("s3:" + open))
                .isInstanceOf(CannotStart.class)
                .hasMessageContaining("rw-r--r--");
        Files.setPosixFilePermissions(open, PosixFilePermissions.fromString("rw-------"));
        assertThatThrownBy(() -> Places.of("s3:" + open))
                .isInstanceOf(CannotStart.class)
                .hasMessageContaining("does not say all");
    }

    private void takesGivesAndRemoves(BackupPlace place) throws Exception {
        assertThat(place.list()).isEmpty();
        place.put(hand.resolve(BACKUP), BACKUP);
        place.put(hand.resolve(PART), PART);
        assertThat(place.list())
                .extracting(item -> item.name() + " " + item.bytes())
                .containsExactlyInAnyOrder(BACKUP + " 8", PART + " 6");
        assertThat(place.list()).allSatisfy(item -> assertThat(
                        Duration.between(item.written(), now()).abs())
                .isLessThan(Duration.ofMinutes(5)));
        Files.writeString(hand.resolve(PART), "a part that grew");
        place.put(hand.resolve(PART), PART);
        Files.writeString(hand.resolve(PART), "a part that was cut");
        place.put(hand.resolve(PART), PART);
        place.get(PART, here.resolve("fetched"));
        assertThat(here.resolve("fetched")).hasSameTextualContentAs(hand.resolve(PART));
        place.remove(List.of(PART, BACKUP, "kith-20200101T000000Z-0000000a.kith-backup"));
        assertThat(place.list()).isEmpty();
        assertThat(there.resolve("letter.txt")).hasContent("Hi");
        assertThat(there.resolve("letter.kith-backup")).hasContent("Hi");
        assertThatThrownBy(() -> place.get(BACKUP, here.resolve("none"))).isInstanceOf(java.io.IOException.class);
    }

    private Instant now() throws Exception {
        return Files.getLastModifiedTime(hand.resolve(PART)).toInstant();
    }

    @Test
    void anotherMachineThatCannotBeUsedSaysWhy() throws Exception {
        said("echo 'Host key verification failed.' >&2; exit 255", "the key of that machine is not known here");
        said("echo 'kith@machine: Permission denied (publickey).' >&2; exit 255", "does not let the user");
        said(
                "echo 'ssh: connect to host machine port 22: No route' >&2; exit 255",
                "cannot be reached, or breaks off: ssh:");
        said("echo 'sh: 1: rsync: not found' >&2; exit 127", "rsync is not on that machine");
        said("shift; ulimit -f 0; exec \"$@\"", "rsync");
    }

    private void said(String does, String words) throws Exception {
        var place = new RsyncPlace("machine:" + there, OnPlaces.over(here, does + "\n"));
        assertThatThrownBy(() -> place.put(hand.resolve(BACKUP), BACKUP))
                .isInstanceOf(Away.class)
                .hasMessageContaining(words);
        assertThat(there.resolve(BACKUP)).doesNotExist();
    }

    @Test
    void oneThatNeverAnswersIsNotWaitedForLong() throws Exception {
        var script = OnPlaces.over(here, "exec sleep 100\n").shell();
        var place =
                new RsyncPlace("machine:" + there, new Rsync(script, Duration.ofMillis(300), Duration.ofMillis(300)));
        assertThatThrownBy(place::list).isInstanceOf(Away.class).hasMessageContaining("for too long");
    }

    @Test
    void theyAreReadAsTheyAreWritten() throws Exception {
        assertThat(Places.of(" /mnt/a , rsync:kith@store.example.org:/srv/kith,"))
                .extracting(BackupPlace::name)
                .containsExactly("/mnt/a", "rsync:kith@store.example.org:/srv/kith");
        for (var wrong : List.of(
                "rsync:-oProxyCommand=x:/a", "rsync:machine:a", "rsync:machine", "ftp://a/b", "s4:/a", "/a,/b,/a/")) {
            assertThatThrownBy(() -> Places.of(wrong)).as(wrong).isInstanceOf(CannotStart.class);
        }
    }
}
