package org.kith.people;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Who works with a young person on a day, by returns and by what was said in Kith. */
@Component
public class WorkersNow {
    private final WorkerSql sql;

    WorkersNow(WorkerSql sql) {
        this.sql = sql;
    }

    /**
     * Somebody who is there.
     *
     * @param name as they give it themselves; empty where only a return has named them by a code
     * @param role what they are to the young person, in the words of whoever assigned them; empty where only a return says that they are there
     * @param since the first day of this time with the young person
     */
    public record Worker(String name, String role, LocalDate since) {}

    /** Called inside the actor's transaction. Those longest there come first. */
    public List<Worker> of(UUID youngPerson, LocalDate day) {
        return sql.workersOn(youngPerson, day);
    }
}
