package org.kith.people;

import static org.kith.words.Words.say;

import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;
import org.kith.contact.ContactKind;
import org.kith.words.Dates;

/**
 * What is said of a worker, or was: by a list, or on the page for it.
 *
 * @param kind {@code email}, or {@code team}: the team they work in, as a list says
 * @param setBy who said so or loaded the list; null at the command line
 * @param until null while it holds
 * @param endedBy who said otherwise or loaded the list that does; null at the command line, and while it holds
 */
record WorkerDetail(
        String kind,
        String value,
        OffsetDateTime since,
        @Nullable String setBy,
        @Nullable OffsetDateTime until,
        @Nullable String endedBy) {

    boolean holds() {
        return until == null;
    }

    boolean isEmail() {
        return kind.equals("email");
    }

    /** Where a link leads that writes to them. */
    String address() {
        return ContactKind.EMAIL.address(value);
    }

    /** Who said so and when, and who said otherwise. */
    String said() {
        var from = words("worker.said.", since, setBy);
        return until == null ? from : from + " " + words("worker.said-otherwise.", until, endedBy);
    }

    private static String words(String key, OffsetDateTime at, @Nullable String by) {
        return by == null ? say(key + "command", day(at)) : say(key + "by", day(at), by);
    }

    private static String day(OffsetDateTime at) {
        return Dates.longDay(at.atZoneSameInstant(Dates.LONDON).toLocalDate());
    }
}
