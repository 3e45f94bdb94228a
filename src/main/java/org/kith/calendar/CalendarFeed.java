package org.kith.calendar;

import java.net.URI;
import java.time.Instant;
import java.util.UUID;

/**
 * An address that somebody's calendar reads.
 *
 * @param called the one word each of its entries is called by
 */
record CalendarFeed(UUID id, String called, Instant madeAt) {

    /** @param address where it is read, and the same as phones open it in their calendar */
    record Shown(CalendarFeed feed, URI address) {
        String inCalendar() {
            return "webcal:" + address.getRawSchemeSpecificPart();
        }
    }
}
