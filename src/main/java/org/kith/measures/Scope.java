package org.kith.measures;

import static org.kith.words.Words.say;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kith.codes.ReportingYear;
import org.kith.words.Dates;
import org.kith.words.Line;

/**
 * Whose year is looked at, and up to which day.
 *
 * @param organisation its name, when everybody of it is counted; null when only the viewer's teams are
 * @param years those there is something to count for, the latest first
 * @param day the last day counted: 31 March, or the last day the record covers where that comes first
 */
record Scope(
        @Nullable String organisation,
        List<String> teams,
        ReportingYear year,
        List<ReportingYear> years,
        LocalDate day) {

    boolean isOver() {
        return !day.isBefore(year.last());
    }

    /** Whether there is anybody this viewer could see: not so for a worker who is in no team. */
    boolean isOfSomebody() {
        return organisation != null || !teams.isEmpty();
    }

    /** Whose figures these are, in a sentence. */
    String words(int people) {
        return organisation == null
                ? say("measures.whose.teams", people, together(), from(), until())
                : say("measures.whose.all", people, organisation, from(), until());
    }

    String together() {
        return Line.all(teams);
    }

    String from() {
        return Dates.longDay(year.first());
    }

    String until() {
        return Dates.longDay(day);
    }

    static String name(ReportingYear year) {
        return say("measures.year.name", Dates.longDay(year.first()), Dates.longDay(year.last()));
    }
}
