package org.kith.people;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kith.words.Dates;
import org.kith.words.DisplayName;

/**
 * A young person as headings name them.
 *
 * @param knownAs the name they go by, once somebody has written it
 * @param pronouns how they are spoken of, once somebody has said it
 * @param childNumber their number in the return
 * @param isJoined whether they count with somebody else, who was said to be them
 * @param cameAlone whether a return says that they came alone to seek asylum
 * @param cameAloneUntil until when they count as such a child; null while that has no end
 * @param diedBy the last day they can have lived, where a return says that they died
 * @param alsoUnder other numbers that returns name them by; null when there is none
 */
public record YoungPerson(
        UUID id,
        @Nullable String knownAs,
        @Nullable String pronouns,
        @Nullable String childNumber,
        LocalDate dateOfBirth,
        String team,
        boolean isJoined,
        boolean cameAlone,
        @Nullable LocalDate cameAloneUntil,
        @Nullable LocalDate diedBy,
        @Nullable String alsoUnder) {

    public boolean died() {
        return diedBy != null;
    }

    /** Their age on a day; of somebody who died it stops. */
    public int age(LocalDate day) {
        return Dates.age(dateOfBirth, diedBy, day);
    }

    /** Where it stands alone. */
    public String name() {
        return DisplayName.youngAlone(knownAs, childNumber);
    }

    /** Within a sentence. */
    public String called() {
        return DisplayName.young(knownAs, childNumber);
    }
}
