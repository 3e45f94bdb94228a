package org.kith;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Names are compared and put in order as people say them, folded, wherever that is: Élodie stands beside Eli, and zoe is Zoë. */
class FoldedNamesRuleTest {
    /** What stands in a column that people are called by. */
    private static final String NAME = "(?:\\w+\\.)?(?:name|known_as|called|title)";

    private static final List<Pattern> BARE = List.of(
            Pattern.compile("order by (?:[^\"\\n]*?, )?" + NAME + "(?= *(?:,|\\)|\"|\\n|desc|limit|$))"),
            Pattern.compile("lower\\(" + NAME + "\\)"),
            Pattern.compile(
                    "(?:where|and|on|or) (?:not )?(?:\\w+\\.)?(?:name|known_as) = (?:\\?|:\\w+|(?:\\w+\\.)?(?:name|known_as)\\b)"),
            Pattern.compile("name\\(\\)\\.(?:equalsIgnoreCase|compareTo)\\("),
            Pattern.compile("comparing\\([^\\n]*(?:[nN]ame|knownAs|called)\\b"));

    private static final Pattern FOLDED =
            Pattern.compile("\\b(?:kith\\.\\w+|coalesce|lpad|nullif|max|min)\\([^()]*\\)");

    /** What is no name of people: an object of the database, a place of published figures, a file. */
    private static final List<Path> OF_OTHERS = List.of(
            Path.of("src/main/java/org/kith/database"),
            Path.of("src/main/java/org/kith/measures/PublishedSql.java"),
            Path.of("src/main/java/org/kith/record/AttachmentSql.java"));

    @Test
    void namesAreComparedAndPutInOrderFolded() throws IOException {
        var bare = new TreeMap<String, List<String>>();
        for (var root : List.of("src/main/java", "db/policy")) {
            try (var files = Files.walk(Path.of(root))) {
                for (var file : files.filter(FoldedNamesRuleTest::isOurs).toList()) {
                    var found = bare(Files.readString(file)).toList();
                    if (!found.isEmpty()) {
                        bare.put(file.toString(), found);
                    }
                }
            }
        }
        assertThat(bare).isEmpty();
    }

    private static boolean isOurs(Path file) {
        return file.toString().matches(".*\\.(java|sql)")
                && OF_OTHERS.stream().noneMatch(file::startsWith)
                && !file.getFileName().toString().endsWith("Story.java");
    }

    @Test
    void whatIsBareIsFound() {
        var said = Map.of(
                "order by a.name, a.id\"", true,
                "order by l.last_day, y.known_as, h.id", true,
                "order by kith.folded(a.name), a.id\"", false,
                "order by kith.folded(coalesce(a.name, '')), a.name\"", true,
                "order by y.folded_name, a.id", false,
                "order by lower(a.name)", true,
                "where a.name = :name", true,
                "update team set name = ? where id = ?", false,
                "kith.folded(t.name) = kith.folded(:name)", false,
                "one.name().equalsIgnoreCase(name)", true);
        said.forEach((text, isBare) ->
                assertThat(bare(text).findAny().isPresent()).as(text).isEqualTo(isBare));
    }

    private static Stream<String> bare(String text) {
        var rest = text;
        for (var inner = 0; inner < 3; inner++) {
            rest = FOLDED.matcher(rest).replaceAll("f");
        }
        var bare = rest;
        return BARE.stream().flatMap(pattern -> pattern.matcher(bare).results()).map(found -> found.group());
    }
}
