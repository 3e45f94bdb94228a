package org.kith.people;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One home a young person lived in, however many episodes of care the return makes of it. It runs from its first day up
 * to, not including, its end day; without an end day they still live there.
 *
 * @param place its code in {@link CodeList#PLACE}
 * @param legalStatuses the codes of the legal statuses under which they lived there, in order, repeats left out
 */
public record Home(LocalDate from, @Nullable LocalDate until, String place, List<String> legalStatuses) {

    public Home {
        legalStatuses = List.copyOf(legalStatuses);
    }

    /** What kind of home it is, in words a young person can read. */
    public String words() {
        return CodeList.PLACE.words(place);
    }
}
