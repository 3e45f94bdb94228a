package org.kith.joining;

import static org.kith.words.Words.say;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kith.words.Dates;
import org.kith.words.DisplayName;

/**
 * One of two records that may be one young person's, as far as it helps to tell. Nothing that was written is in it.
 *
 * @param joinedTo with whose number theirs was said to be one already; null where nobody said so
 * @param comesIn whether they come in themselves
 * @param workers who works with them now
 */
record Part(
        UUID id,
        @Nullable String knownAs,
        @Nullable String number,
        LocalDate dateOfBirth,
        UUID teamId,
        String team,
        @Nullable UUID joinedTo,
        boolean comesIn,
        @Nullable LocalDate firstHome,
        @Nullable LocalDate latestHome,
        List<String> workers) {

    String name() {
        return DisplayName.youngAlone(knownAs, number);
    }

    /** Within a sentence. */
    String called() {
        return DisplayName.young(knownAs, number);
    }

    String address() {
        return "/young-people/" + id;
    }

    String knownAsInWords() {
        return knownAs == null ? say("joining.none") : knownAs;
    }

    String numberInWords() {
        return number == null ? say("joining.none") : number;
    }

    String born() {
        return Dates.longDay(dateOfBirth);
    }

    String homesInWords() {
        return firstHome == null || latestHome == null
                ? say("joining.none")
                : say("joining.record.homes.days", Dates.day(firstHome), Dates.day(latestHome));
    }

    String workersInWords() {
        return workers.isEmpty() ? say("joining.record.nobody-now") : String.join(", ", workers);
    }

    String comesInWords() {
        return say(comesIn ? "joining.record.comes-in.yes" : "joining.record.comes-in.no");
    }
}
