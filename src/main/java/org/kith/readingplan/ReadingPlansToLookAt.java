package org.kith.readingplan;

import static org.kith.words.Words.say;

import java.util.List;
import org.kith.actor.Viewer;
import org.kith.people.ToLookAt;
import org.kith.record.RecordPermissions;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Asks those who work with young people to look at who waits to read something together with them. */
@Component
@Order(2)
class ReadingPlansToLookAt implements ToLookAt {
    private final ReadingPlanSql sql;

    ReadingPlansToLookAt(ReadingPlanSql sql) {
        this.sql = sql;
    }

    @Override
    public List<ToLookAt.Line> lines(Viewer viewer) {
        var count = RecordPermissions.of(viewer).answer() ? sql.unanswered(viewer.me()) : 0;
        return count == 0 ? List.of() : List.of(new ToLookAt.Line(say("look-at.waiting", count), "/waiting"));
    }
}
