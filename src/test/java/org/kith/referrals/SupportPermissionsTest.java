package org.kith.referrals;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kith.actor.Viewers;

class SupportPermissionsTest {
    private static SupportPermissions of(String role) {
        return SupportPermissions.of(Viewers.of(role));
    }

    private static SupportAsk ask(boolean open, String... said) {
        return new SupportAsk(
                UUID.randomUUID(),
                "Brightwell",
                "home",
                "A flat",
                "Dana",
                Instant.EPOCH,
                open,
                List.of(said).stream()
                        .map(step -> new SupportAsk.Said(step, null, null, ""))
                        .toList());
    }

    @Nested
    class Ask {
        @ParameterizedTest
        @ValueSource(strings = {"partner", "partner lead"})
        void services(String role) {
            assertThat(of(role).see()).isTrue();
            assertThat(of(role).ask()).isTrue();
            assertThat(of(role).answer(ask(true), "yes")).isFalse();
            assertThat(of(role).end(ask(true))).isFalse();
        }

        @ParameterizedTest
        @ValueSource(
                strings = {"worker", "manager", "young person", "analyst", "administrator", "job import", "arriving"})
        void nobodyElse(String role) {
            assertThat(of(role).ask()).isFalse();
        }
    }

    @Nested
    class AnswerAndEnd {
        @Test
        void theYoungPersonSaysYesOrNoAsOftenAsTheyChangeTheirMindAndNeverEndsIt() {
            var own = of("young person");
            assertThat(own.answer(ask(true), "yes")).isTrue();
            assertThat(own.answer(ask(true), "no")).isTrue();
            assertThat(own.answer(ask(true, "no"), "yes")).isTrue();
            assertThat(own.answer(ask(true, "no"), "no")).isFalse();
            assertThat(own.answer(ask(false), "yes")).isFalse();
            assertThat(own.end(ask(true))).isFalse();
        }

        @ParameterizedTest
        @ValueSource(strings = {"worker", "manager"})
        void theirTeamWritesDownWhatNobodyAnsweredYetAndEndsIt(String role) {
            assertThat(of(role).answer(ask(true), "yes")).isTrue();
            assertThat(of(role).answer(ask(true, "no"), "yes")).isFalse();
            assertThat(of(role).answer(ask(true, "yes"), "no")).isFalse();
            assertThat(of(role).end(ask(true, "no"))).isTrue();
            assertThat(of(role).end(ask(false))).isFalse();
        }

        @ParameterizedTest
        @ValueSource(strings = {"analyst", "administrator", "job import", "arriving"})
        void nobodyElse(String role) {
            assertThat(of(role).see()).isFalse();
            assertThat(of(role).answer(ask(true), "yes")).isFalse();
            assertThat(of(role).end(ask(true))).isFalse();
        }

        @Test
        void inAnEmergencyOneReadsAndSaysNothing() {
            var may = SupportPermissions.of(Viewers.inEmergency("worker"));
            assertThat(may.see()).isTrue();
            assertThat(may.answer(ask(true), "yes")).isFalse();
            assertThat(may.end(ask(true))).isFalse();
        }

        @Test
        void noColleagueWithWhomOnlyAPartIsShared() {
            assertThat(SupportPermissions.of(Viewers.onlyShared("worker")).see())
                    .isFalse();
        }
    }
}
