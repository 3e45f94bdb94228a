package org.kith.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kith.actor.Viewer;

class PeoplePermissionsTest {

    private static PeoplePermissions of(String role) {
        return PeoplePermissions.of(
                new Viewer(UUID.randomUUID(), UUID.randomUUID(), role, "Somebody", "Ashdown", null, false));
    }

    @Nested
    class SeeYoungPeople {
        @ParameterizedTest
        @ValueSource(strings = {"worker", "manager", "analyst"})
        void thoseWhoWorkWithThemOrAnswerForReturns(String role) {
            assertThat(of(role).seeYoungPeople()).isTrue();
        }

        @ParameterizedTest
        @ValueSource(strings = {"administrator", "job import", "job sign-in", "arriving"})
        void nobodyElse(String role) {
            assertThat(of(role).seeYoungPeople()).isFalse();
        }
    }

    @Nested
    class SeeCompany {
        @ParameterizedTest
        @ValueSource(strings = {"worker", "manager"})
        void thoseWhoWorkWithThem(String role) {
            assertThat(of(role).seeCompany()).isTrue();
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "analyst",
                    "young person",
                    "partner",
                    "partner lead",
                    "administrator",
                    "job import",
                    "arriving"
                })
        void nobodyOutsideOfTheTeams(String role) {
            assertThat(of(role).seeCompany()).isFalse();
        }
    }

    @Nested
    class GiveName {
        @Test
        void nobodyInAnEmergency() {
            var emergency = new Viewer.Emergency(UUID.randomUUID(), Instant.EPOCH);
            var viewer = new Viewer(UUID.randomUUID(), null, "worker", "Somebody", null, null, false, emergency);
            assertThat(PeoplePermissions.of(viewer).giveName()).isFalse();
        }

        @ParameterizedTest
        @ValueSource(strings = {"worker", "manager", "analyst", "young person"})
        void thoseWhoSeeTheYoungPersonAndTheyThemselves(String role) {
            assertThat(of(role).giveName()).isTrue();
        }

        @ParameterizedTest
        @ValueSource(strings = {"administrator", "job import", "arriving"})
        void nobodyElse(String role) {
            assertThat(of(role).giveName()).isFalse();
        }
    }

    @Nested
    class OpenNamesBefore {
        @Test
        void nobodyInAnEmergency() {
            var emergency = new Viewer.Emergency(UUID.randomUUID(), Instant.EPOCH);
            var viewer = new Viewer(UUID.randomUUID(), null, "manager", "Somebody", null, null, false, emergency);
            assertThat(PeoplePermissions.of(viewer).openNamesBefore()).isFalse();
        }

        @ParameterizedTest
        @ValueSource(strings = {"worker", "manager", "young person"})
        void thoseWhoWorkWithThemAndTheyThemselves(String role) {
            assertThat(of(role).openNamesBefore()).isTrue();
        }

        @ParameterizedTest
        @ValueSource(strings = {"analyst", "partner", "partner lead", "administrator", "job import", "arriving"})
        void nobodyElse(String role) {
            assertThat(of(role).openNamesBefore()).isFalse();
        }
    }

    @Nested
    class SayWhoWorkerIs {
        @ParameterizedTest
        @ValueSource(strings = {"manager", "analyst"})
        void thoseWhoAnswerForWorkers(String role) {
            assertThat(of(role).sayWhoWorkerIs()).isTrue();
        }

        @Test
        void notAWorkerForColleagues() {
            assertThat(of("worker").sayWhoWorkerIs()).isFalse();
        }

        @ParameterizedTest
        @ValueSource(strings = {"administrator", "job import", "arriving"})
        void nobodyElse(String role) {
            assertThat(of(role).sayWhoWorkerIs()).isFalse();
        }
    }
}
