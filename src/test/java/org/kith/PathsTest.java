package org.kith;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** How many files somebody opens who follows one request from its route to its last statement, as docs/MAP.md lists them and says how they are counted. */
class PathsTest {
    private static final Path KITH = Path.of("src/main/java/org/kith");
    private static final Pattern LINE =
            Pattern.compile("(?m)^\\| `(?:GET|POST) (/[^`]+)`[^|]* \\| ([^|]+) \\| (\\d+) \\|$");
    private static final Pattern IMPLEMENTS = Pattern.compile("class \\w+ implements (\\w+)");

    @Test
    void noRequestWalksMoreFilesThanItsGoal() throws IOException {
        var lines =
                LINE.matcher(Files.readString(Path.of("docs/MAP.md"))).results().toList();
        assertThat(lines.stream().map(line -> line.group(3))).containsExactly("9", "10", "8");
        for (var line : lines) {
            assertThat(files(line)).as(line.group(1)).doesNotHaveDuplicates().hasSizeLessThanOrEqualTo(goal(line));
        }
    }

    @Test
    void eachFileIsThereAndIsNamedByOneBeforeIt() throws IOException {
        for (var line :
                LINE.matcher(Files.readString(Path.of("docs/MAP.md"))).results().toList()) {
            var before = new ArrayList<String>();
            for (var file : files(line)) {
                var source = Files.readString(KITH.resolve(file + ".java"));
                assertThat(before.isEmpty() ? isRouteOf(source, line.group(1)) : isNamed(file, source, before))
                        .as("%s of %s", file, line.group(1))
                        .isTrue();
                before.add(source);
            }
        }
    }

    /** What is called by a public face of it that has no code is named by that. */
    private static boolean isNamed(String file, String source, List<String> before) {
        var names = new ArrayList<>(List.of(file.substring(file.indexOf('/') + 1)));
        IMPLEMENTS.matcher(source).results().map(one -> one.group(1)).forEach(names::add);
        return names.stream().anyMatch(name -> before.stream()
                .anyMatch(one ->
                        Pattern.compile("\\b" + name + "\\b").matcher(one).find()));
    }

    /** The address stands there whole, or as the class and its handlers share it. */
    private static boolean isRouteOf(String source, String address) {
        return source.contains("@Controller") && source.contains("\"" + address + "\"");
    }

    private static List<String> files(MatchResult line) {
        return Arrays.stream(line.group(2).split("[`, ]+"))
                .filter(file -> !file.isEmpty())
                .toList();
    }

    private static int goal(MatchResult line) {
        return Integer.parseInt(line.group(3));
    }
}
