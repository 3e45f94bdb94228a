package org.kith;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What is asked of the tests themselves. */
class TestRulesTest {
    private static final Pattern ASKS_THE_MACHINE = Pattern.compile(
            "\\b(?:Local\\w+|Instant|\\w+DateTime|Year\\w*)\\.now\\((?:\\)|Zone)|\\bClock\\.system|\\bcurrentTimeMillis\\(|\\bnanoTime\\(|\\bnew Date\\(\\)");

    /** Those who must, and why. */
    private static final Map<String, String> MUST_ASK = Map.of(
            "TestClock.java", "the one place that does it for all",
            "Careless.java", "what the same rule for Kith itself is shown with",
            "TestRulesTest.java", "what this one is shown with");

    private static final Pattern OPENS_A_BROWSER =
            Pattern.compile("\\bBrowser\\.(?:open\\w*|with|signIn)\\(|\\bnew Firefox\\b|\\bFirefox\\.\\w+\\(");

    private static final Pattern IN_ITS_LANE =
            Pattern.compile("@Tag\\(\"browser\"\\)|extends On(?:SharedDevice|WaitingWords) ");

    /** It must be possible to say what day it is, and a test is as right in another place of the world: Kith goes by London. */
    @Test
    void nobodyButTheClockOfTestsAsksTheMachineWhatTimeItIs() throws IOException {
        var asking = new TreeMap<String, List<String>>();
        for (var file : tests()) {
            var found = ASKS_THE_MACHINE.matcher(Files.readString(file)).results();
            var all = found.map(one -> one.group()).toList();
            if (!all.isEmpty() && !MUST_ASK.containsKey(name(file))) {
                asking.put(file.toString(), all);
            }
        }
        assertThat(asking).as("ask TestClock").isEmpty();
    }

    @Test
    void whoeverAsksTheMachineIsFound() {
        for (var asking :
                List.of("LocalDate.now()", "Instant.now()", "Clock.systemUTC()", "LocalDate.now(ZoneOffset.UTC)")) {
            assertThat(asking).containsPattern(ASKS_THE_MACHINE);
        }
        assertThat("LocalDate.now(clock)").doesNotContainPattern(ASKS_THE_MACHINE);
    }

    /** Browsers have a lane of their own ({@code bin/test}); a test that is not marked would start them in both. */
    @Test
    void whatOpensABrowserIsMarkedSo() throws IOException {
        var unmarked = new TreeSet<String>();
        for (var file : tests()) {
            var source = Files.readString(file);
            if (name(file).endsWith("Test.java")
                    && OPENS_A_BROWSER.matcher(source).find()
                    && !IN_ITS_LANE.matcher(source).find()) {
                unmarked.add(file.toString());
            }
        }
        unmarked.remove(Path.of("src/test/java/org/kith/TestRulesTest.java").toString());
        assertThat(unmarked).isEmpty();
    }

    private static String name(Path file) {
        return file.getFileName().toString();
    }

    private static List<Path> tests() throws IOException {
        try (var files = Files.walk(Path.of("src/test/java"))) {
            return files.filter(file -> name(file).endsWith(".java")).toList();
        }
    }
}
