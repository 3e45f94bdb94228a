package org.kith.form;

import static org.assertj.core.api.Assertions.assertThat;

import gg.jte.output.StringOutput;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every form and field comes from a template, where {@link NothingRefilled} meets it, and none says otherwise. */
class NothingRefilledTest {
    private static final Pattern SAYS_OTHERWISE =
            Pattern.compile("autocomplete=(?!\"off\")\\S+|autocomplete=\"off\"\\w+");
    private static final Pattern MADE_ELSEWHERE =
            Pattern.compile("<(?:form|input|textarea|select)\\b|createElement\\([\"'](?i:form|input|textarea|select)");

    @ParameterizedTest
    @ValueSource(strings = {"form", "textarea", "select", "input"})
    void saysItOnEachThatIsFilledIn(String tag) {
        assertThat(said(tag, Map.of("name", "words"))).isEqualTo(" autocomplete=\"off\"");
    }

    @Test
    void saysItOnceAndWhereItMeansSomething() {
        assertThat(said("input", Map.of("autocomplete", "off"))).isEmpty();
        assertThat(said("input", Map.of("type", "hidden"))).isEmpty();
        assertThat(said("input", Map.of("type", "radio"))).isEmpty();
        assertThat(said("input", Map.of("type", "date"))).isNotEmpty();
    }

    private static String said(String tag, Map<String, Object> attributes) {
        var output = new StringOutput();
        new NothingRefilled().onHtmlTagOpened(tag, attributes, output);
        return output.toString();
    }

    @Test
    void noTemplateSaysOtherwise() {
        assertThat(found("autocomplete=\"name\" autocomplete=\"off\" autocomplete=\"${token}\"", SAYS_OTHERWISE))
                .hasSize(2);
        assertThat(in("src/main/java", ".jte", SAYS_OTHERWISE)).isEmpty();
    }

    @Test
    void noFormIsMadeElsewhere() {
        assertThat(found("element.innerHTML = '<textarea>'; document.createElement('input')", MADE_ELSEWHERE))
                .hasSize(2);
        assertThat(in("src/main/java", ".java", MADE_ELSEWHERE)).isEmpty();
        assertThat(in("src/main/resources", ".js", MADE_ELSEWHERE)).isEmpty();
        assertThat(in("src/main/resources", ".properties", MADE_ELSEWHERE)).isEmpty();
    }

    private static List<String> in(String folder, String ending, Pattern what) {
        try (var files = Files.walk(Path.of(folder))) {
            return files.filter(file -> file.toString().endsWith(ending))
                    .flatMap(file -> found(read(file), what).map(one -> file + ": " + one))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Stream<String> found(String text, Pattern what) {
        return what.matcher(text).results().map(MatchResult::group);
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
