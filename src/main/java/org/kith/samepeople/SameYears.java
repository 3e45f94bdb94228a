package org.kith.samepeople;

import static java.util.stream.Collectors.groupingBy;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kith.codes.ReportingYear;
import org.kith.continuity.CatchUps.CatchUp;
import org.kith.continuity.Continuity.Shared;
import org.kith.continuity.SameBand;
import org.kith.continuity.SamePeople;
import org.kith.continuity.SameSource;
import org.kith.continuity.SameTally;

/**
 * How much young people met the same people, each year of each of them.
 *
 * @param years those counted, the latest first
 */
record SameYears(List<ReportingYear> years, List<Person> people, SameScope.@Nullable Worker worker) {

    /**
     * One young person.
     *
     * @param days with workers, by year; no year in which none of their days counts
     */
    record Person(UUID id, List<CatchUp> catchUps, Map<Integer, Shared> days) {

        List<UUID> met(ReportingYear year) {
            return catchUps.stream()
                    .filter(one -> ReportingYear.of(one.on()).equals(year))
                    .map(CatchUp::worker)
                    .toList();
        }

        /** Nothing where there is nothing to count. */
        Optional<SamePeople> in(ReportingYear year, SameSource source) {
            if (source == SameSource.DAYS) {
                return Optional.ofNullable(days.get(year.ends())).map(Shared::same);
            }
            var met = met(year);
            return met.isEmpty() ? Optional.empty() : Optional.of(SamePeople.met(met));
        }

        boolean with(SameScope.Worker worker, ReportingYear year, SameSource source) {
            return source == SameSource.DAYS
                    ? Optional.ofNullable(days.get(year.ends()))
                            .filter(shared ->
                                    shared.workers().contains(worker.person().toString()))
                            .isPresent()
                    : worker.account() != null && met(year).contains(worker.account());
        }
    }

    /** A young person and what they come to. */
    record Counted(UUID youngPerson, SamePeople same) {

        /** Where they stand among others, as an address says it. */
        String place() {
            return same.upc().map(BigDecimal::toPlainString).orElse("") + "_" + youngPerson;
        }
    }

    /** Those who have anything in that year; of a worker, those who met that worker. */
    List<Counted> in(ReportingYear year, SameSource source) {
        return people.stream()
                .filter(person -> worker == null || person.with(worker, year, source))
                .flatMap(person -> person.in(year, source).map(same -> new Counted(person.id(), same)).stream())
                .toList();
    }

    List<Counted> in(ReportingYear year, SameSource source, SameBand band) {
        return in(year, source).stream()
                .filter(one -> SameBand.of(one.same()) == band)
                .toList();
    }

    SameTally tally(ReportingYear year, SameSource source) {
        return SameTally.of(in(year, source).stream().map(Counted::same).toList());
    }

    /** How many of the catch-ups of those who met the worker in that year were with that worker. */
    int withWorker(ReportingYear year) {
        var account = Objects.requireNonNull(worker, "of a worker alone").account();
        return (int) people.stream()
                .flatMap(person -> person.met(year).stream())
                .collect(groupingBy(met -> met))
                .getOrDefault(account, List.of())
                .size();
    }

    int catchUps(ReportingYear year) {
        return in(year, SameSource.CATCH_UPS).stream()
                .mapToInt(one -> one.same().meetings())
                .sum();
    }
}
