package org.kith.tworecords;

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
 * @param comesIn whether the young person comes in to it
 * @param workers who works with them now, by name
 */
record OneRecord(
        UUID id,
        @Nullable String knownAs,
        @Nullable String number,
        LocalDate dateOfBirth,
        String team,
        boolean comesIn,
        @Nullable LocalDate firstHome,
        @Nullable LocalDate latestHome,
        List<String> workers) {

    /** Within a sentence. */
    String called() {
        return DisplayName.young(knownAs, number);
    }

    /** Where it stands alone. */
    String name() {
        return DisplayName.youngAlone(knownAs, number);
    }

    /** The same with the number, since both may be called the same. */
    String told() {
        return knownAs == null || number == null ? called() : say("two.told", knownAs, number);
    }

    String address() {
        return "/young-people/" + id;
    }

    String nameInWords() {
        return knownAs == null ? say("two.no-name") : knownAs;
    }

    String numberInWords() {
        return number == null ? say("two.no-number") : number;
    }

    String born() {
        return Dates.longDay(dateOfBirth);
    }

    boolean isBornWith(OneRecord other) {
        return dateOfBirth.equals(other.dateOfBirth);
    }

    String homesInWords() {
        return firstHome == null || latestHome == null
                ? say("two.no-home")
                : say("two.homes.days", Dates.day(firstHome), Dates.day(latestHome));
    }

    String workersInWords() {
        return workers.isEmpty() ? say("two.nobody-now") : String.join(", ", workers);
    }

    String comesInInWords() {
        return say(comesIn ? "two.comes-in.yes" : "two.comes-in.no");
    }

    /** As it helps to choose between several. */
    String toChoose() {
        return say("two.choose.one", name(), numberInWords(), born(), team);
    }
}
