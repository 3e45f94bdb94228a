package org.kith.limits;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Every ten minutes the counts that are full again are removed: nobody is counted any longer than that. */
@Configuration(proxyBeanMethods = false)
class ForgettingTriesTask {
    static final String NAME = "forget tries";
    private static final Duration EVERY = Duration.ofMinutes(10);

    @Bean
    RecurringTask<Void> forgetTries(Buckets buckets) {
        return Tasks.recurring(NAME, Schedules.fixedDelay(EVERY)).execute((task, run) -> buckets.forget());
    }
}
