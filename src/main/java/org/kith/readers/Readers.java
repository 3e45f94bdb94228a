package org.kith.readers;

import java.util.Map;
import org.kith.actor.Viewer;
import org.springframework.stereotype.Component;

/** Finds who reads the record this transaction is about. Called inside the actor's transaction. */
@Component
public class Readers {
    private final ReaderSql sql;

    Readers(ReaderSql sql) {
        this.sql = sql;
    }

    public WhoReads of(Viewer viewer, boolean own) {
        return viewer.onlyShared() ? new WhoReads(own, null, Map.of()) : new WhoReads(own, sql.team(), sql.others());
    }
}
