package org.kith.words;

import com.ibm.icu.text.MessageFormat;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/**
 * Every sentence people read, by key, from {@code words/*.properties}: one file a slice. Sentences are whole and take their values by
 * place ({@code {0}}), with plurals in ICU form, so another language can order them its own way.
 */
public final class Words {
    private static final Map<String, String> SENTENCES = load();
    private static final Map<String, MessageFormat> FORMATS = new ConcurrentHashMap<>();

    private Words() {}

    /** The sentence of a key. A key nobody wrote is a fault and not a page with a hole in it. */
    public static String say(String key, Object... values) {
        var sentence = SENTENCES.get(key);
        if (sentence == null) {
            throw new IllegalArgumentException("No words for " + key);
        }
        if (values.length == 0 && sentence.indexOf('{') < 0) {
            return sentence;
        }
        var format = FORMATS.computeIfAbsent(key, k -> new MessageFormat(sentence, Dates.LOCALE));
        synchronized (format) {
            return sentence.length() > 3 ? DisplayName.begun(format.format(values), values) : format.format(values);
        }
    }

    /** The sentences of what is wrong with fields, given as keys, in the same order. */
    public static Map<String, String> sayEach(Map<String, String> wrong, Object... values) {
        var said = new LinkedHashMap<String, String>();
        wrong.forEach((field, key) -> said.put(field, say(key, values)));
        return said;
    }

    /** Whether there is a sentence for a key that came from stored rows and may be older than the words. */
    public static boolean know(String key) {
        return SENTENCES.containsKey(key);
    }

    public static Map<String, String> all() {
        return SENTENCES;
    }

    private static Map<String, String> load() {
        var read = new ConcurrentHashMap<String, String>();
        try {
            for (var file : new PathMatchingResourcePatternResolver().getResources("classpath*:words/*.properties")) {
                var properties = new Properties();
                try (var reader = new InputStreamReader(file.getInputStream(), StandardCharsets.UTF_8)) {
                    properties.load(reader);
                }
                properties.stringPropertyNames().forEach(key -> read.put(key, properties.getProperty(key)));
            }
        } catch (IOException e) {
            throw new UncheckedIOException("Kith's words could not be read", e);
        }
        return Map.copyOf(read);
    }
}
