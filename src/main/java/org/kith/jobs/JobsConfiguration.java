package org.kith.jobs;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.OneTimeTask;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import java.time.Duration;
import java.util.List;
import javax.sql.DataSource;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.event.EventListener;

/**
 * The scheduler, in the table {@code scheduled_tasks}: whichever node is free takes what is due. It begins once Kith serves pages, so a
 * command never runs a job by accident.
 */
@Configuration(proxyBeanMethods = false)
@ConditionalOnWebApplication
class JobsConfiguration {
    private static final int AT_ONCE = 2;
    private static final Duration LOOK_EVERY = Duration.ofSeconds(5);
    // What a node did that was killed is taken up again after twenty seconds.
    private static final Duration HEARTBEAT = Duration.ofSeconds(5);
    private static final int MISSED_BEFORE_DEAD = 4;
    private static final Duration LET_FINISH = Duration.ofSeconds(5);

    @Bean(destroyMethod = "stop")
    Scheduler scheduler(DataSource dataSource, List<RecurringTask<?>> recurring, List<OneTimeTask<?>> once) {
        return Scheduler.create(dataSource, List.<Task<?>>copyOf(once))
                .startTasks(recurring)
                .threads(AT_ONCE)
                .pollingInterval(LOOK_EVERY)
                .heartbeatInterval(HEARTBEAT)
                .missedHeartbeatsLimit(MISSED_BEFORE_DEAD)
                .shutdownMaxWait(LET_FINISH)
                .build();
    }

    @EventListener
    void begin(ApplicationReadyEvent ready) {
        ready.getApplicationContext().getBean(Scheduler.class).start();
    }
}
