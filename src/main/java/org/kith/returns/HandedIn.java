package org.kith.returns;

import static org.kith.words.Words.say;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A return somebody handed in.
 *
 * @param which the how manyth of its year it is, in the order they were handed in
 * @param goneBefore how many of those before it were put aside, or could not be read
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
        int which,
        int goneBefore,
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

    /** What it is called in a list; several of one year are told apart by which it is. */
    String called() {
        return say(which == 1 ? "returns.of-year" : "returns.of-year.more", String.valueOf(year), which);
    }

    String title() {
        return say(which == 1 ? "return.title" : "return.title.more", String.valueOf(year), which);
    }

    /** Why it is not the first of its year, where those before it came to nothing. */
    String whyNotFirst() {
        return goneBefore == 0 ? "" : say("return.gone-before", goneBefore);
    }

    Order order() {
        return new Order(id, organisation, team);
    }
}
