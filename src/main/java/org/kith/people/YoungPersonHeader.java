package org.kith.people;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kith.vocabulary.VisibleSections;
import org.kith.words.DisplayName;

/**
 * Whose record it is, and how far into it whoever looks can see.
 *
 * @param knownAs the name they go by; null when nobody gave it yet
 * @param born null where whoever looks does not see the whole record
 */
public record YoungPersonHeader(
        UUID id,
        @Nullable String knownAs,
        @Nullable String childNumber,
        @Nullable LocalDate born,
        VisibleSections reach) {

    /** Within a sentence. */
    public String name() {
        return DisplayName.young(knownAs, childNumber);
    }

    /** The same where it stands alone. */
    public String nameAlone() {
        return DisplayName.youngAlone(knownAs, childNumber);
    }

    /** The same among others: see {@link DisplayName}. */
    public String nameAmongOthers() {
        return DisplayName.youngAlone(knownAs, childNumber, born);
    }

    public String address() {
        return "/young-people/" + id;
    }
}
