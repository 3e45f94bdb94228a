package org.kith.continuity;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * The catch-ups that took place, as the record says: on which day, and with whoever wrote it down. What was taken away does not count, nor what the
 * young person wrote. Called inside the actor's transaction; they see those whose entries the actor sees.
 */
@Component
public class CatchUps {
    private final CatchUpSql sql;

    CatchUps(CatchUpSql sql) {
        this.sql = sql;
    }

    /** @param name null where many are counted, and of somebody who has none */
    public record CatchUp(
            LocalDate on, UUID worker, @Nullable String name) {}

    /** Of one young person, in the order in which they took place. */
    public List<CatchUp> of(UUID youngPerson, LocalDate first, LocalDate last) {
        return sql.of(youngPerson, first, last);
    }

    /** Of each young person the actor sees. */
    public Map<UUID, List<CatchUp>> ofEverybody(UUID organisation, LocalDate first, LocalDate last) {
        return sql.ofEverybody(organisation, first, last);
    }
}
