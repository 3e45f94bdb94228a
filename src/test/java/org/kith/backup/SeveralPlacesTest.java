package org.kith.backup;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.awaitility.Awaitility;
import org.awaitility.core.ThrowingRunnable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.kith.TestClock;
import org.kith.database.Database;
import org.kith.database.DatabaseSettings;
import org.kith.database.TestDatabase;
import org.kith.keys.BackupKey;
import org.kith.keys.KeyFile;

/** Backups of a database that people write into, brought to more than one place and had back from each. */
@Timeout(240)
@Tag("processes")
class SeveralPlacesTest {
    private static Source source;

    @TempDir
    Path here;

    @BeforeAll
    static void begin() throws Exception {
        source = new Source();
        source.letThemWrite();
    }

    @AfterAll
    static void end() {
        source.close();
    }

    @Test
    void eachPlaceBringsBackAMoment() throws Exception {
        var memory = new Memory(source.home);
        var machine = OnPlaces.byRsync(here.resolve("machine"), here);
        var places = List.of(new Folder(here.resolve("disk")), machine);
        Instant moment;
        try (var keeping = new BackupsUnderWay(source.copying(), places, source.keyFile, memory, TestClock.CLOCK)) {
            keeping.begin();
            until(() -> assertThat(memory.now().used()).hasSize(2));
            moment = TestClock.now();
            until(() -> assertThat(source.begun.values()).anyMatch(moment.plusSeconds(2)::isBefore));
            var looked = new ArrayList<Long>();
            keeping.check(backup -> looked.add(Files.size(backup)) ? "" : "?");
            assertThat(looked).hasSize(2).allMatch(looked.getFirst()::equals);
            assertThat(memory.now().found()).isEmpty();
            keeping.check(backup -> backup.startsWith(source.home) ? "a byte is wrong." : "");
            assertThat(memory.now().found()).isEqualTo(machine.name() + ": a byte is wrong.");
            assertThat(memory.now().checked()).isNotNull();
            assertThat(source.home.toFile().list()).noneMatch(name -> name.startsWith("fetched"));
        }
        assertThat(new Folder(here.resolve("machine")).list())
                .extracting(BackupPlace.Item::name, BackupPlace.Item::bytes)
                .containsExactlyInAnyOrderElementsOf(new Folder(here.resolve("disk"))
                        .list().stream()
                                .map(item -> org.assertj.core.api.Assertions.tuple(item.name(), item.bytes()))
                                .toList());
        var restored = restored(here.resolve("machine"), source.keyFile, moment);
        assertThat(restored).isNotEmpty().allSatisfy(one -> assertThat(source.begun.get(one))
                .isBefore(moment));
    }

    /** The folder alone, that is away when Kith begins. */
    @Test
    void aFolderThatIsAwayAtTheStartIsLookedForAgain() throws Exception {
        var home = source.home;
        var memory = new Memory(home);
        var folder = here.resolve("folder");
        Files.writeString(folder, "a disk that is not in its place");
        try (var keeping = new BackupsUnderWay(
                source.copying(), List.of(new Folder(folder)), source.keyFile, memory, TestClock.CLOCK)) {
            keeping.begin();
            until(() -> assertThat(keeping.brokenOff(Instant.EPOCH)).isNotNull());
            keeping.make();
            assertThat(memory.now().wrong()).contains("is not a folder");
            Files.delete(folder);
            until(() -> assertThat(memory.now().wrong()).isEmpty());
            until(() -> assertThat(keeping.brokenOff(Instant.EPOCH)).isNull());
            until(() -> assertThat(new Folder(folder).list())
                    .extracting(BackupPlace.Item::name)
                    .anyMatch(name -> name.startsWith("kith-"))
                    .anyMatch(name -> name.startsWith("wal/")));
        }
    }

    /** Somebody put another key in place while Kith serves: what is made then opens with that, and what was made opens with the former. */
    @Test
    void anotherKeyPutInPlaceWhileItServesBeginsARunOfItsOwn() throws Exception {
        var memory = new Memory(source.home);
        var disk = here.resolve("disk");
        var file = here.resolve("key.json");
        var former = here.resolve("former.json");
        var key = KeyFile.backup(Map.of(), file, here);
        var places = List.<BackupPlace>of(new Folder(disk));
        var other = BackupKey.of(KeyFile.backup(Map.of(), here.resolve("new.json"), here));
        String before;
        Instant after;
        try (var keeping = new BackupsUnderWay(source.copying(), places, key, memory, TestClock.CLOCK)) {
            keeping.begin();
            var first = BackupKey.of(key).number();
            until(() ->
                    assertThat(memory.now().lastSealed().map(Header::backupKey)).contains(first));
            until(() -> assertThat(partsIn(disk)).isNotEmpty());
            before = partsIn(disk).getFirst();
            Files.move(file, former);
            Files.move(here.resolve("new.json"), file);
            keeping.make();
            until(() ->
                    assertThat(memory.now().lastSealed().map(Header::backupKey)).contains(other.number()));
            until(() -> assertThat(keeping.brokenOff(Instant.EPOCH)).isNull());
            after = writtenAndKept(disk);
        }
        assertThat(restored(disk, key, after)).isNotEmpty();
        var formerKey = BackupKey.of(KeyFile.backup(Map.of(), former, here));
        try (var part = new WalFolder(disk.resolve(before).resolveSibling("")).open(segment(before), formerKey)) {
            assertThat(part.next()).isNotNull();
        }
    }

    private static List<String> partsIn(Path disk) throws Exception {
        return new Folder(disk)
                .list().stream()
                        .map(BackupPlace.Item::name)
                        .filter(name -> Naming.part(name).isPresent())
                        .toList();
    }

    private static String segment(String part) {
        return Naming.part(part).orElseThrow().segment();
    }

    /** A moment that everything saved by then was kept after. */
    private static Instant writtenAndKept(Path disk) {
        var moment = TestClock.now();
        until(() -> assertThat(new Folder(disk).list()).anySatisfy(item -> {
            assertThat(item.name()).startsWith("wal/");
            assertThat(item.written()).isAfter(moment.plusSeconds(3));
        }));
        return moment;
    }

    private static List<String> restored(Path place, KeyFile key, Instant until) throws Exception {
        var home = TestDatabase.newHome();
        try (var fetched = Fetched.from(place.toString(), null, until, home)) {
            new Restore(fetched.file(), key).into(DatabaseSettings.embedded(home), until);
            try (var database = Database.start(DatabaseSettings.embedded(home))) {
                return Source.written(database.copying().orElseThrow().connect());
            }
        } finally {
            TestDatabase.remove(home);
        }
    }

    private static void until(ThrowingRunnable so) {
        Awaitility.await().atMost(Duration.ofSeconds(60)).untilAsserted(so);
    }
}
