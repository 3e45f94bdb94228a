package org.kith.samepeople;

import static org.kith.words.Words.say;

import java.util.List;
import java.util.stream.Stream;
import org.kith.actor.Viewer;
import org.kith.codes.ReportingYear;
import org.kith.continuity.SameSource;

/** How much the young people a viewer works with met the same people, year by year: from catch-ups and from days with workers, side by side. */
record SamePage(Viewer viewer, SameScope scope, SameYears counted) implements SameFigures {

    /** Fewer than this many young people say something of each of them, and nothing of a service. */
    private static final int FEW = 5;

    List<SameTable> tables() {
        return Stream.of(SameSource.values()).map(this::table).toList();
    }

    private SameTable table(SameSource source) {
        var table = SameTable.of(
                source,
                counted.years().stream().map(ReportingYear::toString).toList(),
                counted.years().stream()
                        .map(year -> new SameTable.Column(
                                counted.tally(year, source), SameTable.Hidden.NOTHING, behind(year, source)))
                        .toList());
        return scope.worker() == null || source == SameSource.DAYS ? table : table.with(theirs());
    }

    /** How many of the catch-ups of those young people were with that worker. */
    private SameTable.Row theirs() {
        return new SameTable.Row(
                "with-worker",
                counted.years().stream()
                        .map(year -> {
                            var all = counted.catchUps(year);
                            var share = say("same.of", counted.withWorker(year), all);
                            return all == 0 ? SameTable.Cell.NONE : new SameTable.Cell(share, share, null);
                        })
                        .toList());
    }

    private String behind(ReportingYear year, SameSource source) {
        return "/figures/continuity/young-people?year=" + year + "&from=" + source.key() + scope.address();
    }

    boolean isOfNobody() {
        return counted.people().isEmpty();
    }

    boolean isFew() {
        return counted.people().size() < FEW;
    }

    @Override
    public String ofWhom() {
        return scope.worker() == null ? scope.name() : "one-worker";
    }

    @Override
    public String fileYears() {
        return SameFigures.years(counted.years());
    }

    @Override
    public List<Named> forFile() {
        return tables().stream()
                .map(table -> new Named(scope.name(), "", table))
                .toList();
    }

    List<SameScope.Team> otherTeams() {
        return scope.worker() == null && scope.teams().size() > 1
                ? scope.teams().stream()
                        .filter(team -> !team.equals(scope.team()))
                        .toList()
                : List.of();
    }

    String asFile() {
        return "/figures/continuity.csv?" + scope.address().replaceFirst("&", "");
    }

    String back() {
        return scope.worker() != null ? "/workers/" + scope.worker().id() : "/figures";
    }
}
