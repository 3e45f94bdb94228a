package org.kith;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kith.oracle.InOracle;
import org.kith.oracle.Rule;

/**
 * How much of the house a new room touches: at most three files outside itself name it, by its package, a template, an address, its words or a table,
 * in code, tests, or what is beside them. A room that needs more has no plug where it needs one. Its own folders, words, migration and policy are
 * itself; the documents that MAP.md tells it to enter itself in are checked by tests of their own, and the list of rights is written by one.
 * What other new rooms say of it is theirs. The rooms that were there when this was first counted are not counted: many of them are there to be named.
 */
class NewRoomsTest {
    private static final int MOST = 3;
    private static final Path HERE = Path.of("");
    private static final String ROOMS = "src/main/java/org/kith";
    private static final List<String> LOOKED_THROUGH =
            List.of("src/main", "src/test", "bench/src", "db", "bin", "pom.xml");

    private static final Set<String> BEFORE = Set.of(
            "access",
            "actor",
            "advice",
            "assignment",
            "attachments",
            "audit",
            "cli",
            "codes",
            "contact",
            "continuity",
            "database",
            "daynotes",
            "demo",
            "drafts",
            "emergency",
            "entries",
            "files",
            "intake",
            "jobs",
            "justforme",
            "keys",
            "lifeline",
            "lostdevice",
            "measures",
            "names",
            "numbers",
            "outbox",
            "paging",
            "passkeys",
            "people",
            "policies",
            "readers",
            "readingplan",
            "record",
            "returns",
            "sealing",
            "search",
            "services",
            "sharing",
            "shortcuts",
            "signin",
            "ssda903",
            "staff",
            "timeline",
            "today",
            "vocabulary",
            "web",
            "withholding",
            "words",
            "writing");

    /** Rooms that came later and are there to be used by those that were there, each with its reason beside it. */
    private static final Set<String> MACHINERY = Set.of(
            // What waits for somebody who works here: each room that has something brings it by this one.
            "inbox",
            // What stands in the fields of a form and what is to be put right in them: each room that has a form has it
            // from this one.
            "form",
            // What is drawn and its words: each room that draws something has it from this one.
            "picture",
            // How dates, codes and blanks are spelled: whatever reads a file of somebody else's has it from this one.
            "spelling",
            // In which language each page is answered; the layout offers the others.
            "language");

    @TempDir
    Path house;

    @Test
    void aNewRoomTouchesAtMostThreeFiles() throws IOException {
        var texts = texts(HERE);
        for (var room : later(HERE)) {
            var tables = InOracle.all()
                    .filter(one -> one.getClass().getPackageName().equals("org.kith." + room))
                    .flatMap(one -> one.rules().stream())
                    .map(Rule::table)
                    .collect(Collectors.toSet());
            assertThat(naming(texts, HERE, room, tables)).as(room).hasSizeLessThanOrEqualTo(MOST);
        }
    }

    @Test
    void everyWayToNameOneIsFound() throws IOException {
        write("src/main/java/org/kith/fresh/Fresh.java", "package org.kith.fresh; // fresh_thing \"/fresh\"");
        write("src/test/java/org/kith/fresh/FreshTest.java", "import org.kith.fresh.Fresh;");
        write("src/main/resources/words/fresh.properties", "fresh.title=Fresh, at \"/fresh\"");
        write("db/policy/R__fresh_thing.sql", "create policy seen on fresh_thing");
        write("db/migration/V1__fresh.sql", "create table fresh_thing (id uuid)");
        write("db/rights.txt", "table fresh_thing: is held to policy");
        write("src/main/java/org/kith/other/Other.java", "import org.kith.fresh.Fresh;");
        assertThat(naming(texts(house), house, "fresh", Set.of("fresh_thing"))).isEmpty();
        write("src/main/java/org/kith/people/package-info.java", "allowedDependencies = {\"actor\", \"fresh\"}");
        write("src/main/java/org/kith/people/People.java", "import org.kith.fresh.Fresh;");
        write("src/main/java/org/kith/today/Today.jte", "@template.fresh.list()");
        write("src/main/java/org/kith/today/Link.jte", "<a href=\"${address}/fresh\">");
        write("src/main/java/org/kith/web/Said.java", "say(\"fresh.title\")");
        write("src/test/java/org/kith/PolicyTest.java", "List.of(\"entry\", \"fresh_thing\")");
        write("db/policy/R__entry.sql", "select from fresh_thing");
        write("src/main/java/org/kith/web/Refreshed.java", "refresh(\"refreshed\"); \"<fresh/></fresh>\"");
        assertThat(naming(texts(house), house, "fresh", Set.of("fresh_thing")))
                .containsExactlyInAnyOrder(
                        "src/main/java/org/kith/people/package-info.java",
                        "src/main/java/org/kith/people/People.java",
                        "src/main/java/org/kith/today/Today.jte",
                        "src/main/java/org/kith/today/Link.jte",
                        "src/main/java/org/kith/web/Said.java",
                        "src/test/java/org/kith/PolicyTest.java",
                        "db/policy/R__entry.sql");
    }

