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
    /** Half past eight in the evening of 2 March in London, while it is the next day in Kabul already. */
    private static final Clock EVENING = Clock.fixed(Instant.parse("2026-03-02T20:30:00Z"), Dates.LONDON);

    @Test
    void aMeetingTookPlaceOnADayThatHasComeHere() {
        assertThat(took("2026-03-02").wrong()).doesNotContainKey(MeetingForm.DAY);
        assertThat(took("2026-03-03").wrong()).containsKey(MeetingForm.DAY);
    }

    @Test
    void onceItsHourHasComeHereItIsSaidWhatCameOfItAndNotOnlyCalledOff() {
        assertThat(hasCome(LocalDate.of(2026, 3, 2), null)).isTrue();
        assertThat(hasCome(LocalDate.of(2026, 3, 2), LocalTime.of(20, 30))).isTrue();
        assertThat(hasCome(LocalDate.of(2026, 3, 2), LocalTime.of(20, 31))).isFalse();
        assertThat(hasCome(LocalDate.of(2026, 3, 3), null)).isFalse();
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
        return MeetingForm.checkedHour(typed.with(MeetingForm.SURE, sure), EVENING);
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

    private static boolean hasCome(LocalDate day, @Nullable LocalTime time) {
        var said = new HandoverStep.Said("Amina", false, true, Instant.EPOCH);
        var planned = new HandoverStep(
                UUID.randomUUID(),
                "planned",
                null,
                new HandoverStep.Meeting("three", time, null, null),
                day,
                null,
                said);
        var today = Today.at(EVENING);
        var page = new MeetingPage(
                Viewers.of("worker"),
                null,
                MeetingPage.About.CAME,
                planned,
                new Meetings(List.of(planned)),
                "",
                today,
                Form.empty());
        assertThat(new MeetingsPage(page.viewer(), null, page.meetings(), null, "", today, page.form())
                        .hasCome(planned))
                .isEqualTo(!page.isToCome());
        return !page.isToCome();
    }

    private static Form took(String day) {
        var form = Form.empty().with(MeetingForm.CAME, MeetingForm.HELD).with(MeetingForm.DAY, day);
        return MeetingForm.checkedAfter(form, EVENING);
    }
}
