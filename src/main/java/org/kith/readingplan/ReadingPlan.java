package org.kith.readingplan;

import static org.kith.words.Words.say;

import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * How a young person wants to read an entry that may be hard to read.
 *
 * @param remindOn the day they want to be reminded; null when they read it together with somebody
 * @param with who of their team is asked to be there
 * @param bring somebody who has no account here and is wanted there: whoever is asked brings them; null for nobody
 * @param coming what that person answered; null while they have not
 */
public record ReadingPlan(
        UUID id,
        UUID entry,
        @Nullable LocalDate remindOn,
        @Nullable String with,
        @Nullable String bring,
        @Nullable Boolean coming) {

    /** What was asked of whom, and what they answered. */
    public String together() {
        var whom = Objects.requireNonNull(with, "only a reading together has somebody who is asked");
        if (bring != null) {
            return coming == null
                    ? say("hard.bring.asked", whom, bring)
                    : say(coming ? "hard.bring.yes" : "hard.bring.no", whom, bring);
        }
        return coming == null ? say("hard.with.asked", whom) : say(coming ? "hard.with.yes" : "hard.with.no", whom);
    }

    public boolean isFor(LocalDate today) {
        return remindOn != null && !remindOn.isAfter(today);
    }
}
