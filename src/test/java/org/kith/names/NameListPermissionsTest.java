package org.kith.names;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kith.actor.Viewers;
import org.kith.web.NotAllowed;

class NameListPermissionsTest {

    private static NameListPermissions of(String role) {
        return NameListPermissions.of(Viewers.of(role));
    }

    private static NameList list(boolean ofWorkers) {
        var nothing = new NameTable("names.csv", 1, List.of(), List.of());
        return new NameList(nothing, new Columns(Map.of()), ofWorkers, List.of(), 0, List.of());
    }

    @Nested
    class NameYoungPeopleAndWorkers {
        @ParameterizedTest
        @CsvSource({
            "worker, true, false",
            "manager, true, true",
            "analyst, true, true",
            "administrator, false, false",
            "young person, false, false",
            "partner, false, false",
            "partner lead, false, false",
            "arriving, false, false",
            "job import, false, false"
        })
        void followNameByName(String role, boolean young, boolean workers) {
            assertThat(of(role)).isEqualTo(new NameListPermissions(young, workers));
        }

        @Test
        void nobodyInAnEmergencyNamesYoungPeople() {
            assertThat(NameListPermissions.of(Viewers.inEmergency("worker")).nameYoungPeople())
                    .isFalse();
        }
    }

    @Nested
    class Load {
        @ParameterizedTest
        @CsvSource({"worker, true, false", "manager, true, true", "analyst, true, true", "administrator, false, false"})
        void aListOfWhomTheyName(String role, boolean young, boolean workers) {
            loads(role, false, young);
            loads(role, true, workers);
        }

        private static void loads(String role, boolean ofWorkers, boolean may) {
            if (may) {
                of(role).mustLoad(list(ofWorkers));
            } else {
                assertThatThrownBy(() -> of(role).mustLoad(list(ofWorkers))).isInstanceOf(NotAllowed.class);
            }
        }
    }
}
