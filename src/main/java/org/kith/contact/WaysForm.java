package org.kith.contact;

import java.util.HashSet;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.kith.form.Form;

/** Which ways somebody likes, the best first: a place in the form for each, some of which stay empty. */
final class WaysForm {
    private static final List<String> PLACES = IntStream.rangeClosed(1, Way.values().length)
            .mapToObj(n -> "ways-" + n)
            .toList();

    private WaysForm() {}

    static List<String> places() {
        return PLACES;
    }

    static boolean has(Form form) {
        return form.has(PLACES.getFirst());
    }

    /** What to keep; null for none. */
    static @Nullable String value(Form form) {
        var kept = Way.kept(chosen(form).flatMap(key -> Way.of(key).stream()).distinct());
        return kept.isEmpty() ? null : kept;
    }

    static Form standing(Form form, @Nullable String kept) {
        var ways = kept == null ? List.<Way>of() : Way.said(kept);
        var standing = form;
        for (var i = 0; i < PLACES.size(); i++) {
            standing =
                    standing.with(PLACES.get(i), i < ways.size() ? ways.get(i).key() : "");
        }
        return standing;
    }

    /** Each way once, and none that there is not. */
    static Form checked(Form form) {
        var before = new HashSet<String>();
        var checked = form;
        for (var place : PLACES) {
            var key = form.value(place);
            if (!key.isEmpty()) {
                checked = checked.refuseIf(Way.of(key).isEmpty(), place, "contact.ways.unknown")
                        .refuseIf(!before.add(key), place, "contact.ways.twice");
            }
        }
        return checked;
    }

    private static Stream<String> chosen(Form form) {
        return PLACES.stream().map(form::value);
    }
}
