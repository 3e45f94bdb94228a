package org.kith.together;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kith.actor.Viewers;

class TogetherPermissionsTest {
    private static final UUID ME = UUID.randomUUID();
    private static final Mate MYSELF = new Mate(ME, "Amina", true, true);
    private static final Mate COLLEAGUE = new Mate(UUID.randomUUID(), "Tom", true, true);

    private static TogetherPermissions of(String role) {
        return TogetherPermissions.of(Viewers.of(role, ME));
    }

    private static Said said(boolean byYoung, boolean asksYoung, @Nullable Instant agreed) {
        return new Said(UUID.randomUUID(), ME, byYoung, asksYoung, 1, Map.of(), null, Instant.EPOCH, agreed, null);
    }

    @Nested
    class SeeAndWrite {
        @ParameterizedTest
        @ValueSource(strings = {"worker", "manager", "young person"})
        void theyThemselvesAndTheirTeam(String role) {
            assertThat(of(role).see()).isTrue();
            assertThat(of(role).write()).isTrue();
        }

        @Test
        void inAnEmergencyOneReadsAndSaysNothing() {
            var may = TogetherPermissions.of(Viewers.inEmergency("worker"));
            assertThat(may.see()).isTrue();
            assertThat(may.write()).isFalse();
            assertThat(may.isAsked()).isFalse();
        }

        @ParameterizedTest
        @ValueSource(strings = {"partner", "partner lead", "analyst", "administrator", "job import", "arriving"})
        void nobodyElse(String role) {
            assertThat(of(role).see()).isFalse();
            assertThat(of(role).say(MYSELF)).isFalse();
            assertThat(of(role).isAsked()).isFalse();
        }

        @Test
        void noColleagueWithWhomOnlyAPartIsShared() {
            assertThat(TogetherPermissions.of(Viewers.onlyShared("worker")).see())
                    .isFalse();
        }
    }

    @Nested
    class SayAndAnswer {
        @ParameterizedTest
        @ValueSource(strings = {"worker", "manager"})
        void aWorkerOfThemselvesAlone(String role) {
            assertThat(of(role).say(MYSELF)).isTrue();
            assertThat(of(role).say(COLLEAGUE)).isFalse();
            assertThat(of(role).answer(COLLEAGUE, said(true, false, null))).isFalse();
        }

        @Test
        void theYoungPersonToEachOfTheirWorkers() {
            assertThat(of("young person").say(COLLEAGUE)).isTrue();
            assertThat(of("young person").say(new Mate(ME, "Amina", false, false)))
                    .as("to nobody who left")
                    .isFalse();
        }

        @Test
        void whoeverIsAskedAnswersAndForTheYoungPersonNobodyElse() {
            assertThat(of("young person").answer(MYSELF, said(false, true, null)))
                    .isTrue();
            assertThat(of("young person").answer(MYSELF, said(true, true, null)))
                    .as("to what was written down as they told it")
                    .isTrue();
            assertThat(of("young person").answer(MYSELF, said(true, false, null)))
                    .isFalse();
            assertThat(of("worker").answer(MYSELF, said(true, false, null))).isTrue();
            assertThat(of("worker").answer(MYSELF, said(false, true, null))).isFalse();
            assertThat(of("manager").answer(MYSELF, said(true, true, null))).isFalse();
        }
    }

    @Nested
    class Stages {
        @ParameterizedTest
        @ValueSource(strings = {"manager", "administrator"})
        void whoeverChoosesTheWords(String role) {
            assertThat(of(role).stages()).isTrue();
        }

        @ParameterizedTest
        @ValueSource(
                strings = {"worker", "young person", "partner", "partner lead", "analyst", "job import", "arriving"})
        void nobodyElse(String role) {
            assertThat(of(role).stages()).isFalse();
        }
    }
}
