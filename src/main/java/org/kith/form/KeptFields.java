package org.kith.form;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What somebody sent, kept while they show once more that it is them, and the fields that ask for that. */
public final class KeptFields {
    public static final String TO = "confirm-to";

    /** That a page was asked for and nothing sent. */
    public static final String ASKED = "confirm-asked";

    public static final String CODE = "confirm-code";
    public static final String WHERE = "confirm-where";

    private static final Set<String> OWN = Set.of(TO, ASKED, CODE, WHERE, "answer", "_csrf");

    private KeptFields() {}

    /** A field as it was sent. */
    public record Kept(String name, String value) {}

    /** What was sent, without what asks who it is. */
    public static List<Kept> of(Map<String, String[]> sent) {
        return sent.entrySet().stream()
                .filter(field -> !OWN.contains(field.getKey()))
                .flatMap(field -> Arrays.stream(field.getValue()).map(value -> new Kept(field.getKey(), value)))
                .toList();
    }
}
