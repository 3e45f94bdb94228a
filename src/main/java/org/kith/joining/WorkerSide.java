package org.kith.joining;

import static org.kith.words.Words.say;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kith.continuity.LeftOpen;
import org.kith.continuity.LeftOpenWords;
import org.kith.words.Dates;
import org.kith.words.DisplayName;

/**
 * One of two who may be one person: a worker of a return, or an account. Only the young people whoever looks may see are in it.
 *
 * @param name what they are called; null where nobody says
 * @param codes the codes returns know them by
 * @param emails their addresses at work
 * @param stretches their time with young people, the latest first
 * @param isCode whether it is a worker of a return
 */
record WorkerSide(
        @Nullable String name,
        List<String> codes,
        List<String> emails,
        List<String> teams,
        List<Stretch> stretches,
        boolean isCode) {

    /**
     * A time with a young person.
     *
     * @param leftOpen set where a return left it without an end and a later one does not name it
     * @param isHandedOver whether it ends after the last day of somebody who hands over
     */
    record Stretch(
            UUID youngPerson,
            @Nullable String goesBy,
            LocalDate born,
            LocalDate from,
            @Nullable LocalDate until,
            @Nullable LeftOpen leftOpen,
            boolean isHandedOver)
            implements org.kith.continuity.Stretch {

        String name() {
            return DisplayName.youngAlone(goesBy, null, born);
        }

        String when() {
            if (leftOpen != null) {
                return say("period.left-open", Dates.day(from), LeftOpenWords.of(leftOpen));
            }
            var last = untilAsSaid();
            return last == null
                    ? say("joining.since", Dates.day(from))
                    : say("joining.from-until", Dates.day(from), Dates.day(last));
        }
    }

    String nameInWords() {
        return name == null ? say("joining.worker.no-name") : name;
    }

    /** What tells them from another: their name, or else their code. */
    String called() {
        return name == null && !codes.isEmpty() ? codes.getFirst() : nameInWords();
    }

    String codesInWords() {
        return listed(codes);
    }

    String emailsInWords() {
        return listed(emails);
    }

    String teamsInWords() {
        return listed(teams);
    }

    private static String listed(List<String> words) {
        return words.isEmpty() ? say("joining.worker.nothing") : String.join(", ", words);
    }
}
