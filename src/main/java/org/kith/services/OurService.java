package org.kith.services;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kith.words.Dates;

/**
 * What somebody who works at a service is to know of it.
 *
 * @param waits whether they wait until somebody says that they work there
 * @param waiting who waits for their word
 * @param leadsLeft leads whose accounts ended lately
 * @param domains said lately, for whoever looks after its people; null where nothing was
 */
record OurService(
        boolean waits,
        List<Named> waiting,
        List<Named> leadsLeft,
        @Nullable Domains domains) {

    /** @param at when they were let in, or their account ended */
    record Named(UUID id, String name, Instant at) {

        LocalDate day() {
            return at.atZone(Dates.LONDON).toLocalDate();
        }
    }
}
