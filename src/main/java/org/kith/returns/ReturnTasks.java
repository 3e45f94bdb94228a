package org.kith.returns;

import com.github.kagkarlsson.scheduler.task.FailureHandler.MaxRetriesFailureHandler;
import com.github.kagkarlsson.scheduler.task.FailureHandler.OnFailureRetryLater;
import com.github.kagkarlsson.scheduler.task.TaskInstance;
import com.github.kagkarlsson.scheduler.task.helper.OneTimeTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import java.time.Duration;
import java.util.UUID;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * The work in line of this room: loading a return, and doing what somebody said of two numbers, which waits while a return is loaded. Each holds two ids and
 * nothing else: a node that is killed leaves it to be taken up again, and taken up twice it is done once.
 */
@Configuration(proxyBeanMethods = false)
@ConditionalOnWebApplication
class ReturnTasks {
    private static final String LOADING = "load a return";
    private static final String JOINING = "join numbers";
    private static final int TRIES = 3;
    private static final Duration BETWEEN = Duration.ofSeconds(10);

    /** A return's organisation comes with its id, since a job sees nothing outside of one organisation. */
    static TaskInstance<Void> toLoad(Order order) {
        return named(LOADING, order.organisation(), order.id());
    }

    /** Each asking is work of its own, since one that is under way may have read what was said already. */
    static TaskInstance<Void> toJoin(UUID organisation) {
        return named(JOINING, organisation, UUID.randomUUID());
    }

    @Bean
    OneTimeTask<Void> loading(LoadingJob job) {
        var later = new OnFailureRetryLater<Void>(BETWEEN);
        return Tasks.oneTime(LOADING)
                .onFailure(new MaxRetriesFailureHandler<>(
                        TRIES, later, (failed, operations) -> giveUp(job, failed.getExecution().taskInstance)))
                .execute((work, context) -> job.load(organisation(work), id(work)));
    }

    @Bean
    OneTimeTask<Void> joiningNumbers(Joining joining) {
        return Tasks.oneTime(JOINING).execute((work, context) -> joining.settleNow(organisation(work)));
    }

    private static void giveUp(LoadingJob job, TaskInstance<?> work) {
        job.giveUp(organisation(work), id(work));
    }

    private static TaskInstance<Void> named(String name, UUID organisation, UUID id) {
        return new TaskInstance<>(name, organisation + " " + id);
    }

    private static UUID organisation(TaskInstance<?> work) {
        return UUID.fromString(work.getId().substring(0, work.getId().indexOf(' ')));
    }

    private static UUID id(TaskInstance<?> work) {
        return UUID.fromString(work.getId().substring(work.getId().indexOf(' ') + 1));
    }
}
