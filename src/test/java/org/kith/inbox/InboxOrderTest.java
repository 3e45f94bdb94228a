package org.kith.inbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What rooms bring to the list stands by their numbers: emergencies first and unusual looking next, whatever a room that comes later brings. */
class InboxOrderTest {
    private static final Pattern KIND = Pattern.compile("new InboxItem\\.Kind\\((\\d+), \"([a-z-]+)\"\\)");

    @Test
    void emergenciesAndUnusualLookingStandFirst() throws IOException {
        try (var files = Files.walk(Path.of("src/main/java/org/kith"))) {
            var kinds = files.filter(file -> file.toString().endsWith(".java"))
                    .flatMap(InboxOrderTest::kinds)
                    .sorted(Comparator.comparingInt(kind -> Integer.parseInt(kind.group(1))))
                    .map(kind -> kind.group(2))
                    .toList();
            assertThat(kinds).hasSizeGreaterThan(30).startsWith("emergency", "unusual-look");
        }
    }

    private static Stream<MatchResult> kinds(Path file) {
        try {
            return KIND.matcher(Files.readString(file)).results();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
