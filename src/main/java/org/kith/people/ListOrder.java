package org.kith.people;

import org.jspecify.annotations.Nullable;

/**
 * How the list is ordered, by columns of {@code young_person_figures} that stand ready in an index and all go up. Each order ends in the young
 * person, whom no other equals.
 *
 * @param first what it is ordered by before names; null where by names alone
 * @param down whether it is read from its end
 */
record ListOrder(@Nullable String first, boolean down) {

    static ListOrder of(Choice.Sort sort) {
        return switch (sort) {
            case ATTENTION -> new ListOrder("attention_place", false);
            case DAYS_WITHOUT -> new ListOrder("days_place", false);
            case OLDEST -> new ListOrder("birth_place", false);
            case YOUNGEST -> new ListOrder("birth_place", true);
            case NAME -> new ListOrder(null, false);
        };
    }

    /** The same read the other way, from a place back to the list's beginning. */
    ListOrder turned(boolean back) {
        return back ? new ListOrder(first, !down) : this;
    }

    String by() {
        var way = down ? " desc" : "";
        return (first == null ? "" : "f." + first + way + ", ") + "f.place" + way + ", f.young_person_id" + way;
    }

    /** The condition of whatever follows a place; it takes the place's {@code :by}, {@code :place} and {@code :id}. */
    String after() {
        var than = down ? " < " : " > ";
        return first == null
                ? "(f.place, f.young_person_id)" + than + "(:place, :id)"
                : "(f." + first + ", f.place, f.young_person_id)" + than + "(:by, :place, :id)";
    }

    String first(String otherwise) {
        return first == null ? otherwise : "f." + first;
    }
}
