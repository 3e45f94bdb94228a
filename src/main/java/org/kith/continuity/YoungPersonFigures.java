package org.kith.continuity;

import static java.time.temporal.ChronoUnit.DAYS;

import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.kith.codes.ReportingYear;

/**
 * One young person's figures as of a day, kept so that a list of thousands need not work them out.
 *
 * @param year continuity in the reporting year that day lies in; null when no day of it counts
 * @param notInReturn the return that left out who was there before, or where they lived, so that it is not known now
 */
public record YoungPersonFigures(
        UUID youngPerson,
        LocalDate asOf,
        boolean inCare,
        boolean careLeaver,
        Company company,
        boolean needsSomebody,
        @Nullable Continuity year,
        @Nullable Integer notInReturn) {

    public static final long NOBODY_NOW = 1_000_000;
    private static final long DAY_WITHOUT = 1_000;

    public static YoungPersonFigures of(UUID youngPerson, Story story, LocalDate asOf) {
        return new YoungPersonFigures(
                youngPerson,
                asOf,
                story.care(asOf).now(),
                story.careLeaver(asOf),
                story.company(asOf),
                story.needsSomebody(asOf),
                Continuity.withAfterCare(story, ReportingYear.of(asOf), asOf).orElse(null),
                leftOutBy(story, asOf));
    }

    private static @Nullable Integer leftOutBy(Story story, LocalDate asOf) {
        return Stream.of(story.company(asOf).leftOpen(), story.care(asOf).leftOpen())
                .filter(Objects::nonNull)
                .map(LeftOpen::notInReturn)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    /**
     * How soon this young person needs a look, larger is sooner: first those with nobody now, the longest alone before others; then by
     * days without a worker this year; then by workers this year.
     */
    long attention() {
        return alone() * NOBODY_NOW
                + (year == null
                        ? 0
                        : year.daysWithoutWorker() * DAY_WITHOUT + Math.min(year.workers(), DAY_WITHOUT - 1));
    }

    /** Nobody now counts from 1, so that today's loss already comes before any past one. */
    private long alone() {
        if (company.worker() != null || company.leftOpen() != null || !needsSomebody) {
            return 0;
        }
        return 1 + (company.nobodySince() == null ? 0 : DAYS.between(company.nobodySince(), asOf));
    }
}
