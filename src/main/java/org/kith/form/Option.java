package org.kith.form;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Something to choose.
 *
 * @param value as it is sent
 * @param hint what more is said of it; null for nothing
 * @param group the heading it stands under in a list; empty for none
 */
public record Option(String value, String words, @Nullable String hint, String group) {

    public Option(String value, String words) {
        this(value, words, null, "");
    }

    public static <T> List<Option> each(Collection<T> all, Function<T, String> value, Function<T, String> words) {
        return all.stream()
                .map(one -> new Option(value.apply(one), words.apply(one)))
                .toList();
    }

    public static <T> List<Option> each(T[] all, Function<T, String> value, Function<T, String> words) {
        return each(List.of(all), value, words);
    }

    public Option hinted(@Nullable String more) {
        return new Option(value, words, more, group);
    }

    public Option in(String heading) {
        return new Option(value, words, hint, heading);
    }

    /** By heading, in order. */
    static Map<String, List<Option>> grouped(List<Option> options) {
        var groups = new LinkedHashMap<String, List<Option>>();
        options.forEach(one ->
                groups.computeIfAbsent(one.group(), none -> new ArrayList<>()).add(one));
        return groups;
    }
}
