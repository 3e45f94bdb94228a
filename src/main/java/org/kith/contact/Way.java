package org.kith.contact;

import static org.kith.words.Words.say;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.kith.form.Option;
import org.kith.words.Line;

/** How people can be in touch. */
enum Way {
    FACE_TO_FACE,
    CALL,
    TEXT,
    KITH,
    POST;

    /** As it stands in forms and in the database. */
    String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    String words() {
        return say("contact.way." + key());
    }

    static Optional<Way> of(String key) {
        return Arrays.stream(values()).filter(way -> way.key().equals(key)).findFirst();
    }

    /** What is kept: their keys with a space between them, the best first. */
    static List<Way> said(String kept) {
        return Arrays.stream(kept.split(" ")).flatMap(key -> of(key).stream()).toList();
    }

    static String kept(Stream<Way> ways) {
        return ways.map(Way::key).collect(Collectors.joining(" "));
    }

    /** The best first, and which are left out. */
    static String words(List<Way> ways) {
        var then = ways.stream()
                .map(Way::words)
                .reduce((before, next) -> say("contact.ways.then", before, next))
                .orElse("");
        var without = Arrays.stream(values())
                .filter(way -> !ways.contains(way))
                .map(Way::words)
                .toList();
        return without.isEmpty() ? then : say("contact.ways.without", then, Line.either(without));
    }

    static List<Option> options() {
        return Option.each(values(), Way::key, Way::words);
    }
}
