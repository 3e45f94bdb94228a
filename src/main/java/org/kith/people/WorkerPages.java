package org.kith.people;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.kith.actor.Acting;
import org.kith.actor.Hidden;
import org.kith.actor.Look;
import org.kith.actor.Viewer;
import org.kith.web.NotAllowed;
import org.kith.web.Paging;
import org.springframework.stereotype.Component;

/** Gathers a worker's page within a running transaction, and logs the young people it names. */
@Component
class WorkerPages {
    private static final int SIZE = 50;
    private static final Look NAMED = Look.at("worker", "people");

    private final Acting acting;
    private final WorkerSql sql;
    private final AsOfSql lastDay;

    WorkerPages(Acting acting, WorkerSql sql, AsOfSql lastDay) {
        this.acting = acting;
        this.sql = sql;
        this.lastDay = lastDay;
    }

    Worker worker(Viewer viewer, UUID id) {
        NotAllowed.unless(PeoplePermissions.of(viewer).seeYoungPeople(), "error.not-yours");
        return sql.worker(id).orElseThrow(Hidden::new);
    }

    WorkerPage page(Viewer viewer, UUID id, int asked) {
        var worker = worker(viewer, id);
        return page(viewer, worker, asked, NameForm.of(worker.givenName(), ""), null);
    }

    WorkerPage page(Viewer viewer, Worker worker, int asked, NameForm form, @Nullable String wrong) {
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
        var accounts = PeoplePermissions.of(viewer).sayWhoWorkerIs() ? sql.accounts() : List.<Worker.Account>of();
        return new WorkerPage(
                viewer, asOf, worker, WorkerFigures.of(stays, asOf.day()), now, shown, paging, accounts, form, wrong);
    }

    private static List<Worker.Stay> shown(List<Worker.Stay> before, Paging paging) {
        return before.stream()
                .skip(Paging.before(paging.page(), paging.size()))
                .limit(paging.size())
                .toList();
    }
}
