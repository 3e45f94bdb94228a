package org.kith.jobs;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.SchedulerClient;
import com.github.kagkarlsson.scheduler.task.TaskInstance;
import java.time.Clock;
import javax.sql.DataSource;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.jdbc.datasource.TransactionAwareDataSourceProxy;
import org.springframework.stereotype.Component;

/** Puts one-time work in line, in the transaction that asks for it: it is done if that commits, and not otherwise. */
@Component
@ConditionalOnWebApplication
public class Queue {
    private final SchedulerClient inTransaction;
    private final Scheduler scheduler;
    private final Clock clock;

    Queue(DataSource dataSource, Scheduler scheduler, Clock clock) {
        this.inTransaction = SchedulerClient.Builder.create(new TransactionAwareDataSourceProxy(dataSource))
                .build();
        this.scheduler = scheduler;
        this.clock = clock;
    }

    /** Adds work that is due at once, unless the same is in line already. */
    public void add(TaskInstance<?> work) {
        inTransaction.scheduleIfNotExists(work, clock.instant());
    }

    /** Once the transaction has committed: this node need not wait until it looks again by itself. */
    public void lookNow() {
        scheduler.triggerCheckForDueExecutions();
    }
}
