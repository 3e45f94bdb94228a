package org.kith.audit;

import org.kith.actor.Viewer;
import org.springframework.stereotype.Component;

/** How many questions why they looked wait for whoever acts. */
@Component
public class AskedWhy {
    private final QuestionSql sql;

    AskedWhy(QuestionSql sql) {
        this.sql = sql;
    }

    /** Called inside the actor's transaction. */
    public int openFor(Viewer viewer) {
        return sql.openFor(viewer);
    }
}
