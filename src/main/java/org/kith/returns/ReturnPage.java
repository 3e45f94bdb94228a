package org.kith.returns;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.kith.actor.Viewer;
import org.kith.codes.ReportingYear;
import org.kith.numbers.NumberQuestions;
import org.kith.web.Page;
import org.kith.words.Dates;

/**
 * @param counts what loading it would do, or did; null when there is nothing to load
 * @param loadedAfter a later year of which a return is loaded already
 * @param loadedOfItsYear whether another return of its year is loaded already
 * @param numbers whom it may name under another number, and what was said of that
 * @param findings the first of what could not be understood
 * @param choosing which of its files is which, while they are there
 * @param asksForTheYear whether rows of it begin after its year, or none is of it, while its files are there
 * @param saysMonthFirst whether a date of it makes sense only with the month first, while its files are there
 */
record ReturnPage(
        Viewer viewer,
        HandedIn handedIn,
        ReturnsPermissions may,
        @Nullable LoadCounts counts,
        Optional<Integer> loadedAfter,
        boolean loadedOfItsYear,
        NumberQuestions.OfReturn numbers,
        List<FindingSql.Kept> findings,
        Choosing choosing,
        boolean asksForTheYear,
        boolean saysMonthFirst)
        implements Page {

    ReportingYear year() {
        return new ReportingYear(handedIn.year());
    }

    /** The day up to which a return tells that was handed in before its year was over; nothing of a whole year. */
    Optional<LocalDate> soFar() {
        var last = handedIn.finishedAt() == null ? handedIn.madeAt() : handedIn.finishedAt();
        return Optional.of(LocalDate.ofInstant(last, Dates.LONDON)).filter(day -> day.isBefore(year().last()));
    }

    ImportState state() {
        return handedIn.state();
    }

    List<RowKind> kinds() {
        return List.of(RowKind.values());
    }

    /** Whether loading it would come to nothing: a first return of a year says at least that it is there. */
    boolean isNothingNew() {
        return state().canBeLoaded()
                && counts != null
                && loadedOfItsYear
                && counts.changeNothing()
                && counts.noLongerNamed() == 0;
    }

    boolean offersLoading() {
        return state().canBeLoaded() && !isNothingNew();
    }

    /** The parts of it that have headings and no rows, in plain words. */
    String empty() {
        return counts == null ? "" : LoadCounts.words(counts.empty());
    }

    boolean showsKeptFromLater() {
        return counts != null && counts.keptFromLater() > 0;
    }

    @Override
    public Map<String, String> toPutRight() {
        return WhichForm.of(choosing).toPutRight();
    }

    @Override
    public int status() {
        return choosing.isAnswered() ? 200 : 422;
    }

    boolean showsWithdrawn() {
        return counts != null && counts.withdrawn() > 0;
    }
}
