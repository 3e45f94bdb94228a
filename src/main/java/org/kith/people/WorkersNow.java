package org.kith.people;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Who works with a young person on a day, by returns and by what was said in Kith. */
@Component
public class WorkersNow {
    private final WorkerSql sql;
    private final AboutWorkers about;

    WorkersNow(WorkerSql sql, AboutWorkers about) {
        this.sql = sql;
        this.about = about;
    }

    /**
     * Somebody who is there.
     *
     * @param name as they give it themselves; empty where only a return has named them by a code
     * @param role what they are to the young person, in the words of whoever assigned them; empty where only a return says that they are there
     * @param since the first day of this time with the young person
     * @param account null where only a return has named them
     */
    public record Worker(
            String name,
            String role,
            LocalDate since,
            @Nullable UUID account) {}

    /**
     * Somebody who is there, for whoever wants to reach them.
     *
     * @param about what they say of themselves; null where they say nothing
     * @param photo null where they have none
     */
    public record Here(Worker worker, @Nullable AboutWorker about, SaidOfWorkers.@Nullable Photo photo) {}

    /** Called inside the actor's transaction. Those longest there come first. */
    public List<Worker> of(UUID youngPerson, LocalDate day) {
        return sql.workersOn(youngPerson, day);
    }

    /**
     * Whether nobody is known to be there and it is not known either that nobody is: a return left out who was there before, or returns tell of them
     * only since they left care, when they name no worker.
     */
    public boolean isUnknown(UUID youngPerson) {
        return sql.isUnknown(youngPerson);
    }

    /** The same with what they say of themselves. */
    public List<Here> here(UUID youngPerson, LocalDate day) {
        var there = of(youngPerson, day);
        var accounts =
                there.stream().map(Worker::account).filter(Objects::nonNull).toList();
        var said = about.of(accounts);
        var photos = about.photos(accounts);
        return there.stream()
                .map(one -> one.account() == null
                        ? new Here(one, null, null)
                        : new Here(one, said.get(one.account()), photos.get(one.account())))
                .toList();
    }
}
