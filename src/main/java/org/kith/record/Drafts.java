package org.kith.record;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.kith.actor.Viewer;
import org.springframework.stereotype.Component;

/** Keeps what somebody typed and has not sent: theirs alone, for this young person and this form, until it is sent or they clear it. */
@Component
class Drafts {
    static final String NEW = "new";

    private final DraftSql sql;
    private final Clock clock;

    Drafts(DraftSql sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    static String formOf(EntryForm form) {
        return form.seen() == 0 ? NEW : "change-" + form.id();
    }

    Optional<EntryForm> of(UUID person, String form) {
        return sql.find(person, form).map(Draft::typed);
    }

    List<Draft> mine() {
        return sql.mine();
    }

    void keep(Viewer viewer, UUID person, EntryForm form) {
        sql.save(viewer, person, formOf(form), form, clock.instant());
    }

    void clear(UUID person, String form) {
        sql.clear(person, form);
    }
}
