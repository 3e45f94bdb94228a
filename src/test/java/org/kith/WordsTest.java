package org.kith;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Every key the pages ask for has words, no key is written twice, and no words lie about unused. */
class WordsTest {
    private static final Pattern KEY = Pattern.compile("\"([a-z][a-z0-9.-]*)\"");
    private static final Pattern PREFIX = Pattern.compile("\"([a-z][a-z0-9-]*(?:\\.[a-z0-9-]+)*\\.)\"");

    @Test
    void sayAlwaysFindsWords() throws IOException {
        var words = words();
        var missing = new TreeSet<String>();
        for (var text : sources()) {
            var said = Pattern.compile("\\bsay\\(\\s*\"([^\"]+)\"\\s*[,)]").matcher(text);
            while (said.find()) {
                if (!words.containsKey(said.group(1))) {
                    missing.add(said.group(1));
                }
            }
        }
        assertThat(missing).isEmpty();
    }

    @Test
    void noWordsLieAboutUnused() throws IOException {
        var unused = new TreeSet<>(words().keySet());
        var prefixes = new TreeSet<String>();
        for (var text : sources()) {
            KEY.matcher(text).results().forEach(match -> {
                unused.remove(match.group(1));
                unused.remove(match.group(1) + ".what");
            });
            PREFIX.matcher(text).results().forEach(match -> prefixes.add(match.group(1)));
        }
        unused.removeIf(key -> prefixes.stream().anyMatch(key::startsWith));
        assertThat(unused).isEmpty();
    }

    private static TreeMap<String, String> words() throws IOException {
        var all = new TreeMap<String, String>();
        try (var files = Files.list(Path.of("src/main/resources/words"))) {
            for (var file : files.filter(Files::isRegularFile).toList()) {
                var properties = new Properties();
                try (var reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
                    properties.load(reader);
                }
                properties.forEach((key, value) -> assertThat(all.put(key.toString(), value.toString()))
                        .as("%s is written twice", key)
                        .isNull());
            }
        }
        return all;
    }

    private static Iterable<String> sources() throws IOException {
        try (var files = Files.walk(Path.of("src/main/java"))) {
            var texts = new java.util.ArrayList<String>();
            for (var file : files.filter(Files::isRegularFile).toList()) {
                texts.add(Files.readString(file));
            }
            return texts;
        }
    }
}
