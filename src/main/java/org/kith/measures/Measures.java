package org.kith.measures;

import static java.util.Comparator.naturalOrder;
import static java.util.Comparator.reverseOrder;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.IntStream;
import org.kith.actor.Viewer;
import org.kith.codes.ReportingYear;
import org.kith.continuity.Spell;
import org.springframework.stereotype.Component;

/** Works out one year of everybody the viewer may see, within the running transaction. */
@Component
class Measures {
    private final MeasuresSql sql;
    private final Clock clock;

    Measures(MeasuresSql sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    record Measured(Scope scope, Summary summary) {}

    /** @param asked the year somebody chose; what is none of the years there is something for means the latest */
    Measured of(Viewer viewer, String asked) {
        var organisation = Objects.requireNonNull(viewer.organisation(), "people belong to an organisation");
        var today = LocalDate.now(clock);
        var lastDay = sql.coveredUntil(organisation, today).orElse(today);
        var everybody = sql.everybody(organisation);
        var years = years(everybody, lastDay);
        var year = ReportingYear.parse(asked).filter(years::contains).orElse(years.getFirst());
        var day = year.last().isBefore(lastDay) ? year.last() : lastDay;
        var people =
                everybody.stream().map(told -> PersonYear.of(told, year, day)).toList();
        return new Measured(scope(viewer, organisation, year, years, day), new Summary(people));
    }

    private Scope scope(
            Viewer viewer, UUID organisation, ReportingYear year, List<ReportingYear> years, LocalDate day) {
        var everybody = sql.seesEverybody();
        return new Scope(
                everybody ? viewer.organisationName() : null,
                everybody ? List.of() : sql.teams(organisation),
                year,
                years,
                day);
    }

    /** From the year of the first worker anybody had to the year of the last day, the latest first. */
    private static List<ReportingYear> years(List<PersonFacts> everybody, LocalDate lastDay) {
        var last = ReportingYear.of(lastDay).ends();
        var first = everybody.stream()
                .flatMap(told -> told.spells().stream())
                .map(Spell::from)
                .min(naturalOrder())
                .map(day -> Math.clamp(ofDay(day), ReportingYear.EARLIEST, last))
                .orElse(last);
        return IntStream.rangeClosed(first, last)
                .boxed()
                .sorted(reverseOrder())
                .map(ReportingYear::new)
                .toList();
    }

    /** The year a day lies in, also for days long before there were returns. */
    private static int ofDay(LocalDate day) {
        return day.plusMonths(9).getYear();
    }
}
