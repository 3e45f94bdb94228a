package org.kith.people;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.kith.actor.AccessLogEntry;
import org.kith.actor.ActorTransactions;
import org.kith.actor.NotFound;
import org.kith.actor.Viewer;
import org.kith.continuity.LastDayCovered;
import org.kith.form.Form;
import org.kith.paging.Part;
import org.kith.web.NotAllowed;
import org.springframework.stereotype.Component;

/** Gathers a worker's page within a running transaction, and logs the young people it names. */
@Component
class WorkerPages {
    private static final int SIZE = 50;
    private static final AccessLogEntry NAMED = AccessLogEntry.at("worker", "people");

    private final ActorTransactions acting;
    private final WorkerSql sql;
    private final LastDayCovered lastDay;
    private final AboutWorkers about;
    private final List<ProposedWorkers> proposed;

    WorkerPages(
            ActorTransactions acting,
            WorkerSql sql,
            LastDayCovered lastDay,
            AboutWorkers about,
            List<ProposedWorkers> proposed) {
        this.acting = acting;
        this.sql = sql;
        this.lastDay = lastDay;
        this.about = about;
        this.proposed = proposed;
    }

    Worker worker(Viewer viewer, UUID id) {
        NotAllowed.unless(PeoplePermissions.of(viewer).seeYoungPeople(), "error.not-yours");
        return sql.worker(id).orElseThrow(NotFound::new);
    }

    WorkerPage page(Viewer viewer, UUID id, String next, String back) {
        var worker = worker(viewer, id);
        return page(viewer, worker, new From(next, back), NameForm.of(worker.givenName()));
    }

    /** Who somebody proposed that they are, while it waits. */
    Optional<String> proposed(UUID worker) {
        return proposed.stream().flatMap(room -> room.of(worker).stream()).findFirst();
    }

    /** The page again, with the name that could not be kept. */
    WorkerPage named(Viewer viewer, Worker worker, Form form) {
        return page(viewer, worker, From.BEGINNING, form);
    }

    private WorkerPage page(Viewer viewer, Worker worker, From from, Form naming) {
        var asOf = lastDay.of(viewer);
        var stays = PeoplePermissions.of(viewer).seeCompany() ? sql.stays(worker.id()) : List.<Worker.Stay>of();
        var now = stays.stream()
                .filter(stay -> stay.isSeenOn(asOf.day()) && stay.spell().runsAfter(asOf.day()))
                .toList();
        var before = stays.stream().filter(stay -> !now.contains(stay)).toList();
        var shown = Part.of(before, Worker.Stay::place, SIZE, from.next(), from.back());
        acting.shownInList(
                Stream.concat(now.stream(), shown.shown().stream())
                        .map(Worker.Stay::youngPersonId)
                        .distinct()
                        .toList(),
                NAMED);
        return new WorkerPage(
                viewer,
                asOf,
                worker,
                worker.accountId() == null
                        ? null
                        : about.of(List.of(worker.accountId())).get(worker.accountId()),
                worker.accountId() == null
                        ? null
                        : about.photos(List.of(worker.accountId())).get(worker.accountId()),
                WorkerFigures.of(stays, asOf.day()),
                now,
                shown,
                sql.details(worker.id()),
                proposed(worker.id()).orElse(null),
                naming);
    }

    /** Where the list of those from before goes on, as the address says it. */
    private record From(String next, String back) {
        static final From BEGINNING = new From("", "");
    }
}
