package org.kith.outbox;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Every minute messages that are due are sent, and the gateway is asked what became of others. */
@Configuration(proxyBeanMethods = false)
class SendingTask {
    static final String NAME = "send messages";
    private static final Duration EVERY = Duration.ofMinutes(1);

    @Bean
    RecurringTask<Void> sendMessages(Sending sending, Asking asking) {
        return Tasks.recurring(NAME, Schedules.fixedDelay(EVERY)).execute((task, run) -> {
            sending.sendAll();
            asking.askAll();
        });
    }
}
