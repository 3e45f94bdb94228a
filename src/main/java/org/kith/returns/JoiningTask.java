package org.kith.returns;

import com.github.kagkarlsson.scheduler.task.TaskInstance;
import com.github.kagkarlsson.scheduler.task.helper.OneTimeTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import java.util.UUID;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The work in line that does what somebody said of two numbers: it waits while a return is loaded, and outlives a node that is killed. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnWebApplication
class JoiningTask {
    private static final String NAME = "join numbers";

    /** Each asking is work of its own, since one that is under way may have read what was said already. */
    static TaskInstance<Void> of(UUID organisation) {
        return new TaskInstance<>(NAME, organisation + " " + UUID.randomUUID());
    }

    @Bean
    OneTimeTask<Void> joiningNumbers(Joining joining) {
        return Tasks.oneTime(NAME)
                .execute((work, run) -> joining.settleNow(
                        UUID.fromString(work.getId().substring(0, work.getId().indexOf(' ')))));
    }
}
