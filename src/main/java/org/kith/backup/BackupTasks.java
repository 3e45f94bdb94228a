package org.kith.backup;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import java.time.LocalTime;
import java.time.ZoneOffset;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** A backup each night, and each week the newest is restored into an empty place and looked at. By UTC, which has no night without its hours. */
@Configuration(proxyBeanMethods = false)
class BackupTasks {
    private static final LocalTime NIGHT = LocalTime.of(2, 30);
    private static final LocalTime AFTERWARDS = LocalTime.of(3, 30);

    @Bean
    RecurringTask<Void> backUp(Backups backups) {
        return Tasks.recurring("back up", Schedules.daily(ZoneOffset.UTC, NIGHT))
                .execute((task, run) -> backups.make());
    }

    @Bean
    RecurringTask<Void> checkTheNewestBackup(Backups backups) {
        return Tasks.recurring("check the newest backup", Schedules.daily(ZoneOffset.UTC, AFTERWARDS))
                .execute((task, run) -> backups.checkIfDue());
    }
}
