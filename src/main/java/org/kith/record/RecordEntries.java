package org.kith.record;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.kith.paging.Turned;
import org.kith.paging.Turning;
import org.kith.timeline.TimelinePlace;
import org.kith.timeline.TimelineQuery;
import org.springframework.stereotype.Component;

/** Entries of a record as whoever acts can see them, for the rooms above it. Asked inside the actor's transaction. */
@Component
public class RecordEntries {
    private final TimelineSql sql;

    RecordEntries(TimelineSql sql) {
        this.sql = sql;
    }

    public Optional<Entry> entry(UUID person, UUID id) {
        return sql.entry(person, id);
    }

    /** These entries of these young people, in no order. */
    public List<Entry> those(UUID[] people, UUID[] ids) {
        return sql.those(people, ids);
    }

    /** The nearest to where somebody turned to, the latest first, of the young person this transaction is about. */
    public List<Entry> nearest(TimelineQuery query) {
        return sql.those(query);
    }

    /** What the young person has not opened yet, written by others, the latest first. */
    public List<Entry> unopened(UUID person, int atMost) {
        return sql.unopened(person, atMost);
    }

    /** The beginning of a record, the latest first. */
    public Turned<Entry> latest(UUID person, int most) {
        return Turned.of(
                Turning.<TimelinePlace>first(),
                most,
                turning -> sql.those(new TimelineQuery(person, null, turning, most + 1)));
    }
}
