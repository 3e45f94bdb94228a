package org.kith.returns;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.kith.continuity.Episode;
import org.kith.continuity.Spell;
import org.kith.numbers.Earlier;
import org.kith.numbers.Facts;
import org.kith.numbers.LeftOpenFacts;
import org.kith.ssda903.CareLeaverStatus;
import org.kith.ssda903.MissingPeriod;
import org.kith.ssda903.OrderPeriod;
import org.kith.ssda903.Review;

/**
 * What an organisation's record holds about the children of a return, before it is loaded.
 *
 * @param people young people by child number
 * @param leftOpen of whom the latest return leaves facts open that an earlier one says
 * @param workers ids of workers by {@code SW_ID}, in capitals, as far as the return names them
 * @param spells with the worker's id as the worker
 * @param earlier what earlier returns say of those this one does not name
 */
record Known(
        Map<String, Stored<Facts>> people,
        Map<UUID, LeftOpenFacts> leftOpen,
        Map<String, UUID> workers,
        Map<UUID, List<Stored<Episode>>> episodes,
        Map<UUID, List<Stored<Spell>>> spells,
        Map<UUID, List<Stored<Review>>> reviews,
        Map<UUID, List<Stored<MissingPeriod>>> missing,
        Map<UUID, List<Stored<OrderPeriod>>> orders,
        Map<UUID, List<Stored<CareLeaverStatus.OfYear>>> careLeavers,
        Earlier earlier) {

    /** An organisation that holds nothing yet. */
    static Known nothing() {
        return new Known(
                Map.of(),
                Map.of(),
                Map.of(),
                Map.of(),
                Map.of(),
                Map.of(),
                Map.of(),
                Map.of(),
                Map.of(),
                Earlier.nothing());
    }
}
