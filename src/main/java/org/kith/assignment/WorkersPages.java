package org.kith.assignment;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.kith.actor.Viewer;
import org.kith.people.AboutWorkers;
import org.kith.people.WorkersNow;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.stereotype.Component;

/** Gathers who works with a young person: workers, teams and services; called inside the viewer's transaction, which is about them. */
@Component
@ConditionalOnWebApplication
class WorkersPages {
    private final AssignmentSql sql;
    private final Assignments assignments;
    private final WorkersNow workers;
    private final AboutWorkers about;
    private final List<ServicesThere> services;

    WorkersPages(
            AssignmentSql sql,
            Assignments assignments,
            WorkersNow workers,
            AboutWorkers about,
            List<ServicesThere> services) {
        this.sql = sql;
        this.assignments = assignments;
        this.workers = workers;
        this.about = about;
        this.services = services;
    }

    WorkersPage of(Viewer viewer, UUID id) {
        var person = assignments.person(id);
        var now = assignments.now(id);
        var all = UnderSeveralCodes.together(sql.times(id));
        return new WorkersPage(
                viewer,
                person,
                now,
                now.isEmpty() && workers.isUnknown(id),
                all,
                TeamTime.of(person, sql.moves(id)),
                services.stream().flatMap(room -> room.of(viewer, id).stream()).toList(),
                new WorkersPage.Said(about.of(accounts(now)), about.photos(accounts(all))),
                assignments.today());
    }

    private static List<UUID> accounts(List<TimeTogether> times) {
        return times.stream()
                .map(TimeTogether::account)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
    }
}
