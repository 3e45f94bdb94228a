package org.kith.sealing;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Every minute lines are sealed, and the checkpoint is taken to where an operator wants it. What could not be taken there is next minute. */
@Configuration(proxyBeanMethods = false)
class SealingTask {
    static final String NAME = "seal the log";
    private static final Duration EVERY = Duration.ofMinutes(1);

    @Bean
    RecurringTask<Void> sealTheLog(Sealing sealing, Exports exports) {
        return Tasks.recurring(NAME, Schedules.fixedDelay(EVERY))
                .execute((task, run) -> sealing.organisations().forEach(organisation -> {
                    sealing.seal(organisation);
                    exports.export(organisation);
                }));
    }
}
