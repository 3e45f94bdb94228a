package org.kith.people;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.kith.actor.AccessLogEntry;
import org.kith.actor.ActorTransactions;
import org.kith.actor.NotFound;
import org.kith.actor.Viewer;
import org.kith.continuity.LastDayCovered;
import org.kith.form.Form;
import org.kith.paging.Paging;
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

    WorkerPages(ActorTransactions acting, WorkerSql sql, LastDayCovered lastDay, AboutWorkers about) {
        this.acting = acting;
        this.sql = sql;
        this.lastDay = lastDay;
        this.about = about;
    }

    Worker worker(Viewer viewer, UUID id) {
        NotAllowed.unless(PeoplePermissions.of(viewer).seeYoungPeople(), "error.not-yours");
        return sql.worker(id).orElseThrow(NotFound::new);
    }

    WorkerPage page(Viewer viewer, UUID id, int asked) {
        var worker = worker(viewer, id);
        return page(viewer, worker, asked, NameForm.of(worker.givenName()));
    }

    /** The page again, with the name that could not be kept. */
    WorkerPage named(Viewer viewer, Worker worker, Form form) {
        return page(viewer, worker, 1, form);
    }

    private WorkerPage page(Viewer viewer, Worker worker, int asked, Form naming) {
        var asOf = lastDay.of(viewer);
        var stays = sql.stays(worker.id());
        var now = stays.stream()
                .filter(stay -> stay.isSeenOn(asOf.day()) && stay.spell().runsAfter(asOf.day()))
                .toList();
        var before = stays.stream().filter(stay -> !now.contains(stay)).toList();
        var paging = Paging.within(asked, SIZE, before.size());
        var shown = shown(before, paging);
        acting.shownInList(
                Stream.concat(now.stream(), shown.stream())
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
                paging,
                sql.details(worker.id()),
                naming);
    }

    private static List<Worker.Stay> shown(List<Worker.Stay> before, Paging paging) {
        return before.stream()
                .skip(Paging.before(paging.page(), paging.size()))
                .limit(paging.size())
                .toList();
    }
}
