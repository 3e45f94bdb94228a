package org.kith.samepeople;

import static org.kith.words.Words.say;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.kith.actor.Viewer;
import org.kith.codes.ReportingYear;
import org.kith.continuity.SameSource;
import org.kith.words.Dates;

/**
 * How much all young people of an organisation met the same people, and those of each team in one year, as it can be shown outside of the teams: as
 * it was counted last night, without small numbers, and without the people behind it.
 *
 * @param chosen the year whose teams are shown
 */
record SameTeamsPage(Viewer viewer, List<ReportingYear> years, ReportingYear chosen, List<TeamsYear> kept)
        implements SameFigures {

    boolean isOfNobody() {
        return kept.isEmpty();
    }

    /** Everybody, by year. */
    List<SameTable> everybody() {
        return Stream.of(SameSource.values())
                .map(source -> SameTable.of(
                        source,
                        years.stream().map(ReportingYear::toString).toList(),
                        years.stream().map(year -> year(year, source).all()).toList()))
                .toList();
    }

    /** Each team, in the year chosen. */
    List<SameTable> teams() {
        return Stream.of(SameSource.values())
                .map(source -> year(chosen, source))
                .filter(year -> !year.teams().isEmpty())
                .map(TeamsYear::table)
                .toList();
    }

    @Override
    public String ofWhom() {
        return String.valueOf(viewer.organisationName());
    }

    @Override
    public String fileYears() {
        return SameFigures.years(years);
    }

    /** The organisation by years, and each team in each year; nothing before the first night, when nobody was counted. */
    @Override
    public List<Named> forFile() {
        if (isOfNobody()) {
            return List.of();
        }
        return Stream.concat(
                        everybody().stream().map(table -> new Named(viewer.organisationName(), "", table)),
                        kept.stream().map(year -> new Named(null, String.valueOf(year.year()), year.table())))
                .toList();
    }

    private TeamsYear year(ReportingYear year, SameSource source) {
        return kept.stream()
                .filter(one -> one.year() == year.ends() && one.source() == source)
                .findFirst()
                .orElse(new TeamsYear(year.ends(), source, List.of()));
    }

    Optional<LocalDate> countedOn() {
        return kept.stream()
                .flatMap(year -> year.teams().stream())
                .map(team -> team.countedOn())
                .findFirst();
    }

    String counted() {
        return countedOn()
                .map(day -> say("same.teams.counted", Dates.longDay(day)))
                .orElse(say("same.teams.none"));
    }

    String whose() {
        return say("same.teams.whose", String.valueOf(viewer.organisationName()));
    }
}
