package org.kith.paging;

import java.util.List;
import java.util.function.Function;

/**
 * One page of a list that is longer, and whether there is more of it on either side.
 *
 * @param shown in the order they are read
 */
public record Turned<T>(List<T> shown, boolean hasBack, boolean hasNext) {

    /**
     * @param find finds one more than {@code size} next to where somebody turned to, in the order they are read. Who comes back to the beginning
     *     gets the whole first page, with what is new on it
     */
    public static <P, T> Turned<T> of(Turning<P> turning, int size, Function<Turning<P>, List<T>> find) {
        var found = find.apply(turning);
        var more = found.size() > size;
        if (turning.isFirst() || !turning.back() && !found.isEmpty()) {
            return new Turned<>(found.subList(0, Math.min(size, found.size())), !turning.isFirst(), more);
        }
        return more
                ? new Turned<>(found.subList(found.size() - size, found.size()), true, true)
                : of(Turning.first(), size, find);
    }
}
