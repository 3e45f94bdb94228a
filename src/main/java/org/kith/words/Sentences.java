package org.kith.words;

import com.ibm.icu.text.MessageFormat;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.core.io.Resource;

/** Every sentence of one language, by key. */
final class Sentences {
    private final Locale locale;
    private final List<Resource> files;
    private final Map<String, MessageFormat> formats = new ConcurrentHashMap<>();
    private volatile Map<String, String> read = Map.of();

    Sentences(Language language, List<Resource> files) {
        this.locale = language.locale();
        this.files = files;
    }

    /** Read when somebody first speaks the language: most never do, and a start waits for nothing. */
    Map<String, String> all() {
        if (read.isEmpty()) {
            read = read(files);
        }
        return read;
    }

    boolean have(String key) {
        return all().containsKey(key);
    }

    /** The sentence with its values put in their places, and a capital where words that stand for a name begin it. */
    String say(String key, Object... values) {
        var said = part(key, values);
        return values.length > 0 && sentence(key).length() > 3 ? DisplayName.begun(said, values) : said;
    }

    /** What is only a part of a sentence. */
    String part(String key, Object... values) {
        var sentence = sentence(key);
        if (values.length == 0 && sentence.indexOf('{') < 0) {
            return sentence;
        }
        var format = formats.computeIfAbsent(key, k -> new MessageFormat(sentence, locale));
        synchronized (format) {
            return format.format(values);
        }
    }

    private String sentence(String key) {
        var sentence = all().get(key);
        if (sentence == null) {
            throw new IllegalArgumentException("No words for " + key);
        }
        return sentence;
    }

    private static Map<String, String> read(List<Resource> files) {
        var all = new HashMap<String, String>();
        try {
            for (var file : files) {
                var properties = new Properties();
                try (var reader = new InputStreamReader(file.getInputStream(), StandardCharsets.UTF_8)) {
                    properties.load(reader);
                }
                properties.stringPropertyNames().forEach(key -> all.put(key, properties.getProperty(key)));
            }
        } catch (IOException e) {
            throw new UncheckedIOException("Kith's words could not be read", e);
        }
        return Map.copyOf(all);
    }
}
