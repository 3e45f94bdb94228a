package org.kith.joining;

import java.util.Optional;
import java.util.UUID;
import org.kith.people.ProposedWorkers;
import org.springframework.stereotype.Component;

/** Tells a worker’s page that somebody proposed who they are. */
@Component
class ProposedOfWorkers implements ProposedWorkers {
    private final WorkerJoinSql sql;

    ProposedOfWorkers(WorkerJoinSql sql) {
        this.sql = sql;
    }

    @Override
    public Optional<String> of(UUID worker) {
        return sql.joins(worker).stream()
                .filter(WorkerJoin::waits)
                .map(WorkerJoin::waiting)
                .findFirst();
    }
}
