package org.kith.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/**
 * What a burst took is given back: by a Java that is told so as bin/kith tells it, when nothing is to be done any more, without anybody asking
 * for it.
 */
class MemorySwitchesTest {
    private static final int MB = 1024 * 1024;
    private static final Pattern SERVING =
            Pattern.compile("(?m)^ *demo \\| serve\\) kind=serving compile=\"(.*)\" ;;$");
    private static final Pattern OPTIONS = Pattern.compile("(?m)^options=\\((.*?) \\$compile$");

    @Test
    void aBurstIsGivenBackByItself() throws Exception {
        var script = Files.readString(Path.of("bin", "kith"));
        assertThat(script).as("what the C library kept").contains("-XX:TrimNativeHeapInterval=", "MALLOC_ARENA_MAX=");
        var start = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString())
                .redirectInput(new File("/dev/null"))
                .redirectError(ProcessBuilder.Redirect.INHERIT);
        start.command().addAll(words(OPTIONS, script));
        start.command().addAll(words(SERVING, script));
        start.command()
                .addAll(List.of(
                        "-cp", System.getProperty("java.class.path"), getClass().getName()));
        var said = start.start().inputReader().lines().toList();
        assertThat(said).hasSize(2);
        assertThat(Integer.parseInt(said.getFirst())).as("MB after the burst").isGreaterThan(300);
        assertThat(Integer.parseInt(said.getLast()))
                .as("MB when it was given back")
                .isLessThan(100);
    }

    private static List<String> words(Pattern where, String script) {
        var found = where.matcher(script);
        assertThat(found.find()).as(where.pattern()).isTrue();
        return List.of(found.group(1).split(" "));
    }

    /** The program: what its heap takes of the machine with much in it, and when nothing is in it any more. */
    public static void main(String[] arguments) throws InterruptedException {
        var burst = new ArrayList<byte[]>();
        for (int i = 0; i < 350; i++) {
            burst.add(new byte[MB]);
        }
        System.out.println(megabytes());
        burst.clear();
        try (var memory = new MemoryGivenBack(Duration.ofMillis(100))) {
            for (int i = 0; i < 100 && megabytes() > 100; i++) {
                Thread.sleep(100);
            }
        }
        System.out.println(megabytes());
    }

    private static long megabytes() {
        return Runtime.getRuntime().totalMemory() / MB;
    }
}
