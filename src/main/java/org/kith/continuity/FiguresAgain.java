package org.kith.continuity;

import com.github.kagkarlsson.scheduler.task.TaskInstance;
import com.github.kagkarlsson.scheduler.task.helper.OneTimeTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import java.util.UUID;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The work in line that counts an organisation, or one young person, again: see {@link CountedAgain}. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnWebApplication
class FiguresAgain {
    private static final String ALL = "figures again";
    private static final String ONE = "figures of one again";

    /** Each asking is work of its own, since one that is under way may have read the workers already. */
    static TaskInstance<Void> of(UUID organisation) {
        return new TaskInstance<>(ALL, organisation + " " + UUID.randomUUID());
    }

    static TaskInstance<Void> of(UUID organisation, UUID youngPerson) {
        return new TaskInstance<>(ONE, organisation + " " + youngPerson + " " + UUID.randomUUID());
    }

    @Bean
    OneTimeTask<Void> figuresAgainOnce(Figures figures) {
        return Tasks.oneTime(ALL).execute((work, run) -> figures.refreshNow(id(work, 0)));
    }

    @Bean
    OneTimeTask<Void> figuresOfOneAgainOnce(Figures figures) {
        return Tasks.oneTime(ONE).execute((work, run) -> figures.refreshNow(id(work, 0), id(work, 1)));
    }

    private static UUID id(TaskInstance<Void> work, int number) {
        return UUID.fromString(work.getId().split(" ")[number]);
    }
}
