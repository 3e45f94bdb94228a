package org.kith.picture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every picture Kith draws has words beside it; {@code OnPages} looks on each page for the list or table that says the same. */
class PictureTest {
    @TempDir
    Path house;

    @ParameterizedTest
    @CsvSource({"'', Three people, people", "Circle, ' ', people", "Circle, Three people, ''"})
    void noPictureIsWithoutWords(String title, String shows, String saidBy) {
        assertThatIllegalArgumentException().isThrownBy(() -> new Picture.InWords(title, shows, saidBy));
    }

    @Test
    void noOtherTemplateDrawsOne() throws IOException {
        assertThat(drawing(Path.of("src/main/java/org/kith"))).containsExactly("picture/over.jte", "picture/svg.jte");
        Files.createDirectory(house.resolve("fresh"));
        Files.writeString(house.resolve("fresh/drawing.jte"), "<SVG class=\"fresh\">");
        Files.writeString(house.resolve("fresh/list.jte"), "@template.picture.svg(picture = page.picture())");
        assertThat(drawing(house)).containsExactly("fresh/drawing.jte");
    }

    private static List<String> drawing(Path rooms) throws IOException {
        try (var files = Files.walk(rooms)) {
            return files.filter(file -> file.toString().endsWith(".jte"))
                    .filter(file -> text(file).toLowerCase(Locale.ROOT).contains("<svg"))
                    .map(file -> rooms.relativize(file).toString())
                    .sorted()
                    .toList();
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
