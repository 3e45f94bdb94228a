package org.kith.words;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.MessagePattern;
import com.ibm.icu.text.MessagePattern.ArgType;
import com.ibm.icu.text.MessagePattern.Part.Type;
import com.ibm.icu.text.PluralRules;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each language says all that English says, with the same values, in plurals of its own; what it has no words for is said in English. */
class LanguagesTest {
    private static final Path WORDS = Path.of("src/main/resources/words");
    private static final Path MISSING = Path.of("target/missing-words.txt");

    /** What a young person and somebody who is not signed in can meet. There is nothing missing of it in a language that is offered. */
    private static final Set<String> WHOLE = Set.of(
            "web",
            "dates",
            "record",
            "circle",
            "introductions",
            "groups",
            "promises",
            "together",
            "reflection",
            "working",
            "signin",
            "contact",
            "outbox",
            "readers",
            "files",
            "emergency",
            "sharing",
            "audit",
            "people",
            "assignment",
            "policies",
            "helpasked",
            "calendar");

    static Stream<Language> others() {
        return Language.all().stream().filter(one -> !one.equals(Language.ENGLISH));
    }

    @Test
    void welshIsOneOfThem() {
        assertThat(Language.all())
                .extracting(Language::name)
                .startsWith("English")
                .contains("Cymraeg");
        assertThat(Language.all()).extracting(Language::tag).startsWith("en-GB").contains("cy");
        assertThat(Language.of("ar").direction()).isEqualTo("rtl");
        assertThat(Language.named("cy").orElseThrow().direction()).isEqualTo("ltr");
        assertThat(Language.named("fr")).as("what Kith does not speak").isEmpty();
    }

    /** Of two the last would be said, and nobody would know why the first is not. */
    @Test
    void noFileSaysAKeyTwice() throws IOException {
        try (var files = Files.walk(WORDS)) {
            for (var file :
                    files.filter(one -> one.toString().endsWith(".properties")).toList()) {
                assertThat(Files.readAllLines(file).stream()
                                .filter(line -> line.matches("[a-z][^= ]*=.*"))
                                .map(line -> line.substring(0, line.indexOf('='))))
                        .as(file.toString())
                        .doesNotHaveDuplicates();
            }
        }
    }

    @ParameterizedTest
    @MethodSource("others")
    void nothingIsSaidThatEnglishDoesNotSay(Language language) {
        assertThat(Words.all(Language.ENGLISH).keySet())
                .containsAll(Words.all(language).keySet());
        assertThat(Words.all(language))
                .allSatisfy((key, words) -> assertThat(words).as(key).isNotBlank());
    }

    @ParameterizedTest
    @MethodSource("others")
    void eachSentenceTakesTheSameValues(Language language) {
        Words.all(language).forEach((key, words) -> assertThat(places(words))
                .as("%s in %s: %s", key, language.key(), words)
                .isEqualTo(places(Words.all(Language.ENGLISH).get(key))));
    }

    @ParameterizedTest
    @MethodSource("others")
    void pluralsAreThoseOfTheLanguage(Language language) {
        var forms = PluralRules.forLocale(language.locale()).getKeywords();
        Words.all(language).forEach((key, words) -> assertThat(forms)
                .as("%s in %s: %s", key, language.key(), words)
                .containsAll(plurals(words)));
        Words.all(language).forEach((key, words) -> assertThat(plurals(words).isEmpty())
                .as("%s counts", key)
                .isEqualTo(plurals(Words.all(Language.ENGLISH).get(key)).isEmpty()));
    }

    @ParameterizedTest
    @MethodSource("others")
    void nothingIsMissingOfWhatAYoungPersonOrSomebodySignedOutMeets(Language language) throws IOException {
        var missing = missing(language);
        Files.createDirectories(MISSING.getParent());
        Files.writeString(MISSING, language.key() + " " + missing);
        missing.keySet().retainAll(WHOLE);
        assertThat(missing).isEmpty();
    }

    /** On top of a page it is read without its field. */
    @Test
    void whatIsTooLongIsNamed() {
        Words.all(Language.ENGLISH).forEach((key, words) -> {
            if (key.endsWith("too-long")) {
                assertThat(words).as(key).doesNotContainPattern("^(This|That|It|These) (is|are) ");
            }
        });
    }

    @ParameterizedTest
    @MethodSource("others")
    void whatIsMissingIsSaidInEnglish(Language language) {
        var english = Words.all(Language.ENGLISH);
        missing(language).values().stream()
                .flatMap(Set::stream)
                .filter(key -> !english.get(key).contains("{"))
                .forEach(key -> assertThat(
                                LanguageContext.later(language).<String, RuntimeException>call(() -> Words.say(key)))
                        .isEqualTo(english.get(key)));
    }

    /** The keys a language has no words for, by their files. */
    private static Map<String, Set<String>> missing(Language language) {
        var missing = new TreeMap<String, Set<String>>();
        try (var files = Files.list(WORDS)) {
            for (var file : files.filter(Files::isRegularFile).toList()) {
                var keys = new TreeSet<>(read(file).stringPropertyNames());
                keys.removeAll(Words.all(language).keySet());
                if (!keys.isEmpty()) {
                    missing.put(file.getFileName().toString().replace(".properties", ""), keys);
                }
            }
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        return missing;
    }

    private static Properties read(Path file) throws IOException {
        var properties = new Properties();
        try (var reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            properties.load(reader);
        }
        return properties;
    }

    private static Set<String> places(String words) {
        var pattern = new MessagePattern(words);
        return parts(pattern)
                .filter(part -> part.getType() == Type.ARG_NUMBER || part.getType() == Type.ARG_NAME)
                .map(pattern::getSubstring)
                .collect(java.util.stream.Collectors.toCollection(TreeSet::new));
    }

    /** The forms of every plural in it; a number that is named, such as {@code =1}, counts as none. */
    private static List<String> plurals(String words) {
        var pattern = new MessagePattern(words);
        var kinds = new java.util.ArrayDeque<ArgType>();
        var forms = new java.util.ArrayList<String>();
        parts(pattern).forEach(part -> {
            switch (part.getType()) {
                case ARG_START -> kinds.push(part.getArgType());
                case ARG_LIMIT -> kinds.pop();
                case ARG_SELECTOR -> {
                    var form = pattern.getSubstring(part);
                    if (kinds.peek() == ArgType.PLURAL && !form.startsWith("=")) {
                        forms.add(form);
                    }
                }
                default -> {
                    // Words, and where values go.
                }
            }
        });
        return forms;
    }

    private static Stream<MessagePattern.Part> parts(MessagePattern pattern) {
        return IntStream.range(0, pattern.countParts()).mapToObj(pattern::getPart);
    }
}
