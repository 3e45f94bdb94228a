package org.kith.jobs;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.task.TaskInstanceId;
import java.time.LocalTime;
import org.junit.jupiter.api.Test;
import org.kith.KithTest;
import org.kith.words.Dates;
import org.springframework.beans.factory.annotation.Autowired;

@KithTest
class JobsTest {
    @Autowired
    Scheduler scheduler;

    @Test
    void figuresAreDueInTheNightAndHoldNothingAboutAnybody() {
        var due = scheduler
                .getScheduledExecution(TaskInstanceId.of("figures each night", "recurring"))
                .orElseThrow();
        assertThat(due.getExecutionTime().atZone(Dates.LONDON).toLocalTime()).isEqualTo(LocalTime.of(3, 0));
        assertThat(due.getData()).isNull();
    }

    @Test
    void theLogIsSealedAgainAndAgainAndTheTaskHoldsNothing() {
        var due = scheduler
                .getScheduledExecution(TaskInstanceId.of("seal the log", "recurring"))
                .orElseThrow();
        assertThat(due.getData()).isNull();
    }

    @Test
    void noTaskEverHoldsData() {
        assertThat(scheduler.getScheduledExecutions()).isNotEmpty().allMatch(due -> due.getData() == null);
    }
}
