package org.kith.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kith.actor.Viewer;

class AccessLogPermissionsTest {
    private static final UUID ME = UUID.randomUUID();
    private static final UUID OTHER = UUID.randomUUID();

    private static Viewer viewer(String role) {
        return new Viewer(ME, UUID.randomUUID(), role, "Somebody", "Ashdown", null, false);
    }

    @ParameterizedTest
    @CsvSource({
        "young person, true, true, false, false, true",
        "worker, false, false, true, false, true",
        "manager, false, true, true, true, true",
        "analyst, false, false, true, false, false",
        "administrator, false, false, false, false, false",
        "partner, false, false, true, false, true",
        "partner lead, false, false, true, false, true",
        "arriving, false, false, false, false, false",
        "job import, false, false, false, false, false"
    })
    void followTheRole(String role, boolean own, boolean ask, boolean beAsked, boolean lookInto, boolean reasons) {
        assertThat(AccessLogPermissions.of(viewer(role)))
                .isEqualTo(new AccessLogPermissions(own, ask, beAsked, lookInto, reasons));
    }

    private static AccessLogLine line(UUID by, AccessLogLine.Kind kind) {
        return new AccessLogLine(
                1,
                new Looker(by, "Amina", "worker", "team", "", null),
                new AccessLogLine.When(LocalDate.EPOCH, PartOfDay.EVENING, Instant.EPOCH, Instant.EPOCH, 1),
                kind,
                new Opened(List.of()),
                true,
                null,
                List.of());
    }

    @Test
    void nobodyAsksAboutThemselvesOrAJob() {
        var viewer = viewer("manager");
        var may = AccessLogPermissions.of(viewer);
        assertThat(may.askAbout(viewer, line(OTHER, AccessLogLine.Kind.OPENED))).isTrue();
        assertThat(may.askAbout(viewer, line(OTHER, AccessLogLine.Kind.EMERGENCY)))
                .isTrue();
        assertThat(may.askAbout(viewer, line(ME, AccessLogLine.Kind.OPENED))).isFalse();
        assertThat(may.askAbout(viewer, line(null, AccessLogLine.Kind.JOB))).isFalse();
        assertThat(may.askAbout(viewer, line(OTHER, AccessLogLine.Kind.LIST))).isTrue();
    }

    private static Question question(UUID lookedBy, UUID askedBy, boolean answered) {
        return new Question(
                UUID.randomUUID(),
                new Question.About(null, "", Instant.EPOCH, List.of(), new Opened(List.of()), false),
                new Question.Somebody(lookedBy, "", false),
                new Question.Asked(askedBy, "", false, Instant.EPOCH),
                "",
                answered ? new Question.Answer(lookedBy, "", Instant.EPOCH, "x") : null);
    }

    @ParameterizedTest
    @CsvSource({
        "worker, true, false",
        "partner, true, false",
        "analyst, true, false",
        "manager, true, true",
        "young person, false, false",
        "administrator, false, false"
    })
    void whoeverLookedAnswersAndForThemAManager(String role, boolean own, boolean ofOthers) {
        var viewer = viewer(role);
        var may = AccessLogPermissions.of(viewer);
        assertThat(may.answer(viewer, question(ME, OTHER, false))).isEqualTo(own);
        assertThat(may.answer(viewer, question(OTHER, OTHER, false))).isEqualTo(ofOthers);
        assertThat(may.answer(viewer, question(OTHER, ME, false)))
                .as("what they asked")
                .isFalse();
        assertThat(may.answer(viewer, question(ME, OTHER, true))).as("answered").isFalse();
    }
}
