package org.kith.continuity;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import java.time.LocalTime;
import org.kith.words.Dates;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Figures move on with the day where the record is kept day by day, so they are worked out again each night. */
@Configuration(proxyBeanMethods = false)
class NightlyFigures {
    private static final LocalTime WHEN_FEW_ARE_AWAKE = LocalTime.of(3, 0);

    @Bean
    RecurringTask<Void> figuresEachNight(Figures figures) {
        return Tasks.recurring("figures each night", Schedules.daily(Dates.LONDON, WHEN_FEW_ARE_AWAKE))
                .execute((task, run) -> figures.refreshDayByDay());
    }
}
