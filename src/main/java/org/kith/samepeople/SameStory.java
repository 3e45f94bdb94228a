package org.kith.samepeople;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.kith.demo.DemoStory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;

/** Catch-ups with some of the demo's young people over three years, with the same worker or with one after the other. */
@Component
@ConditionalOnProperty("kith.demo")
final class SameStory implements DemoStory {
    @Override
    public void tell(Characters there) {
        for (var line : lines()) {
            there.colleague(line.get(1))
                    .writes(there.youngPerson(line.get(0)), line.get(2), "catch-up")
                    .on(line.get(3))
                    .titled(line.get(4))
                    .saying(line.get(5).replace("\\n", "\n"));
        }
    }

    private static List<List<String>> lines() {
        var file = Objects.requireNonNull(SameStory.class.getResourceAsStream("catch-ups.txt"), "it comes with Kith");
        try (var in = new InputStreamReader(file, StandardCharsets.UTF_8)) {
            return in.readAllAsString()
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> Stream.of(line.split("\\|")).map(String::strip).toList())
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
