package org.kith.record;

import static org.kith.words.Words.say;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.kith.actor.Viewer;
import org.kith.people.ToLookAt;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Asks those who work with young people to look at what is kept back for too long. */
@Component
@Order(1)
class WithheldToLookAt implements ToLookAt {
    private final WithheldSql sql;
    private final Clock clock;

    WithheldToLookAt(WithheldSql sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    @Override
    public List<ToLookAt.Line> lines(Viewer viewer) {
        var count = RecordPermissions.of(viewer).answer() ? sql.overdue(LocalDate.now(clock)) : 0;
        return count == 0 ? List.of() : List.of(new ToLookAt.Line(say("look-at.overdue", count), "/kept-back"));
    }
}
