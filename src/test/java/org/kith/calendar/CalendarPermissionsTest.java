package org.kith.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kith.actor.Viewers;

class CalendarPermissionsTest {
    @ParameterizedTest
    @CsvSource({
        "worker, true, false",
        "manager, true, false",
        "analyst, false, false",
        "administrator, false, false",
        "young person, true, true",
        "partner, false, false",
        "partner lead, false, false",
        "arriving, false, false"
    })
    void youngPeopleAndThoseWhoWorkWithThemHaveACalendar(String role, boolean use, boolean own) {
        var may = CalendarPermissions.of(Viewers.of(role));
        assertThat(may.use()).isEqualTo(use);
        assertThat(may.own()).isEqualTo(own);
    }
}
