package org.kith.people;

import static org.kith.web.Words.say;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A young person as headings name them.
 *
 * @param knownAs the name they go by, once somebody has written it
 * @param childNumber their number in the return
 */
record YoungPerson(
        UUID id, @Nullable String knownAs, @Nullable String childNumber, LocalDate dateOfBirth, String team) {

    String name() {
        if (knownAs != null) {
            return knownAs;
        }
        return childNumber == null ? say("young-person.unnamed") : childNumber;
    }
}
