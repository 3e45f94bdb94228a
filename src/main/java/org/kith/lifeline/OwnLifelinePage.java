package org.kith.lifeline;

import static org.kith.words.Words.say;

import java.time.LocalDate;
import java.util.List;
import org.kith.actor.Viewer;
import org.kith.continuity.AsOf;
import org.kith.continuity.Stretch;
import org.kith.people.YoungPerson;
import org.kith.web.Page;
import org.kith.words.Dates;

/**
 * Where a young person lived and who was there for them, as they read it themselves: the latest first, and nothing of law or of returns.
 *
 * @param workers times with nobody in their place
 */
record OwnLifelinePage(
        Viewer viewer, YoungPerson person, List<HomeRow> homes, List<WorkerRow> workers, AsOf asOf, LocalDate today)
        implements Page {

    static OwnLifelinePage of(Viewer viewer, YoungPerson person, PersonFacts told, AsOf asOf, LocalDate today) {
        var shown = told.settled();
        return new OwnLifelinePage(
                viewer,
                person,
                seen(HomeRow.of(shown.episodes()), asOf),
                seen(WorkerRow.of(shown, person.dateOfBirth(), asOf.day()), asOf),
                asOf,
                today);
    }

    private static <S extends Stretch> List<S> seen(List<S> all, AsOf asOf) {
        return all.stream().filter(one -> one.isSeenOn(asOf.day())).toList().reversed();
    }

    /** Since when, or from when until when, as they would say it. */
    String when(Stretch stretch) {
        var from = Dates.longDay(stretch.from());
        if (stretch.isUnsureOn(asOf.day())) {
            return say("own-lifeline.left-open", from);
        }
        if (!stretch.from().isBefore(stretch.until() == null ? today : stretch.until())) {
            return stretch.until() == null ? say("own-lifeline.since-today") : say("own-lifeline.one-day", from);
        }
        return stretch.until() == null
                ? say("own-lifeline.since", from, Dates.span(stretch.from(), today))
                : say(
                        "own-lifeline.until",
                        from,
                        Dates.longDay(stretch.until()),
                        Dates.span(stretch.from(), stretch.until()));
    }

    /** Whether what others wrote down ends before today. */
    boolean endsBefore() {
        return asOf.day().isBefore(today);
    }

    String address() {
        return "/young-people/" + person.id();
    }
}
