package org.kith.waysin;

import static org.kith.words.Words.say;

import java.time.OffsetDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kith.contact.ContactKind;
import org.kith.words.Dates;

/**
 * A number or an address a young person is reached at.
 *
 * @param provedAt since when codes may go there; null where they may not
 */
record OwnAddress(
        UUID id, ContactKind kind, String value, @Nullable OffsetDateTime provedAt) {

    /** Whether codes may go there, and since when. */
    String state() {
        return provedAt == null
                ? say("waysin.codes.not-there")
                : say("waysin.codes.there", Dates.moment(provedAt.toInstant()));
    }
}
