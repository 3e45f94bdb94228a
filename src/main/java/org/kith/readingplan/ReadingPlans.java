package org.kith.readingplan;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.kith.actor.NotFound;
import org.kith.actor.Viewer;
import org.kith.form.Form;
import org.kith.people.YoungPersonHeaders;
import org.kith.record.BeforeReading;
import org.kith.record.Entry;
import org.kith.record.RecordEntries;
import org.kith.record.RecordPermissions;
import org.kith.web.NotAllowed;
import org.kith.web.Page;
import org.springframework.stereotype.Component;

/** Nobody meets what may be hard to read unprepared: they decide when, and with whom. Called inside the actor's transaction. */
@Component
public class ReadingPlans implements BeforeReading {
    private final ReadingPlanSql sql;
    private final RecordEntries timeline;
    private final YoungPersonHeaders whose;
    private final Clock clock;

    ReadingPlans(ReadingPlanSql sql, RecordEntries timeline, YoungPersonHeaders whose, Clock clock) {
        this.sql = sql;
        this.timeline = timeline;
        this.whose = whose;
        this.clock = clock;
    }

    /** The question stands before the entry for the young person, on what somebody else wrote. */
    @Override
    public Optional<Page> first(Viewer viewer, UUID person, Entry entry) {
        var stands = RecordPermissions.of(viewer).own()
                && entry.beside().hardToRead()
                && !entry.written().byYoungPerson();
        return stands ? Optional.of(page(viewer, person, entry.id(), Form.empty())) : Optional.empty();
    }

    /** Those that still stand, as the young person made them. */
    public List<ReadingPlan> open(UUID me) {
        return sql.open(me);
    }

    HardPage page(Viewer viewer, UUID person, UUID entry, Form form) {
        NotAllowed.unless(RecordPermissions.of(viewer).own(), "account.not-yours");
        return new HardPage(
                viewer,
                whose.of(person).orElseThrow(NotFound::new),
                timeline.entry(person, entry).orElseThrow(NotFound::new),
                sql.whoCanBeAsked(person, clock.instant()),
                sql.of(person, entry).stream().findFirst().orElse(null),
                form);
    }

    /** Who is asked must be of the young person's team. */
    void decide(Viewer viewer, UUID person, UUID entry, ReadingPlanSql.Decided decided) {
        var with = decided.with();
        if (timeline.entry(person, entry).isEmpty() || with != null && !canBeAsked(person, with)) {
            throw new NotFound();
        }
        NotAllowed.unless(RecordPermissions.of(viewer).own(), "account.not-yours");
        sql.decide(entry, decided, clock.instant());
    }

    /** They have read it: nothing is left to be reminded of. */
    @Override
    public void read(UUID entry) {
        sql.end(entry, clock.instant());
    }

    private boolean canBeAsked(UUID person, UUID with) {
        return sql.whoCanBeAsked(person, clock.instant()).stream()
                .anyMatch(one -> one.id().equals(with));
    }
}
