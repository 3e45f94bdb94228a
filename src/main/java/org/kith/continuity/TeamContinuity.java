package org.kith.continuity;

import static java.util.Comparator.reverseOrder;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.kith.actor.Viewer;
import org.kith.codes.ReportingYear;
import org.kith.words.Dates;
import org.springframework.stereotype.Component;

/**
 * How much the young people of each team met the same people, year by year: kept each night, and from days with workers whenever a return is loaded, for
 * those who count all of an organisation and read nobody's record. Nobody is named in it.
 */
@Component
public class TeamContinuity {
    private static final int YEARS = 3;

    private final TeamContinuitySql sql;
    private final AsOfSql asOf;
    private final Clock clock;

    TeamContinuity(TeamContinuitySql sql, AsOfSql asOf, Clock clock) {
        this.sql = sql;
        this.asOf = asOf;
        this.clock = clock;
    }

    /**
     * One team's year as it was last counted.
     *
     * @param tellsOfFew whether that year of all teams together would tell of one to five young people beside the figures of everybody
     */
    public record Kept(
            UUID team,
            String name,
            int year,
            SameSource source,
            SameTally tally,
            boolean tellsOfFew,
            LocalDate countedOn) {}

    public List<Kept> all(UUID organisation) {
        return sql.all(organisation);
    }

    /** The last three years up to today's, and up to the last that returns tell of where that is an earlier one; the latest first. */
    public List<ReportingYear> years(Viewer viewer) {
        return years(asOf.of(viewer).day());
    }

    private List<ReportingYear> years(LocalDate covered) {
        return Stream.of(LocalDate.now(clock.withZone(Dates.LONDON)), covered)
                .map(day -> ReportingYear.of(day).ends())
                .flatMap(last -> IntStream.range(0, YEARS).mapToObj(before -> last - before))
                .distinct()
                .sorted(reverseOrder())
                .map(ReportingYear::new)
                .toList();
    }

    /** Begins to count everybody anew, as the job that counts: their catch-ups. */
    TeamTallies begin(UUID organisation) {
        var years = years(asOf.of(organisation).day());
        var tallies = beginDays(organisation);
        sql.catchUps(years.getLast().first(), years.getFirst().last())
                .forEach(one -> tallies.add(one.youngPerson(), one.year(), SameSource.CATCH_UPS, one.met()));
        return tallies;
    }

    /** The same without catch-ups, of which the job that loads returns knows nothing. */
    TeamTallies beginDays(UUID organisation) {
        return new TeamTallies(years(asOf.of(organisation).day()), sql.teams(organisation));
    }

    void keep(UUID organisation, TeamTallies counted) {
        sql.forget(organisation);
        sql.save(organisation, counted, LocalDate.now(clock.withZone(Dates.LONDON)));
    }

    /** Keeps days anew, and leaves the catch-ups that were counted. */
    void keepDays(UUID organisation, TeamTallies counted) {
        sql.forget(organisation, SameSource.DAYS);
        sql.save(organisation, counted, LocalDate.now(clock.withZone(Dates.LONDON)));
    }
}
