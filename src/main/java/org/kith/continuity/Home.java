package org.kith.continuity;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kith.codes.CodeList;
import org.kith.codes.Coded;

/**
 * One home a young person lived in, however many episodes of care the return makes of it. It runs from its first day up
 * to, not including, its end day; without an end day they still live there.
 *
 * @param place its code in {@link CodeList#PLACE}
 * @param legalStatuses the codes of the legal statuses under which they lived there, in order, repeats left out
 * @param leftOpen set when it has no end and a later return no longer names it
 */
public record Home(
        LocalDate from,
        @Nullable LocalDate until,
        String place,
        List<String> legalStatuses,
        @Nullable LeftOpen leftOpen) {

    public Home(LocalDate from, @Nullable LocalDate until, String place, List<String> legalStatuses) {
        this(from, until, place, legalStatuses, null);
    }

    public Home {
        legalStatuses = List.copyOf(legalStatuses);
    }

    /** Whether they are known to have lived there on a day from {@code first} to {@code last}. */
    public boolean coversAnyOf(LocalDate first, LocalDate last) {
        return !from.isAfter(last)
                && (until == null ? LeftOpen.vouches(leftOpen, first) : until.isAfter(first) && until.isAfter(from));
    }

    /** What kind of home it is, in words a young person can read. */
    public String words() {
        return Coded.of(CodeList.PLACE, place).words();
    }
}
