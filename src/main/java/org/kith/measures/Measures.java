package org.kith.measures;

import static java.util.Comparator.naturalOrder;
import static java.util.Comparator.reverseOrder;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.kith.actor.Viewer;
import org.kith.codes.ReportingYear;
import org.kith.continuity.Spell;
import org.springframework.stereotype.Component;

/** Works out one year of everybody a viewer sees in their teams, within the running transaction. */
@Component
class Measures {
    private final MeasuresSql sql;
    private final EverybodySql kept;
    private final Clock clock;

    Measures(MeasuresSql sql, EverybodySql kept, Clock clock) {
        this.sql = sql;
        this.kept = kept;
        this.clock = clock;
    }

    record Measured(Scope scope, Summary summary) {}

    /**
     * @param countedOn null before anybody was counted
     * @param waits whether somebody is there of whom nobody was counted yet
     */
    record OfAll(
            Scope scope, EverybodySql.Told told, @Nullable LocalDate countedOn, boolean waits) {}

    /** The same of everybody of the organisation, as it was counted last. */
    OfAll ofAll(Viewer viewer, String asked) {
        var organisation = Objects.requireNonNull(viewer.organisation(), "people belong to an organisation");
        var years = kept.years(organisation).stream().map(ReportingYear::new).toList();
        var year = ReportingYear.parse(asked).filter(years::contains).or(() -> years.stream()
                .findFirst());
        return year.flatMap(one -> kept.of(organisation, one.ends()))
                .map(one -> new OfAll(
                        new Scope(
                                viewer.organisationName(),
                                List.of(),
                                new ReportingYear(one.year()),
                                years,
                                one.lastDay()),
                        one.told(),
                        one.countedOn(),
                        false))
                .orElseGet(() -> ofNobody(viewer, LocalDate.now(clock), kept.hasSomebody(organisation)));
    }

    private static OfAll ofNobody(Viewer viewer, LocalDate today, boolean waits) {
        var year = ReportingYear.of(today);
        var nobody = new Summary(List.of());
        var shown = Shown.outside(nobody);
        return new OfAll(
                new Scope(viewer.organisationName(), List.of(), year, List.of(year), today),
                new EverybodySql.Told(Counted.of(nobody, shown), shown),
                null,
                waits);
    }

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
    static int ofDay(LocalDate day) {
        return day.plusMonths(9).getYear();
    }
}