    private void write(String file, String text) throws IOException {
        Files.createDirectories(house.resolve(file).getParent());
        Files.writeString(house.resolve(file), text);
    }

    /** The files outside a room that name it, but for those of rooms as new as it is. */
    private static List<String> naming(Map<String, String> texts, Path root, String room, Set<String> tables)
            throws IOException {
        var named = named(room, tables);
        var itself = itself(room, tables);
        var others = later(root).stream()
                .flatMap(other -> Stream.of("/org/kith/" + other + "/", "/" + other + ".properties"))
                .toList();
        return texts.entrySet().stream()
                .filter(file -> others.stream().noneMatch(file.getKey()::contains))
                .filter(file ->
                        file.getValue().contains(room) || tables.stream().anyMatch(file.getValue()::contains))
                .filter(file -> named.matcher(file.getValue()).find())
                .filter(file ->
                        !itself.matcher(file.getKey() + "\n" + file.getValue()).find())
                .map(Map.Entry::getKey)
                .toList();
    }

    /** Each file that is looked through, by its path: read once for all rooms. */
    private static Map<String, String> texts(Path root) throws IOException {
        var texts = new LinkedHashMap<String, String>();
        for (var place : LOOKED_THROUGH) {
            for (var file : files(root.resolve(place))) {
                texts.put(root.relativize(file).toString(), Files.readString(file, StandardCharsets.ISO_8859_1));
            }
        }
        return texts;
    }

    private static List<Path> files(Path place) throws IOException {
        if (!Files.exists(place)) {
            return List.of();
        }
        try (var files = Files.walk(place)) {
            return files.filter(Files::isRegularFile).toList();
        }
    }

    private static Pattern named(String room, Set<String> tables) {
        var ways = new ArrayList<>(List.of(
                "(?:org\\.kith|@template)\\." + room + "\\b", "\"" + room + "[\".]", "(?<!<)/" + room + "\\b(?!\\.)"));
        tables.forEach(table -> ways.add("\\b" + table + "\\b"));
        return Pattern.compile(String.join("|", ways));
    }

    /** By its path, and a migration by the table it makes or changes. */
    private static Pattern itself(String room, Set<String> tables) {
        var ways = new ArrayList<>(List.of(
                "^\\S*/words/(?:[^/\\s]+/)?" + room + "\\.properties\\n",
                "^db/rights\\.txt\\n",
                "^src/test/java/org/kith/NewRoomsTest\\.java\\n"));
        tables.forEach(table -> ways.add(
                "^db/policy/R__" + table + "\\.sql\\n|^db/migration/(?s:.*)(?:create|alter) table " + table + "\\b"));
        return Pattern.compile(String.join("|", ways));
    }

    /** The rooms that came since, those that are there to be used left out. */
    private static List<String> later(Path root) throws IOException {
        try (var rooms = Files.list(root.resolve(ROOMS))) {
            return rooms.filter(Files::isDirectory)
                    .map(room -> room.getFileName().toString())
                    .filter(room -> !BEFORE.contains(room) && !MACHINERY.contains(room))
                    .sorted()
                    .toList();
        }
    }
}
