package org.kith;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import java.time.Duration;
import org.springframework.beans.factory.config.BeanPostProcessor;

/**
 * Work that is done every few minutes, in every organisation, is done once and then tomorrow: each test has organisations of its own, and after some
 * hundreds of tests it would do little else. Whoever tests it does it themselves; and messages go out by whoever tests that alone.
 */
final class RepeatedWork implements BeanPostProcessor {
    private static final Duration TOMORROW = Duration.ofDays(1);

    @Override
    public Object postProcessAfterInitialization(Object bean, String name) {
        if (name.equals("sendMessages") && bean instanceof RecurringTask<?> task) {
            return Tasks.recurring(task.getName(), Schedules.fixedDelay(TOMORROW))
                    .execute((due, run) -> {});
        }
        return bean instanceof RecurringTask<?> task && !name.equals("figuresEachNight") ? tomorrow(task) : bean;
    }

    private static <T> RecurringTask<T> tomorrow(RecurringTask<T> task) {
        return Tasks.recurring(task.getName(), Schedules.fixedDelay(TOMORROW), task.getDataClass())
                .execute(task::executeRecurringly);
    }
}
