package org.kith.groups;

import static org.kith.words.Words.say;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kith.words.Dates;

/**
 * That a colleague of another team is asked to write to theirs as well, or who of theirs is in a group that stays.
 *
 * @param about what they are told: nobody who was there
 * @param account who is asked
 */
record GroupAsk(UUID id, About about, UUID account, String asked, String by, Instant at, Answer answer) {

    /**
     * What was written to several, or a group that stays.
     *
     * @param what null of a group that stays
     * @param words those for all; of a group that stays what it is called
     */
    record About(UUID group, @Nullable What what, @Nullable LocalDate day, String title, String words) {

        boolean isWritten() {
            return what != null;
        }

        /** What it is called by, in one line. */
        String called() {
            return what == null || day == null ? words : say("groups.page-title", what.plainName(), Dates.longDay(day));
        }

        /** Where whoever sees somebody of it finds it. */
        String address() {
            return (isWritten() ? "/groups/entries/" : "/groups/") + group;
        }
    }

    enum Answer {
        NONE_YET,
        WROTE,
        NOBODY
    }

    String address() {
        return "/groups/asked/" + id;
    }

    boolean waits() {
        return answer == Answer.NONE_YET;
    }

    /** What whoever asked reads of it. */
    String standing() {
        return switch (answer) {
            case NONE_YET -> say("groups.ask.waits", asked, Dates.longDay(Dates.dayOf(at)));
            case WROTE -> say("groups.ask.wrote", asked);
            case NOBODY -> say("groups.ask.nobody", asked);
        };
    }
}
