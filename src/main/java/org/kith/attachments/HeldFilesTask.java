package org.kith.attachments;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** A scanner that was away comes back, so files that are held are asked about again every few minutes. */
@Configuration(proxyBeanMethods = false)
public class HeldFilesTask {
    public static final String NAME = "scan held files";
    private static final Duration EVERY = Duration.ofMinutes(5);

    @Bean
    RecurringTask<Void> scanHeldFiles(HeldFiles files) {
        return Tasks.recurring(NAME, Schedules.fixedDelay(EVERY)).execute((task, run) -> files.scanAgain());
    }
}
