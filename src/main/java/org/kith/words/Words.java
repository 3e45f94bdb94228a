package org.kith.words;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/**
 * Every sentence people read, by key, from {@code words/*.properties}: one file a slice, and in a folder for each other language files of the
 * same names. Sentences are whole and take their values by place ({@code {0}}), with plurals in ICU form, so another language can order them
 * its own way. In which language, {@link LanguageContext} says; what a language has no words for is said in English.
 */
public final class Words {
    private static final String FOLDER = "words";
    private static final Map<Language, Sentences> LANGUAGES = load();
    private static final List<Language> SPOKEN = List.copyOf(LANGUAGES.keySet());
    private static final Sentences ENGLISH = sentences(Language.ENGLISH);

    private Words() {}

    /** The sentence of a key. A key nobody wrote is a fault and not a page with a hole in it. */
    public static String say(String key, Object... values) {
        return having(key).say(key, values);
    }

    /** The same of what is only a part of a sentence, such as a list of names: it begins as they do. */
    static String part(String key, Object... values) {
        return having(key).part(key, values);
    }

    private static Sentences having(String key) {
        var theirs = sentences(LanguageContext.language());
        return theirs.have(key) ? theirs : ENGLISH;
    }

    /** The sentences of what is wrong with fields, given as keys, in the same order. */
    public static Map<String, String> sayEach(Map<String, String> wrong, Object... values) {
        var said = new LinkedHashMap<String, String>();
        wrong.forEach((field, key) -> said.put(field, say(key, values)));
        return said;
    }

    /** Whether there is a sentence for a key that came from stored rows and may be older than the words. */
    public static boolean know(String key) {
        return ENGLISH.have(key);
    }

    /** All that a language has of its own, as they are written. */
    public static Map<String, String> all(Language language) {
        return sentences(language).all();
    }

    static List<Language> languages() {
        return SPOKEN;
    }

    private static Sentences sentences(Language language) {
        return Objects.requireNonNull(LANGUAGES.get(language), language.key());
    }

    private static Map<Language, Sentences> load() {
        var files = new TreeMap<String, List<Resource>>();
        try {
            for (var file :
                    new PathMatchingResourcePatternResolver().getResources("classpath*:words/**/*.properties")) {
                files.computeIfAbsent(folder(file), folder -> new ArrayList<>()).add(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("Kith's words could not be read", e);
        }
        var languages = new LinkedHashMap<Language, Sentences>();
        languages.put(
                Language.ENGLISH,
                new Sentences(Language.ENGLISH, Objects.requireNonNull(files.remove(FOLDER), FOLDER)));
        files.forEach((folder, theirs) -> {
            var language = Language.of(folder);
            languages.put(language, new Sentences(language, theirs));
        });
        return languages;
    }

    private static String folder(Resource file) throws IOException {
        var parts = file.getURL().getPath().split("/");
        return parts[parts.length - 2];
    }
}
