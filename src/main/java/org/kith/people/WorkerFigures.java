package org.kith.people;

import java.time.LocalDate;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/**
 * What one worker's time with young people comes to.
 *
 * @param now how many young people they work with
 * @param most how many they worked with at once when it was most
 * @param people how many different young people in all
 * @param averageStay mean days of the times that have ended; none while none has
 */
record WorkerFigures(int now, int most, int people, OptionalInt averageStay) {

    static WorkerFigures of(List<Worker.Stay> stays, LocalDate asOf) {
        var seen = stays.stream().filter(stay -> stay.isSeenOn(asOf)).toList();
        var ended = seen.stream()
                .filter(stay -> stay.until() != null && !stay.spell().runsAfter(asOf))
                .mapToInt(stay -> stay.days(asOf));
        var mean = ended.average();
        return new WorkerFigures(
                on(seen, asOf),
                seen.stream()
                        .flatMapToInt(stay -> IntStream.of(on(seen, stay.from())))
                        .max()
                        .orElse(0),
                (int) seen.stream().map(Worker.Stay::youngPersonId).distinct().count(),
                mean.isPresent() ? OptionalInt.of((int) Math.round(mean.getAsDouble())) : OptionalInt.empty());
    }

    /** Different young people on a day. It is only ever most on a day somebody begins. */
    private static int on(List<Worker.Stay> stays, LocalDate day) {
        return (int) stays.stream()
                .filter(stay -> !stay.from().isAfter(day) && stay.spell().runsAfter(day))
                .map(Worker.Stay::youngPersonId)
                .distinct()
                .count();
    }
}
