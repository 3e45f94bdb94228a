package org.kith.people;

import com.github.kagkarlsson.scheduler.task.TaskInstance;
import com.github.kagkarlsson.scheduler.task.helper.OneTimeTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import java.util.UUID;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The work in line that counts an organisation again once somebody has said who its workers are: two codes may be one person. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnWebApplication
class FiguresAgain {
    private static final String NAME = "figures again";

    /** Each asking is work of its own, since one that is under way may have read the workers already. */
    static TaskInstance<Void> of(UUID organisation) {
        return new TaskInstance<>(NAME, organisation + " " + UUID.randomUUID());
    }

    @Bean
    OneTimeTask<Void> figuresAgainOnce(Figures figures) {
        return Tasks.oneTime(NAME)
                .execute((work, run) -> figures.refreshNow(
                        UUID.fromString(work.getId().substring(0, work.getId().indexOf(' ')))));
    }
}
