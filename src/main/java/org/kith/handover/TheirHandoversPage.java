package org.kith.handover;

import static org.kith.words.Words.say;

import java.time.LocalDate;
import java.util.List;
import org.kith.actor.Viewer;
import org.kith.people.YoungPersonHeader;
import org.kith.web.Page;
import org.kith.words.Dates;

/**
 * All handovers of a young person.
 *
 * @param all the latest first
 */
record TheirHandoversPage(Viewer viewer, YoungPersonHeader whose, List<Handover> all, LocalDate today) implements Page {

    /** Of one of them; of whoever stays it was to be the last. */
    String lastDay(Handover one) {
        var day = Dates.longDay(one.from().lastDay());
        if (one.isTakenBack()) {
            return say("handover.last-day.taken-back", one.from().name(), day);
        }
        return say(one.from().isPast(today) ? "handover.last-day.past" : "handover.last-day", day);
    }

    boolean own() {
        return HandoverPermissions.of(viewer).own();
    }

    boolean mayOpen() {
        return HandoverPermissions.of(viewer).work();
    }
}
