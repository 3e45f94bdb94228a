package org.kith.people;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Who works with a young person on a day. */
@Component
public class WorkersNow {
    private final WorkerSql sql;
    private final SameWorkerSql sameWorkers;

    WorkersNow(WorkerSql sql, SameWorkerSql sameWorkers) {
        this.sql = sql;
        this.sameWorkers = sameWorkers;
    }

    /**
     * Somebody who is there.
     *
     * @param name as they give it themselves; empty where only a return has named them by a code
     * @param since the first day of this time with the young person
     */
    public record Worker(String name, LocalDate since) {}

    /** Called inside the actor's transaction. Those longest there come first. */
    public List<Worker> of(UUID youngPerson, LocalDate day) {
        return Told.together(sql.with(youngPerson), sameWorkers.with(youngPerson)).stream()
                .filter(with ->
                        !with.spell().from().isAfter(day) && with.spell().runsAfter(day))
                .map(with -> new Worker(
                        Objects.requireNonNullElse(with.name(), ""),
                        with.spell().from()))
                .toList();
    }
}
