package org.kith.signin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kith.actor.Viewers;
import org.kith.passkeys.Passkey;
import org.kith.web.NotAllowed;

class WayInPermissionsTest {
    private static final UUID ME = UUID.randomUUID();
    private static final UUID THEY = UUID.randomUUID();
    private static final Passkey PHONE = new Passkey(UUID.randomUUID(), "Phone", Instant.EPOCH, null);

    private static WayIn.Of colleague(boolean ofOwnService, boolean teamMate) {
        return new WayIn.Of(THEY, "Sam", false, null, null, ofOwnService, teamMate);
    }

    private static WayInPermissions of(String role, WayIn.Of who) {
        return of(role, who, List.of(PHONE), null);
    }

    private static WayInPermissions of(String role, WayIn.Of who, List<Passkey> passkeys, @Nullable UUID lostBy) {
        var lost =
                lostBy == null ? null : new WayIn.Lost(lostBy, "Mo", Instant.EPOCH.atOffset(ZoneOffset.UTC), "", true);
        return WayInPermissions.of(Viewers.of(role, ME), new WayIn(who, passkeys, lost, false, false));
    }

    @Nested
    class SayThatADeviceIsLost {
        /** Of a colleague, of one of their team, of somebody of their service, of a young person. */
        @ParameterizedTest
        @CsvSource({
            "worker, false, false, false, true",
            "manager, false, true, false, true",
            "analyst, false, false, false, false",
            "administrator, true, true, true, false",
            "young person, false, false, false, false",
            "partner, false, false, false, false",
            "partner lead, false, false, true, false",
            "arriving, false, false, false, false",
            "job import, false, false, false, false"
        })
        void whoeverLooksAfterThem(String role, boolean colleague, boolean mate, boolean service, boolean young) {
            assertThat(of(role, colleague(false, false)).sayLost()).isEqualTo(colleague);
            assertThat(of(role, colleague(false, true)).sayLost()).isEqualTo(mate);
            assertThat(of(role, colleague(true, false)).sayLost()).isEqualTo(service);
            var youngPerson = new WayIn.Of(THEY, "Jay", false, UUID.randomUUID(), null, false, false);
            assertThat(of(role, youngPerson).sayLost()).isEqualTo(young);
        }

        @Test
        void nobodyOfThemselvesNorOfSomebodyWhoLeft() {
            var me = new WayIn.Of(ME, "Sam", false, null, null, false, false);
            assertThatThrownBy(of("administrator", me)::mustSayLost).isInstanceOf(NotAllowed.class);
            var left = new WayIn.Of(THEY, "Sam", true, null, null, false, false);
            assertThatThrownBy(of("administrator", left)::mustSayLost).isInstanceOf(NotAllowed.class);
        }

        @Test
        void nobodyInAnEmergency() {
            var young = new WayIn.Of(THEY, "Jay", false, UUID.randomUUID(), null, false, false);
            var in = new WayIn(young, List.of(PHONE), null, false, false);
            assertThat(WayInPermissions.of(Viewers.inEmergency("worker"), in).sayLost())
                    .isFalse();
        }
    }

    /** Of the two people it takes, whoever invites others could make up both. */
    @Nested
    class TwoWhoWereNotMadeUp {
        private static WayInPermissions seen(List<Passkey> passkeys, boolean second, boolean cameLately) {
            var lost = new WayIn.Lost(UUID.randomUUID(), "Mo", Instant.EPOCH.atOffset(ZoneOffset.UTC), "", second);
            return WayInPermissions.of(
                    Viewers.of("administrator", ME),
                    new WayIn(colleague(false, false), passkeys, lost, cameLately, false));
        }

        @Test
        void whoCameLatelySaysNoLoss() {
            var lately = seen(List.of(PHONE), true, true);
            assertThat(lately.sayLost()).isFalse();
            assertThat(lately.tooNewToSay()).isTrue();
            assertThatThrownBy(lately::mustSayLost).isInstanceOf(NotAllowed.class);
            assertThat(seen(List.of(PHONE), true, false).sayLost()).isTrue();
        }

        @Test
        void whoIsNoSecondPersonMakesNoLink() {
            for (var lately : new boolean[] {true, false}) {
                var may = seen(List.of(), false, lately);
                assertThat(may.link()).isFalse();
                assertThat(may.somebodyElseLinks()).isTrue();
                assertThat(may.why(false)).isEqualTo(lately ? "way-in.lately" : "way-in.invited");
                assertThatThrownBy(may::mustLink).isInstanceOf(NotAllowed.class);
            }
            seen(List.of(), true, false).mustLink();
        }
    }

    @Nested
    class MakeALink {
        @Test
        void forNobodyWhoHasAPasskey() {
            var may = of("administrator", colleague(false, false));
            assertThat(may.link()).isFalse();
            assertThatThrownBy(may::mustLink).isInstanceOf(NotAllowed.class);
        }

        @Test
        void bySomebodyElseThanWhoeverSaidThatTheDeviceIsLost() {
            var mine = of("administrator", colleague(false, false), List.of(), ME);
            assertThat(mine.somebodyElseLinks()).isTrue();
            assertThatThrownBy(mine::mustLink).isInstanceOf(NotAllowed.class);
            of("administrator", colleague(false, false), List.of(), UUID.randomUUID())
                    .mustLink();
            of("administrator", colleague(false, false), List.of(), null).mustLink();
        }
    }
}
