package org.kith.policies;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kith.actor.Viewer;

class OurPoliciesPermissionsTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 25);

    private static OurPoliciesPermissions of(String role) {
        return OurPoliciesPermissions.of(
                new Viewer(UUID.randomUUID(), UUID.randomUUID(), role, "Somebody", "Ashdown", null, false));
    }

    private static Version version(Set<Bound> bound, LocalDate begins) {
        return new Version(
                1,
                new Wording("", "", ""),
                new Scope(bound, Set.of(), begins),
                new Version.Change("", Instant.EPOCH, ""),
                1);
    }

    private static OurPolicy policy(Version version, OurPolicy.@Nullable Ending ended) {
        return new OurPolicy(UUID.randomUUID(), version, ended, null);
    }

    @ParameterizedTest
    @CsvSource({
        "worker, false, WORKER",
        "manager, true, MANAGER",
        "analyst, false, ANALYST",
        "administrator, true, ADMINISTRATOR",
        "partner, false, PARTNER",
        "partner lead, false, PARTNER",
        "young person, false, YOUNG_PERSON",
        "arriving, false,",
        "job import, false,"
    })
    void followTheRole(String role, boolean keep, @Nullable Bound as) {
        assertThat(of(role)).isEqualTo(new OurPoliciesPermissions(keep, as));
    }

    @ParameterizedTest
    @CsvSource({
        "worker, WORKER, true",
        "worker, PARTNER, false",
        "manager, WORKER, false",
        "manager, MANAGER, true",
        "partner lead, PARTNER, true",
        "administrator, ADMINISTRATOR, true",
        "analyst, ANALYST, true",
        "young person, YOUNG_PERSON, false",
        "job import, WORKER, false"
    })
    void whoeverIsBoundSaysThatTheyReadIt(String role, Bound bound, boolean acknowledges) {
        var version = version(EnumSet.of(bound), TODAY);
        assertThat(of(role).acknowledge(policy(version, null), version, TODAY)).isEqualTo(acknowledges);
    }

    @Test
    void fromTheDayItBeginsUntilItEnds() {
        var tomorrow = version(EnumSet.of(Bound.WORKER), TODAY.plusDays(1));
        assertThat(of("worker").acknowledge(policy(tomorrow, null), tomorrow, TODAY))
                .isFalse();
        assertThat(of("worker").acknowledge(policy(tomorrow, null), tomorrow, TODAY.plusDays(1)))
                .isTrue();
        var ended = policy(tomorrow, new OurPolicy.Ending(Instant.EPOCH, "Tom", "No more"));
        assertThat(of("worker").acknowledge(ended, tomorrow, TODAY.plusDays(1))).isFalse();
    }
}
