package org.kith.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Fields are written by the templates of this room alone, so that none is without its label, its error and what was typed in it. */
class FieldsTest {
    private static final Path KITH = Path.of("src/main/java/org/kith");
    private static final Pattern FIELD = Pattern.compile("<(?:input|textarea|select)\\b|aria-describedby");
    private static final Pattern POSTED_WITHOUT_TOKEN =
            Pattern.compile("<form[^\\n]* method=\"post\"(?![^\\n]*>@template\\.form\\.token\\()");

    /** Templates that must write one themselves, each with what it writes and why. */
    private static final Map<String, String> EXCEPT = Map.of(
            // Asks anew while somebody types in it, and is no form that comes back.
            "people/listForm.jte", "<input",
            // Pictures: what describes them is no error.
            "picture/svg.jte", "aria-describedby",
            // Sends once more a form with a place for a file, of which none was chosen.
            "web/RefusedPage.jte", "<input");

    @TempDir
    Path house;

    @Test
    void noOtherTemplateWritesAField() throws IOException {
        assertThat(found(KITH, FIELD)).isEmpty();
    }

    @Test
    void everyFormThatIsPostedHasItsToken() throws IOException {
        assertThat(found(KITH, POSTED_WITHOUT_TOKEN)).isEmpty();
    }

    @Test
    void eachExceptionIsStillNeeded() throws IOException {
        for (var one : EXCEPT.entrySet()) {
            assertThat(Files.readString(KITH.resolve(one.getKey())))
                    .as(one.getKey())
                    .contains(one.getValue());
        }
    }

    @Test
    void whatIsWrittenElsewhereIsFound() throws IOException {
        var room = Files.createDirectories(house.resolve("room"));
        Files.writeString(room.resolve("Page.jte"), "<p><input name=\"x\">\n<form class=\"a\" method=\"post\">\n<b>");
        Files.writeString(room.resolve("other.jte"), "<form method=\"post\">@template.form.token(csrf = frame.csrf())");
        assertThat(found(house, FIELD)).containsExactly("room/Page.jte: <input");
        assertThat(found(house, POSTED_WITHOUT_TOKEN)).hasSize(1);
    }

    private static List<String> found(Path root, Pattern what) throws IOException {
        try (var files = Files.walk(root)) {
            return files.filter(file -> file.toString().endsWith(".jte"))
                    .filter(file -> !file.startsWith(root.resolve("form")))
                    .flatMap(file -> in(root, file, what).stream())
                    .toList();
        }
    }

    private static List<String> in(Path root, Path file, Pattern what) {
        var name = root.relativize(file).toString();
        try {
            return what.matcher(Files.readString(file))
                    .results()
                    .map(MatchResult::group)
                    .filter(one -> !one.equals(EXCEPT.get(name)))
                    .map(one -> name + ": " + one)
                    .toList();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
