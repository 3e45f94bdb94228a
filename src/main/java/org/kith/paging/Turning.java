package org.kith.paging;

import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Where somebody turned to in a list that is longer than a page: to what follows a place or to what stands before it. A place is what the list is
 * ordered by, to the last digit, and not how many lines come before it: lines come and go while somebody reads.
 *
 * @param place the last line of the page they come from, or its first when they go back; null for the beginning of the list
 */
public record Turning<P>(@Nullable P place, boolean back) {

    public static <P> Turning<P> first() {
        return new Turning<>(null, false);
    }

    /** As an address or a form says it; the beginning for what is no place. */
    public static <P> Turning<P> of(
            @Nullable String next, @Nullable String back, Function<String, Optional<P>> placeOf) {
        var isBack = back != null && !back.isEmpty();
        var text = isBack ? back : next;
        return text == null
                ? first()
                : placeOf.apply(text).map(place -> new Turning<>(place, isBack)).orElseGet(Turning::first);
    }

    public boolean isFirst() {
        return place == null;
    }
}
