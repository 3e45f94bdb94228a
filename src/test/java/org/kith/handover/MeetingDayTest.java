package org.kith.handover;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.kith.actor.Viewers;
import org.kith.form.Form;
import org.kith.words.Dates;
import org.kith.words.Today;

class MeetingDayTest {
    /** One in the morning of 3 March in Kabul, where it is still 2 March in London. */
    private static final Clock NIGHT_IN_KABUL = Clock.fixed(Instant.parse("2026-03-02T20:30:00Z"), Dates.LONDON);

    @Test
    void aMeetingOnADayThatHasComeInKabulTookPlace() {
        assertThat(took("2026-03-03").wrong()).doesNotContainKey(MeetingForm.DAY);
        assertThat(took("2026-03-04").wrong()).containsKey(MeetingForm.DAY);
    }

    @Test
    void thereItIsSaidWhatCameOfItAndNotOnlyCalledOff() {
        assertThat(hasCome(LocalDate.of(2026, 3, 3))).isTrue();
        assertThat(hasCome(LocalDate.of(2026, 3, 4))).isFalse();
    }

    @Test
    void anHourOfTodayThatIsOverIsAskedAbout() {
        assertThat(hour("2026-03-02", "20:00", "").wrong()).containsOnlyKeys(MeetingForm.SURE);
        assertThat(hour("2026-03-02", "20:00", "yes").wrong()).isEmpty();
        for (var later : List.of("20:30", "21:00", "")) {
            assertThat(hour("2026-03-02", later, "").wrong()).isEmpty();
        }
        assertThat(hour("2026-03-01", "20:00", "").wrong()).isEmpty();
    }

    private static Form hour(String day, String time, String sure) {
        var typed = Form.empty().with(MeetingForm.DAY, day).with(MeetingForm.TIME, time);
        return MeetingForm.checkedHour(typed.with(MeetingForm.SURE, sure), NIGHT_IN_KABUL);
    }

    @Test
    void itIsToComeUntilItsHourIsOver() {
        var now = LocalDateTime.of(2026, 3, 2, 20, 30);
        assertThat(isToCome(2, LocalTime.of(20, 30), now)).isTrue();
        assertThat(isToCome(2, LocalTime.of(20, 29), now)).isFalse();
        assertThat(isToCome(2, null, now)).isTrue();
        assertThat(isToCome(1, null, now)).isFalse();
    }

    private static boolean isToCome(int day, @Nullable LocalTime time, LocalDateTime now) {
        var said = new HandoverStep.Said("Amina", false, true, Instant.EPOCH);
        var goodbye = new HandoverStep.Meeting("goodbye", time, null, null);
        var planned =
                new HandoverStep(UUID.randomUUID(), "planned", null, goodbye, LocalDate.of(2026, 3, day), null, said);
        return !new Meetings(List.of(planned)).toCome(now).isEmpty();
    }

    private static boolean hasCome(LocalDate day) {
        var said = new HandoverStep.Said("Amina", false, true, Instant.EPOCH);
        var planned = new HandoverStep(UUID.randomUUID(), "planned", null, null, day, null, said);
        var today = Today.at(NIGHT_IN_KABUL);
        var page = new MeetingPage(
                Viewers.of("worker"),
                null,
                MeetingPage.About.CAME,
                planned,
                new Meetings(List.of(planned)),
                "",
                today,
                Form.empty());
        assertThat(new MeetingsPage(page.viewer(), null, page.meetings(), "", today, page.form()).hasCome(planned))
                .isEqualTo(!page.isToCome());
        return !page.isToCome();
    }

    private static Form took(String day) {
        var form = Form.empty().with(MeetingForm.CAME, MeetingForm.HELD).with(MeetingForm.DAY, day);
        return MeetingForm.checkedAfter(form, NIGHT_IN_KABUL);
    }
}
