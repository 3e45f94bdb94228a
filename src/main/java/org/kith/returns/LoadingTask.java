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
 * The work in line that loads a return. It holds two ids and nothing else: a node that is killed leaves it to be taken up again, and taken
 * up twice it loads once.
 */
@Configuration(proxyBeanMethods = false)
@ConditionalOnWebApplication
class LoadingTask {
    private static final String NAME = "load a return";
    private static final int TRIES = 3;
    private static final Duration BETWEEN = Duration.ofSeconds(10);

    /** A return's organisation comes with its id, since a job sees nothing outside of one organisation. */
    static TaskInstance<Void> of(Order order) {
        return new TaskInstance<>(NAME, order.organisation() + " " + order.id());
    }

    @Bean
    OneTimeTask<Void> loading(LoadingJob job) {
        var later = new OnFailureRetryLater<Void>(BETWEEN);
        return Tasks.oneTime(NAME)
                .onFailure(new MaxRetriesFailureHandler<>(
                        TRIES, later, (failed, operations) -> giveUp(job, failed.getExecution().taskInstance)))
                .execute((work, context) -> job.load(organisation(work), id(work)));
    }

    private static void giveUp(LoadingJob job, TaskInstance<?> work) {
        job.giveUp(organisation(work), id(work));
    }

    private static UUID organisation(TaskInstance<?> work) {
        return UUID.fromString(work.getId().substring(0, work.getId().indexOf(' ')));
    }

    private static UUID id(TaskInstance<?> work) {
        return UUID.fromString(work.getId().substring(work.getId().indexOf(' ') + 1));
    }
}
