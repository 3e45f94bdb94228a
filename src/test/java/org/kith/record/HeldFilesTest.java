package org.kith.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.exceptions.TaskInstanceCurrentlyExecutingException;
import com.github.kagkarlsson.scheduler.task.TaskInstanceId;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kith.attachments.HeldFiles;
import org.kith.attachments.HeldFilesTask;
import org.kith.files.Made;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** Kith with a virus scanner that comes and goes. */
class HeldFilesTest extends Handing {
    private static final Scanner SCANNER = new Scanner();
    private static final byte[] PHOTO = Made.photoWithPlace(400, 300, 1);

    @Autowired
    HeldFiles held;

    @Autowired
    Scheduler scheduler;

    @Autowired
    Clock clock;

    String entry = "";

    @DynamicPropertySource
    static void where(DynamicPropertyRegistry properties) {
        properties.add("kith.clamd", SCANNER::address);
    }

    @AfterAll
    static void close() throws IOException {
        SCANNER.close();
    }

    /** The work in line is put off, so that only the test asks the scanner, and about nothing of other tests. */
    @BeforeEach
    void anEntryAndTheScannerAway() throws Exception {
        Awaitility.await()
                .ignoreExceptionsInstanceOf(TaskInstanceCurrentlyExecutingException.class)
                .untilAsserted(() -> scheduler.reschedule(
                        TaskInstanceId.of(HeldFilesTask.NAME, "recurring"),
                        clock.instant().plus(Duration.ofDays(1))));
        entry = writes(amina.account(), jay, "Hi Jay,\n\ntoday we walked.");
        SCANNER.callsEverythingClean();
        held.scanAgain();
        SCANNER.goesAway();
    }

    @Test
    void whatIsHeldIsShownOnceTheScannerCallsItClean() throws Exception {
        var address = has(amina.account(), jay, entry, "canal.jpg", PHOTO);
        isHeld(address);
        held.scanAgain();
        isHeld(address);
        SCANNER.callsEverythingClean();
        held.scanAgain();
        assertThat(sees(jay.account(), entry).select("article img")).hasSize(1);
        bytes(jay.account(), address);
        bytes(jay.account(), address + "/thumbnail");
    }

    private void isHeld(String address) throws Exception {
        for (var who : new UUID[] {jay.account(), amina.account()}) {
            asks(who, address).andExpect(status().isNotFound());
            asks(who, address + "/thumbnail").andExpect(status().isNotFound());
            var page = sees(who, entry).select("article");
            assertThat(page.text()).contains("Waiting to be checked. It is shown when that is done.");
            assertThat(page.select("img, a[href*=attachments]")).isEmpty();
        }
    }

    @Test
    void whatTurnsOutHarmfulIsGone() throws Exception {
        var address = has(amina.account(), jay, entry, "canal.jpg", PHOTO);
        SCANNER.findsSomethingEverywhere();
        held.scanAgain();
        asks(amina, address).andExpect(status().isNotFound());
        assertThat(sees(jay.account(), entry).select("article").text()).contains("found something harmful");
        var left = acting.<Long>changing(amina.actor(), jay.id(), viewer -> jdbc.sql(
                        "select count(*) from attachment where young_person_id = ? and bytes is null and thumbnail is null")
                .param(jay.id())
                .query(Long.class)
                .single());
        assertThat(left).isOne();
        SCANNER.callsEverythingClean();
        held.scanAgain();
        asks(amina, address).andExpect(status().isNotFound());
    }

    @Test
    void whatIsFoundAtOnceIsNotKept() throws Exception {
        SCANNER.findsSomethingEverywhere();
        var page = page(hands(amina.account(), entry, UUID.randomUUID(), "canal.jpg", PHOTO)
                .andExpect(status().isUnprocessableContent()));
        assertThat(page.select(".summary").text()).contains("does not mean you did anything wrong");
        assertThat(ids(jay)).isEmpty();
    }

    @Test
    void whatIsCleanIsShownAtOnce() throws Exception {
        SCANNER.callsEverythingClean();
        bytes(jay.account(), has(amina.account(), jay, entry, "canal.jpg", PHOTO));
    }

    @Test
    void aScannerThatIsAwayIsNotAskedAboutEverythingThatWaits() throws Exception {
        for (int i = 0; i < 6; i++) {
            hands(amina.account(), entry, UUID.randomUUID(), "letter" + i + ".txt", LETTER);
        }
        var before = SCANNER.timesAsked();
        held.scanAgain();
        assertThat(SCANNER.timesAsked() - before).isEqualTo(3);
        SCANNER.callsEverythingClean();
        held.scanAgain();
        assertThat(sees(jay.account(), entry).select("article a[download]")).hasSize(6);
    }

    @Test
    void theWorkInLineHoldsNothingAboutAnybody() {
        var due = scheduler
                .getScheduledExecution(TaskInstanceId.of(HeldFilesTask.NAME, "recurring"))
                .orElseThrow();
        assertThat(due.getData()).isNull();
    }
}
