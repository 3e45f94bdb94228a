package org.kith.people;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kith.actor.OneByOne;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Statements about the e-mail address a worker has at work. */
@Component
class WorkerEmailSql {
    private final JdbcClient jdbc;
    private final WorkerSql workers;

    WorkerEmailSql(JdbcClient jdbc, WorkerSql workers) {
        this.jdbc = jdbc;
        this.workers = workers;
    }

    /** All that was said, what holds first and then the latest. */
    List<WorkerDetail> said(UUID worker) {
        return workers.details(worker).stream().filter(WorkerDetail::isEmail).toList();
    }

    /** Writes it, or takes it away, unless it no longer says what the writer saw. Answers whether it says so now. */
    boolean keep(UUID worker, @Nullable String seen, @Nullable String value) {
        OneByOne.about(jdbc, worker);
        var now = said(worker).stream()
                .filter(WorkerDetail::holds)
                .map(WorkerDetail::value)
                .findFirst()
                .orElse(null);
        if (Objects.equals(now, value)) {
            return true;
        }
        return Objects.equals(now, seen) && (now == null || end(worker, now)) && (value == null || say(worker, value));
    }

    private boolean end(UUID worker, String now) {
        return jdbc.sql("""
                        update worker_detail set ended_at = kith.moment(), ended_by = kith.actor()
                         where worker_id = ? and kind = 'email' and ended_at is null and value = ?
                        """).params(worker, now).update() == 1;
    }

    /** A list that is loaded at that moment may be faster. */
    private boolean say(UUID worker, String value) {
        return jdbc.sql("""
                        insert into worker_detail (organisation_id, worker_id, kind, value, since, set_by)
                        select w.organisation_id, w.id, 'email', ?, kith.moment(), kith.actor() from worker w where w.id = ?
                        on conflict do nothing
                        """).params(value, worker).update() == 1;
    }
}
