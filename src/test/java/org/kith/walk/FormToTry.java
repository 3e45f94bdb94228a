package org.kith.walk;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * A form, who fills it in, and what can be wrong with it.
 *
 * @param page where it stands
 * @param action where it is sent
 * @param also what stands in some fields beside what is wrong
 * @param wrong a field and a value that is refused
 * @param right what stands in fields in which not just anything may
 */
public record FormToTry(
        UUID who,
        String page,
        String action,
        Map<String, String> also,
        Set<Map.Entry<String, String>> wrong,
        Map<String, String> right) {
    public static FormToTry at(UUID who, String page, String action) {
        return new FormToTry(who, page, action, new LinkedHashMap<>(), new LinkedHashSet<>(), new LinkedHashMap<>());
    }

    public FormToTry also(String field, String value) {
        also.put(field, value);
        return this;
    }

    public FormToTry right(String field, String value) {
        right.put(field, value);
        return this;
    }

    public FormToTry wrong(String field, String... values) {
        List.of(values).forEach(value -> wrong.add(Map.entry(field, value)));
        return this;
    }

    /** One try for each thing that is wrong. */
    List<FormToTry> tries() {
        var tries = new ArrayList<FormToTry>();
        wrong.forEach(one -> tries.add(new FormToTry(who, page, action, also, Set.of(one), right)));
        return tries;
    }

    Map.Entry<String, String> theWrong() {
        return wrong.iterator().next();
    }

    @Override
    public String toString() {
        return action + " with " + theWrong().getKey() + "="
                + theWrong().getValue().replaceFirst("(?s)(.{20}).+", "$1…");
    }
}
