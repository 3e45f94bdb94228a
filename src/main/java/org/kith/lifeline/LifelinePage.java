package org.kith.lifeline;

import static org.kith.words.Words.say;

import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.kith.actor.Viewer;
import org.kith.codes.ReportingYear;
import org.kith.contact.HowToReach;
import org.kith.continuity.AsOf;
import org.kith.continuity.Continuity;
import org.kith.people.BesideRecord;
import org.kith.people.PeoplePermissions;
import org.kith.people.WorkersNow;
import org.kith.people.YoungPerson;
import org.kith.web.NavigationPermissions;
import org.kith.web.Page;

/**
 * One young person's lifeline, as staff see it.
 *
 * @param workers in order of time, times with nobody in their place
 * @param now who is there today
 * @param drawing null when there is nothing to draw yet
 * @param year the year whose figures are shown
 * @param figures null when no day of that year counts
 * @param reach null for whoever reads nowhere how they are reached
 * @param same how much they met the same people
 * @param beside what else leads on from here
 */
record LifelinePage(
        Viewer viewer,
        AsOf asOf,
        YoungPerson person,
        PersonFacts told,
        List<HomeRow> homes,
        List<WorkerRow> workers,
        List<WorkersNow.Worker> now,
        @Nullable Drawing drawing,
        ReportingYear year,
        @Nullable Continuity figures,
        @Nullable HowToReach reach,
        SameYears same,
        List<BesideRecord.Link> beside)
        implements Page {

    static LifelinePage of(
            Viewer viewer,
            AsOf asOf,
            YoungPerson person,
            PersonFacts told,
            List<WorkersNow.Worker> now,
            ReportingYear year,
            SameYears same) {
        var shown = told.settled();
        var homes = HomeRow.of(shown.episodes());
        var workers = WorkerRow.of(shown, person.dateOfBirth(), asOf.day());
        var story = told.story(person.dateOfBirth());
        return new LifelinePage(
                viewer,
                asOf,
                person,
                shown,
                homes,
                workers,
                now,
                LifelineLayout.draw(homes, workers, shown, asOf.day()).orElse(null),
                year,
                Continuity.withAfterCare(story, year, asOf.day()).orElse(null),
                null,
                same,
                List.of());
    }

    LifelinePage with(@Nullable HowToReach how, List<BesideRecord.Link> links) {
        return new LifelinePage(
                viewer, asOf, person, told, homes, workers, now, drawing, year, figures, how, same, links);
    }

    LifelineWords words() {
        return new LifelineWords(person, told.story(person.dateOfBirth()), workers, now, asOf);
    }

    /** Who this is; of whom counts with somebody else, returns say it on the page of the latter. */
    List<String> facts() {
        return person.isJoined() ? List.of() : words().facts();
    }

    /** Why no day of the year counts: of whom the return of it does not name, nothing is known. */
    String withoutFigures() {
        var open = told.story(person.dateOfBirth()).care(asOf.day()).leftOpen();
        var missing = open == null ? null : open.notInReturn();
        return missing != null && missing <= year.ends()
                ? say("figures.none.not-in", String.valueOf(missing))
                : say("figures.none");
    }

    /** Whether the codes of the return stand beside the words for them: only for whoever works with returns. */
    boolean codes() {
        return NavigationPermissions.of(viewer).loadReturns();
    }

    boolean mayGiveName() {
        return PeoplePermissions.of(viewer).giveName();
    }

    /** Years whose figures there may be, latest first: from the first worker Kith knows of. */
    List<ReportingYear> years() {
        return told.with().stream()
                .map(with -> ReportingYear.of(with.spell().from()))
                .filter(first -> first.ends() <= asOf.year().ends())
                .findFirst()
                .map(first -> IntStream.iterate(asOf.year().ends(), y -> y >= first.ends(), y -> y - 1)
                        .mapToObj(ReportingYear::new)
                        .toList())
                .orElse(List.of());
    }
}
