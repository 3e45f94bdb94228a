package org.kith.returns;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A return somebody handed in.
 *
 * @param askedBy name of who handed it in; null when it came by the command line
 * @param chosen which file or sheet somebody said is which module
 * @param files what its files were called; none for what came before Kith kept that
 * @param counts what loading it did; null until it is loaded
 */
record HandedIn(
        UUID id,
        UUID organisation,
        String team,
        int year,
        ImportState state,
        @Nullable String askedBy,
        int done,
        int total,
        Map<String, String> chosen,
        @Nullable LoadCounts counts,
        Instant madeAt,
        @Nullable Instant finishedAt,
        int findings,
        List<String> files) {

    Order order() {
        return new Order(id, organisation, team);
    }
}
