package org.kith.lifeline;

import static org.kith.words.Words.say;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.kith.codes.ReportingYear;
import org.kith.continuity.AsOf;
import org.kith.continuity.CatchUps.CatchUp;
import org.kith.continuity.Continuity;
import org.kith.continuity.SameIndex;
import org.kith.continuity.SamePeople;
import org.kith.continuity.SameSource;
import org.kith.continuity.Story;

/**
 * How much one young person met the same people, in the year looked at and the two before; beside the latest of returns also in those since, which
 * only Kith tells of.
 *
 * @param years the latest first; those with nothing to count are not among them
 * @param readsCatchUps whether the viewer reads what catch-ups are counted from; whoever answers for returns does not
 */
record SameYears(List<Year> years, boolean readsCatchUps) {
    private static final int YEARS = 3;

    /** @param from those there is anything of */
    record Year(ReportingYear year, SameSource from, SamePeople same) {

        /** In a table; a figure there is not enough for is said so. */
        String figure(SameIndex index) {
            Optional<BigDecimal> figure = index.of(same);
            return figure.map(one -> say("same.mean", one)).orElse(say("same.too-few"));
        }
    }

    /** The latest year of it; empty where there is none. */
    String latest() {
        return years.isEmpty() ? "" : years.getFirst().year().toString();
    }

    static ReportingYear first(ReportingYear year) {
        return new ReportingYear(Math.max(ReportingYear.EARLIEST, year.ends() - YEARS + 1));
    }

    static ReportingYear last(ReportingYear year, AsOf asOf, LocalDate today) {
        return year.equals(asOf.year()) ? ReportingYear.of(today) : year;
    }

    /** @param catchUps null for whoever does not read them */
    static SameYears of(Story story, @Nullable List<CatchUp> catchUps, ReportingYear year, AsOf asOf, LocalDate today) {
        var years = new ArrayList<Year>();
        for (var ends = last(year, asOf, today).ends(); ends >= first(year).ends(); ends--) {
            var one = new ReportingYear(ends);
            var met = catchUps == null
                    ? List.of()
                    : catchUps.stream()
                            .filter(meeting -> ReportingYear.of(meeting.on()).equals(one))
                            .map(CatchUp::worker)
                            .toList();
            if (!met.isEmpty()) {
                years.add(new Year(one, SameSource.CATCH_UPS, SamePeople.met(met)));
            }
            Continuity.samePeople(story, one, asOf.day())
                    .ifPresent(days -> years.add(new Year(one, SameSource.DAYS, days)));
        }
        return new SameYears(years, catchUps != null);
    }

    List<SameSource> sources() {
        return List.of(SameSource.values()).stream()
                .filter(source -> !of(source).isEmpty())
                .toList();
    }

    List<Year> of(SameSource source) {
        return years.stream().filter(year -> year.from() == source).toList();
    }

    /** Each figure in a line; a figure there is not enough for is not applicable. */
    void write(CsvWriter out) {
        out.writeRecord("year", "from", "figure", "value");
        for (var one : years) {
            line(out, one, "number", Integer.toString(one.same().meetings()));
            line(out, one, "workers", Integer.toString(one.same().workers()));
            for (var index : SameIndex.values()) {
                var figure = index.of(one.same());
                line(
                        out,
                        one,
                        index.key(),
                        figure.map(BigDecimal::toPlainString).orElse("z"));
            }
        }
    }

    private static void line(CsvWriter out, Year one, String figure, String value) {
        out.writeRecord(one.year().toString(), one.from().key(), figure, value);
    }
}
