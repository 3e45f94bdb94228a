package org.kith.drafts;

import static org.kith.words.Words.say;

import java.util.List;
import org.kith.actor.Viewer;
import org.kith.people.ToLookAt;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Asks those who work with young people to look at what they began to write. */
@Component
@Order(3)
class DraftsToLookAt implements ToLookAt {
    private final DraftSql sql;

    DraftsToLookAt(DraftSql sql) {
        this.sql = sql;
    }

    @Override
    public List<ToLookAt.Line> lines(Viewer viewer) {
        var count = DraftPermissions.of(viewer).reminded() ? sql.count() : 0;
        return count == 0 ? List.of() : List.of(new ToLookAt.Line(say("look-at.begun", count), "/drafts"));
    }
}
