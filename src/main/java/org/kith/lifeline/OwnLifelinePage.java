package org.kith.lifeline;

import static java.util.stream.Collectors.groupingBy;
import static org.kith.words.Words.say;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.kith.actor.Viewer;
import org.kith.continuity.AsOf;
import org.kith.continuity.CatchUps.CatchUp;
import org.kith.continuity.SamePeople;
import org.kith.continuity.Stretch;
import org.kith.people.YoungPerson;
import org.kith.web.Page;
import org.kith.words.Dates;
import org.kith.words.DisplayName;

/**
 * Where a young person lived and who was there for them, as they read it themselves: the latest first, and nothing of law but what a court allowed to be
 * done to them. What returns say since they left care they read year by year.
 *
 * @param workers times with nobody in their place
 * @param orders times in which a court allowed limits on their freedom
 * @param years since they left care, the latest first
 * @param met the catch-ups of the past year, in order
 */
record OwnLifelinePage(
        Viewer viewer,
        YoungPerson person,
        List<HomeRow> homes,
        List<WorkerRow> workers,
        List<PersonFacts.Order> orders,
        List<OwnYear> years,
        AsOf asOf,
        LocalDate today,
        List<CatchUp> met)
        implements Page {

    static OwnLifelinePage of(
            Viewer viewer, YoungPerson person, PersonFacts told, AsOf asOf, LocalDate today, List<CatchUp> met) {
        var shown = told.settled();
        return new OwnLifelinePage(
                viewer,
                person,
                seen(HomeRow.of(shown.episodes()), asOf),
                seen(WorkerRow.of(shown, person.dateOfBirth(), asOf.day()), asOf),
                seen(shown.orders().reversed(), asOf),
                OwnYear.of(told.answers()),
                asOf,
                today,
                met);
    }

    /** How often it was the same person, as they would say it; nothing where there is too little to say. */
    Optional<String> whomTheySaw() {
        var same = SamePeople.met(met.stream().map(CatchUp::worker).toList());
        if (!same.isEnough()) {
            return Optional.empty();
        }
        var often = met.stream().collect(groupingBy(CatchUp::worker)).values().stream()
                .filter(theirs -> theirs.size() == same.most())
                .toList();
        if (often.size() > 1) {
            return Optional.of(say("own-lifeline.met.even", same.workers(), same.meetings()));
        }
        var name = DisplayName.somebody(often.getFirst().getLast().name());
        return Optional.of(
                same.workers() == 1
                        ? say("own-lifeline.met.always", name, same.meetings())
                        : say("own-lifeline.met.most", name, same.most(), same.meetings()));
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
        if (stretch.until() != null && stretch.until().isAfter(today)) {
            return say("own-lifeline.still", from, Dates.longDay(stretch.until().minusDays(1)));
        }
        var until = stretch.untilAsSaid();
        return until == null
                ? say("own-lifeline.since", from, Dates.span(stretch.from(), today))
                : say(
                        "own-lifeline.until",
                        from,
                        Dates.longDay(until),
                        Dates.span(stretch.from(), Objects.requireNonNull(stretch.until())));
    }

    /** Whether what others wrote down ends before today. */
    boolean endsBefore() {
        return asOf.day().isBefore(today);
    }

    String address() {
        return "/young-people/" + person.id();
    }
}
