package org.kith.record;

import java.time.Clock;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kith.actor.Hidden;
import org.kith.actor.Viewer;
import org.kith.web.NotAllowed;
import org.springframework.stereotype.Component;

/** Nobody meets what may be hard to read unprepared: they decide when, and with whom. Called inside the actor's transaction. */
@Component
class ReadingPlans {
    private final ReadingPlanSql sql;
    private final TimelineSql timeline;
    private final WhoseSql whose;
    private final Clock clock;

    ReadingPlans(ReadingPlanSql sql, TimelineSql timeline, WhoseSql whose, Clock clock) {
        this.sql = sql;
        this.timeline = timeline;
        this.whose = whose;
        this.clock = clock;
    }

    /** Whether the question stands before the entry: for the young person, on what somebody else wrote. */
    boolean stands(Viewer viewer, Entry entry) {
        return RecordPermissions.of(viewer).own()
                && entry.beside().hardToRead()
                && !entry.written().byYoungPerson();
    }

    HardPage page(Viewer viewer, UUID person, UUID entry, String typed, @Nullable String wrong) {
        NotAllowed.unless(RecordPermissions.of(viewer).own(), "account.not-yours");
        return new HardPage(
                viewer,
                whose.whose(person).orElseThrow(Hidden::new),
                timeline.entry(person, entry).orElseThrow(Hidden::new),
                sql.whoCanBeAsked(person, clock.instant()),
                sql.of(person, entry).stream().findFirst().orElse(null),
                typed,
                wrong);
    }

    /** Who is asked must be of the young person's team. */
    void decide(Viewer viewer, UUID person, UUID entry, ReadingPlanSql.Decided decided) {
        var with = decided.with();
        if (timeline.entry(person, entry).isEmpty() || with != null && !canBeAsked(person, with)) {
            throw new Hidden();
        }
        NotAllowed.unless(RecordPermissions.of(viewer).own(), "account.not-yours");
        sql.decide(entry, decided, clock.instant());
    }

    /** They have read it: nothing is left to be reminded of. */
    void read(UUID entry) {
        sql.end(entry, clock.instant());
    }

    private boolean canBeAsked(UUID person, UUID with) {
        return sql.whoCanBeAsked(person, clock.instant()).stream()
                .anyMatch(one -> one.id().equals(with));
    }
}
