package org.kith;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kith.actor.Role;

/**
 * How large a room may be. Somebody new reads a room's files by their names before they open one; of more than sixty they find the one they
 * look for no sooner than by searching, and what such a room is about is no longer one sentence. Classes and templates count alike.
 */
class RoomsTest {
    private static final int MOST = 60;
    private static final Path KITH = Path.of("src/main/java/org/kith");

    private static final Pattern ROOM_IN_MAP = Pattern.compile("(?m)^\\| `(\\w+)` \\| .* \\| ([^|]+) \\|$");
    private static final Pattern ALLOWED = Pattern.compile("allowedDependencies = \\{([^}]*)}");

    private static final List<String> RIDDLES =
            ("Turn Acting Look Hidden Whose Told Draughtsman Place Frame Moment Telling Typed Sought Reception Desk"
                            + " Reading Wrong YoungDoor Seat NumbersDesk Reach KeptBack Keeping Put PutNote PutNotes")
                    .transform(names -> List.of(names.split(" ")));

    /** What a class is of a room, behind what it is called by. */
    private static final Pattern PART = Pattern.compile(
            "(?<!^)(Sql|Controller|Page|Form|Permissions|Navigation|Inbox|Notifications|Rows|Drafts)?\\.(java|jte)$|\\.(java|jte)$");

    private static final List<String> ROLES = Arrays.stream(Role.values())
            .filter(role -> role != Role.NONE)
            .map(role -> role.name().toLowerCase(Locale.ROOT).replace('_', ' '))
            .toList();

    @TempDir
    Path house;

    @Test
    void noRoomIsTooLarge() throws IOException {
        assertThat(tooLarge(KITH)).isEmpty();
    }

    @Test
    void aRoomOfOneMoreIsFound() throws IOException {
        for (var room : List.of("full", "over")) {
            Files.createDirectory(house.resolve(room));
            for (var file = 0; file < MOST; file++) {
                Files.createFile(house.resolve(room).resolve("Page" + file + (file % 2 == 0 ? ".java" : ".jte")));
            }
        }
        Files.createFile(house.resolve("over").resolve("OneMore.java"));
        assertThat(tooLarge(house)).containsExactly("over: 61");
    }

    @Test
    void everyRoomSaysWhatItIs() throws IOException {
        for (var room : rooms(KITH)) {
            assertThat(room.resolve("package-info.java")).exists();
        }
    }

    /** Somebody new reads the table of rooms in docs/MAP.md: each line says what a room may use, and those it uses stand above it. */
    @Test
    void theMapSaysWhatEachRoomUses() throws IOException {
        var lines = ROOM_IN_MAP
                .matcher(Files.readString(Path.of("docs/MAP.md")))
                .results()
                .toList();
        var above = new ArrayList<String>();
        for (var line : lines) {
            var uses = uses(line.group(2));
            assertThat(uses).as("what %s uses", line.group(1)).isEqualTo(allowed(line.group(1)));
            assertThat(above).as("above " + line.group(1)).containsAll(uses);
            above.add(line.group(1));
        }
        assertThat(above)
                .containsExactlyInAnyOrderElementsOf(rooms(KITH).stream()
                        .map(room -> room.getFileName().toString())
                        .toList());
    }

    private static Set<String> uses(String said) {
        return said.matches("–|any") ? Set.of() : Set.of(said.split(", "));
    }

    private static Set<String> allowed(String room) throws IOException {
        var said = ALLOWED.matcher(Files.readString(KITH.resolve(room).resolve("package-info.java")));
        return said.find()
                ? Arrays.stream(said.group(1).split("[^a-z0-9]+"))
                        .filter(one -> !one.isEmpty())
                        .collect(Collectors.toSet())
                : Set.of();
    }

    /**
     * Names that nobody understood who had not been told: what each is called now stands in docs/GLOSSARY.md and on its class. A field that is hidden is
     * called so in HTML.
     */
    @Test
    void noRiddleComesBack() throws IOException {
        try (var files = Files.walk(KITH)) {
            var names = files.filter(file -> !file.endsWith(Path.of("form", "hidden.jte")))
                    .map(file -> file.getFileName().toString())
                    .map(name -> PART.matcher(name).replaceFirst(""))
                    .map(name -> name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1))
                    .toList();
            assertThat(names).doesNotContainAnyElementsOf(RIDDLES);
        }
    }

    /** A role that comes later, or is forgotten, would do what nobody decided. */
    @Test
    void whatEachRoleMayDoIsToldInAMatrixBesideTheRoom() throws IOException {
        try (var files = Files.walk(KITH)) {
            var rules = files.filter(file -> file.toString().endsWith("Permissions.java"))
                    .map(KITH::relativize)
                    .toList();
            assertThat(rules).hasSizeGreaterThan(20).allSatisfy(rule -> assertThat(matrixOf(rule))
                    .contains(ROLES));
        }
    }

    private static String matrixOf(Path rule) throws IOException {
        var test = Path.of("src/test/java/org/kith").resolve(rule.toString().replace(".java", "Test.java"));
        return Files.exists(test) ? Files.readString(test) : "";
    }

    private static List<String> tooLarge(Path house) throws IOException {
        var found = new ArrayList<String>();
        for (var room : rooms(house)) {
            try (var files = Files.walk(room)) {
                var count = files.filter(Files::isRegularFile).count();
                if (count > MOST) {
                    found.add(room.getFileName() + ": " + count);
                }
            }
        }
        return found;
    }

    private static List<Path> rooms(Path house) throws IOException {
        try (var rooms = Files.list(house)) {
            return rooms.filter(Files::isDirectory).sorted().toList();
        }
    }
}
