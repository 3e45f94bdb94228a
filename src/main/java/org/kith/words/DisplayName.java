package org.kith.words;

import static org.kith.words.Words.say;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a person is called on a page: the name they go by, else their number where whoever looks may know it, else words that fit into a
 * sentence. A page asks here, so that nobody is ever called nothing.
 */
public final class DisplayName {
    /** Asked with every sentence that says a name. */
    private static final Map<Language, List<String>> FOR_NAMES = new ConcurrentHashMap<>();

    private DisplayName() {}

    /** A young person within a sentence: {@code Write to this young person}. */
    public static String young(@Nullable String name) {
        return or(name, "called.young");
    }

    public static String young(@Nullable String name, @Nullable String number) {
        return name == null || name.isBlank() ? young(number) : name;
    }

    /** A young person where the name stands alone, as in a heading or a list. */
    public static String youngAlone(@Nullable String name) {
        return or(name, "called.young.alone");
    }

    public static String youngAlone(@Nullable String name, @Nullable String number) {
        return name == null || name.isBlank() ? youngAlone(number) : name;
    }

    /**
     * The same among others: what tells them from another without name and number.
     *
     * @param born null where whoever looks may not know it
     */
    public static String youngAlone(@Nullable String name, @Nullable String number, @Nullable LocalDate born) {
        var called = name == null || name.isBlank() ? number : name;
        return born != null && (called == null || called.isBlank())
                ? say("called.young.alone.born", youngAlone(null), Dates.longDay(born))
                : youngAlone(called);
    }

    /**
     * The young person a sentence is about, to whoever reads it.
     *
     * @param own whether they read it themselves
     */
    public static String young(@Nullable String name, boolean own) {
        return own ? or(name, "called.you") : young(name);
    }

    /** Somebody who works here or at a service, within a sentence. */
    public static String somebody(@Nullable String name) {
        return or(name, "called.somebody");
    }

    /** The same with the service they work for; null for those who work here, and where whoever looks may not know it. */
    public static String somebody(@Nullable String name, @Nullable String service) {
        return service == null || service.isBlank()
                ? somebody(name)
                : say("called.of-service", somebody(name), service);
    }

    /** Words that stand for a name begin a sentence with a capital. */
    public static String begun(String said, Object[] values) {
        var sentence = said;
        for (var words : FOR_NAMES.computeIfAbsent(LanguageContext.language(), language -> forNames())) {
            if (Arrays.asList(values).contains(words)) {
                var capital = Line.begun(words);
                sentence = sentence.startsWith(words) ? capital + sentence.substring(words.length()) : sentence;
                sentence = sentence.replace(". " + words, ". " + capital);
            }
        }
        return sentence;
    }

    private static List<String> forNames() {
        return Stream.of("called.young", "called.you", "called.somebody", "called.new-worker")
                .map(Words::say)
                .toList();
    }

    private static String or(@Nullable String name, String key) {
        return name == null || name.isBlank() ? say(key) : name;
    }
}
