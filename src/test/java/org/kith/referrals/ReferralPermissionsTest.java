package org.kith.referrals;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kith.actor.Viewers;

class ReferralPermissionsTest {
    private static ReferralPermissions of(String role) {
        return ReferralPermissions.of(Viewers.of(role));
    }

    @Nested
    class SeeAndWrite {
        @ParameterizedTest
        @ValueSource(strings = {"worker", "manager"})
        void theirTeam(String role) {
            assertThat(of(role).see()).isTrue();
            assertThat(of(role).write()).isTrue();
            assertThat(of(role).waits()).isTrue();
            assertThat(of(role).side()).isEqualTo(Side.TEAM);
        }

        @Test
        void theYoungPersonReadsAndSaysYesOrNo() {
            assertThat(of("young person").see()).isTrue();
            assertThat(of("young person").write()).isFalse();
            assertThat(of("young person").waits()).isFalse();
            assertThat(of("young person").side()).isEqualTo(Side.YOUNG);
        }

        @ParameterizedTest
        @ValueSource(strings = {"partner", "partner lead"})
        void aServiceReadsWhatIsSentToIt(String role) {
            assertThat(of(role).see()).isFalse();
            assertThat(of(role).write()).isFalse();
            assertThat(of(role).waits()).isFalse();
            assertThat(of(role).offered()).isTrue();
            assertThat(of(role).side()).isEqualTo(Side.SERVICE);
        }

        @ParameterizedTest
        @ValueSource(strings = {"analyst", "administrator", "job import", "arriving"})
        void nobodyElse(String role) {
            assertThat(of(role).see()).isFalse();
            assertThat(of(role).write()).isFalse();
            assertThat(of(role).waits()).isFalse();
            assertThat(of(role).offered()).isFalse();
            assertThat(of(role).side()).isNull();
        }

        @Test
        void inAnEmergencyOneReadsAndSaysNothing() {
            var may = ReferralPermissions.of(Viewers.inEmergency("worker"));
            assertThat(may.see()).isTrue();
            assertThat(may.write()).isFalse();
            assertThat(may.side()).isNull();
        }

        @Test
        void noColleagueWithWhomOnlyAPartIsShared() {
            assertThat(ReferralPermissions.of(Viewers.onlyShared("worker")).see())
                    .isFalse();
        }
    }

    @Nested
    class Terms {
        @Test
        void managersWriteThem() {
            assertThat(of("manager").terms()).isTrue();
        }

        @ParameterizedTest
        @ValueSource(
                strings = {"worker", "young person", "partner", "partner lead", "analyst", "administrator", "arriving"})
        void nobodyElse(String role) {
            assertThat(of(role).terms()).isFalse();
        }
    }

    @Nested
    class Take {
        @Test
        void beforeItIsSent() {
            var written = new ReferralState.Written();
            assertThat(steps("young person", written)).containsExactlyInAnyOrder(Step.YES, Step.NO);
            assertThat(steps("worker", written)).containsExactlyInAnyOrder(Step.YES, Step.NO, Step.WITHDRAWN);
            assertThat(steps("partner", written)).isEmpty();
            var yes = new ReferralState.SaidYes();
            assertThat(steps("young person", yes)).containsExactly(Step.NO);
            assertThat(steps("worker", yes)).containsExactlyInAnyOrder(Step.NO, Step.WITHDRAWN, Step.SENT);
            assertThat(steps("partner", yes)).isEmpty();
            var no = new ReferralState.SaidNo();
            assertThat(steps("young person", no)).containsExactly(Step.YES);
            assertThat(steps("manager", no)).containsExactlyInAnyOrder(Step.ASK_AGAIN, Step.WITHDRAWN);
            assertThat(steps("partner lead", no)).isEmpty();
        }

        @Test
        void onceItIsSent() {
            var sent = new ReferralState.Sent();
            assertThat(steps("young person", sent)).containsExactly(Step.REVOKED);
            assertThat(steps("worker", sent)).containsExactly(Step.REVOKED);
            assertThat(steps("partner", sent)).containsExactlyInAnyOrder(Step.QUESTION, Step.ACCEPTED, Step.DECLINED);
            var asked = new ReferralState.AskedBack();
            assertThat(steps("young person", asked)).containsExactly(Step.REVOKED);
            assertThat(steps("worker", asked)).containsExactlyInAnyOrder(Step.ANSWER, Step.REVOKED);
            assertThat(steps("partner", asked)).containsExactlyInAnyOrder(Step.ACCEPTED, Step.DECLINED);
            var running = new ReferralState.Running();
            assertThat(steps("young person", running)).containsExactly(Step.REVOKED);
            assertThat(steps("manager", running)).containsExactlyInAnyOrder(Step.ENDED, Step.REVOKED);
            assertThat(steps("partner lead", running)).containsExactlyInAnyOrder(Step.ENDED, Step.REVOKED);
        }

        @Test
        void whenItIsOverTheTeamReadsWhatOthersSaid() {
            var over = new ReferralState.Over(Step.REVOKED, Side.SERVICE, false);
            assertThat(steps("worker", over)).containsExactly(Step.READ);
            assertThat(steps("young person", over)).isEmpty();
            assertThat(steps("partner", over)).isEmpty();
            assertThat(steps("worker", new ReferralState.Over(Step.ENDED, Side.TEAM, true)))
                    .isEmpty();
        }

        @Test
        void nobodyElseAndNobodyInAnEmergency() {
            for (var role : new String[] {"analyst", "administrator", "job import", "arriving"}) {
                assertThat(steps(role, new ReferralState.Sent())).isEmpty();
            }
            assertThat(ReferralPermissions.of(Viewers.inEmergency("manager"))
                            .take(Step.REVOKED, new ReferralState.Running()))
                    .isFalse();
        }

        private static Set<Step> steps(String role, ReferralState state) {
            return Arrays.stream(Step.values())
                    .filter(step -> of(role).take(step, state))
                    .collect(Collectors.toSet());
        }
    }
}
