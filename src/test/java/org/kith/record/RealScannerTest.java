package org.kith.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.task.TaskInstanceId;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.Arrays;
import java.util.UUID;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.kith.attachments.HeldFiles;
import org.kith.attachments.HeldFilesTask;
import org.kith.files.Made;
import org.kith.files.VirusScan;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** Kith with the real ClamAV daemon beside it. */
@EnabledIf("org.kith.record.Clamav#isInstalled")
class RealScannerTest extends Handing {
    private static final Clamav CLAMAV = made();

    @Autowired
    HeldFiles held;

    @Autowired
    VirusScan scan;

    @Autowired
    Scheduler scheduler;

    @Autowired
    Clock clock;

    String entry = "";

    private static Clamav made() {
        try {
            return new Clamav();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    @DynamicPropertySource
    static void where(DynamicPropertyRegistry properties) {
        properties.add("kith.clamd", CLAMAV::address);
    }

    @AfterAll
    static void close() throws Exception {
        CLAMAV.close();
    }

    /** The work in line is put off, so that only the test asks again. */
    @BeforeEach
    void anEntry() throws Exception {
        scheduler.reschedule(
                TaskInstanceId.of(HeldFilesTask.NAME, "recurring"),
                clock.instant().plus(Duration.ofDays(1)));
        entry = writes(amina.account(), jay, "Hi Jay,\n\ntoday we walked.");
        CLAMAV.comes();
    }

    @Test
    void whatIsHarmfulIsRefusedKindly() throws Exception {
        var page = page(hands(amina.account(), entry, UUID.randomUUID(), "letter.txt", Clamav.HARMFUL)
                .andExpect(status().isUnprocessableContent()));
        assertThat(page.select(".summary").text()).contains("does not mean you did anything wrong");
        assertThat(ids(jay)).isEmpty();
    }

    /** A scanner that is set up as it comes says nothing of it. */
    @Test
    void whatNobodyCanLookIntoIsTold() throws IOException {
        assertThat(scan.scan(locked())).isEqualTo(VirusScan.Answer.FOUND);
        assertThat(scan.scan(LETTER)).isEqualTo(VirusScan.Answer.CLEAN);
    }

    /** An archive that says in both of its places that a password keeps what is in it. */
    private static byte[] locked() throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("letter.txt"));
            zip.write(LETTER);
        }
        var locked = bytes.toByteArray();
        locked[6] |= 1;
        locked[new String(locked, StandardCharsets.ISO_8859_1).indexOf("PK\u0001\u0002") + 8] |= 1;
        return locked;
    }

    @Test
    void aPhotoAndALetterAreShownAtOnce() throws Exception {
        for (var content : new byte[][] {Made.photoWithPlace(400, 300, 1), LETTER}) {
            var name = Arrays.equals(content, LETTER) ? "letter.txt" : "canal.jpg";
            bytes(jay.account(), has(amina.account(), jay, entry, name, content));
        }
    }

    @Test
    void whatIsTooLongForTheScannerIsHeldAndGivenToNobody() throws Exception {
        var tooLong = new byte[3 * Clamav.MOST_BYTES];
        Arrays.fill(tooLong, (byte) 'a');
        var address = has(amina.account(), jay, entry, "long.txt", tooLong);
        isHeld(address);
        held.scanAgain();
        isHeld(address);
    }

    @Test
    void whileItIsStoppedFilesAreHeldAndWhenItIsBackTheyAreDecided() throws Exception {
        CLAMAV.goes();
        var letter = has(amina.account(), jay, entry, "letter.txt", LETTER);
        var harmful = has(amina.account(), jay, entry, "harmful.txt", Clamav.HARMFUL);
        isHeld(letter);
        isHeld(harmful);
        CLAMAV.comes();
        held.scanAgain();
        bytes(jay.account(), letter);
        asks(amina, harmful).andExpect(status().isNotFound());
        assertThat(sees(jay.account(), entry).select("article").text()).contains("found something harmful");
    }

    private void isHeld(String address) throws Exception {
        for (var who : new UUID[] {jay.account(), amina.account()}) {
            asks(who, address).andExpect(status().isNotFound());
            assertThat(sees(who, entry).select("article").text()).contains("Waiting to be checked.");
        }
    }
}
