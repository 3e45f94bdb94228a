package org.kith;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Each line of docs/threats, a page for each person, names the tests that try it, and those tests are there. */
class ThreatsTest {
    private static final Path PAGES = Path.of("docs/threats");
    private static final Pattern NAMED = Pattern.compile("`(\\w+Test)#(\\w+)`");
    private static final Pattern TRIED = Pattern.compile("@(?:Test|TestFactory|ParameterizedTest|Property)\\b");
    private static final Pattern BODY = Pattern.compile("\\)(?: throws [\\w., ]+)? \\{");
    private static final int COLUMNS = 4;

    @Test
    void everyLineIsTriedByATestThatIsThere() throws IOException {
        var tests = tests();
        for (var page : pages()) {
            var lines = lines(page);
            assertThat(lines).as("%s", page).isNotEmpty();
            assertThat(lines).allSatisfy(line -> {
                var named = NAMED.matcher(line).results().toList();
                assertThat(named).as("who tries, in %s", page).isNotEmpty();
                assertThat(named).allSatisfy(one -> assertThat(tries(tests.get(one.group(1)), one.group(2)))
                        .as("%s, named in %s", one.group(), page)
                        .isTrue());
            });
        }
    }

    @Test
    void everyLineSaysWhatIsTriedWhatHappensAndWhatShowsIt() throws IOException {
        for (var page : pages()) {
            assertThat(lines(page)).allSatisfy(line -> assertThat(
                            line.substring(1, line.lastIndexOf('|')).split("\\|"))
                    .as("%s", page)
                    .hasSize(COLUMNS)
                    .noneMatch(String::isBlank));
        }
    }

    @Test
    void everyPageIsLinked() throws IOException {
        var index = Files.readString(Path.of("docs/THREATS.md"));
        assertThat(pages()).allSatisfy(page -> assertThat(index).contains("(threats/" + page.getFileName() + ")"));
    }

    @Test
    void aTestThatIsNotThereIsMissed() {
        var source = "@Test\n    void isThere() {}\n\n    private void helps() {}";
        assertThat(tries(source, "isThere")).isTrue();
        assertThat(tries(source, "isGone")).isFalse();
        assertThat(tries(source, "helps")).isFalse();
        assertThat(tries(null, "isThere")).isFalse();
    }

    /** Whether a test of this name is in the source of a class: between its annotation and its name stands no other method. */
    private static boolean tries(@Nullable String source, String name) {
        if (source == null) {
            return false;
        }
        return TRIED.matcher(source).results().anyMatch(found -> {
            var body = BODY.matcher(source);
            return body.find(found.end())
                    && source.substring(found.end(), body.start()).matches("(?s).*\\b" + name + "\\(.*");
        });
    }

    private static List<Path> pages() throws IOException {
        try (var pages = Files.list(PAGES)) {
            return pages.sorted().toList();
        }
    }

    private static List<String> lines(Path page) throws IOException {
        return Files.readAllLines(page).stream()
                .filter(line -> line.startsWith("|") && !line.startsWith("| they try") && !line.startsWith("|---"))
                .toList();
    }

    private static Map<String, String> tests() throws IOException {
        try (var sources = Files.walk(Path.of("src/test/java"))) {
            return sources.filter(source -> source.toString().endsWith("Test.java"))
                    .collect(Collectors.toMap(
                            source -> source.getFileName().toString().replace(".java", ""),
                            ThreatsTest::read,
                            (one, other) -> one + other));
        }
    }

    private static String read(Path source) {
        try {
            return Files.readString(source);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
