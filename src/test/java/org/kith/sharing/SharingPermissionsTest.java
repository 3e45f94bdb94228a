package org.kith.sharing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kith.actor.Viewer;
import org.kith.vocabulary.Section;
import org.kith.web.NotAllowed;

class SharingPermissionsTest {
    private static final Instant NOW = Instant.parse("2026-06-01T12:00:00Z");
    private static final LocalDate TODAY = LocalDate.of(2026, 6, 1);

    private static SharingPermissions of(String role, boolean onlyShared) {
        var own = role.equals("young person") ? UUID.randomUUID() : null;
        return SharingPermissions.of(
                new Viewer(UUID.randomUUID(), UUID.randomUUID(), role, "Sam", "Ashdown", own, onlyShared));
    }

    @ParameterizedTest
    @CsvSource({
        "young person,   false, true,  true",
        "worker,         false, true,  false",
        "manager,        false, true,  false",
        "worker,         true,  false, false",
        "manager,        true,  false, false",
        "analyst,        false, false, false",
        "administrator,  false, false, false",
        "partner,        true,  false, false",
        "partner lead,   true,  false, false",
        "job import,     false, false, false"
    })
    void followTheRoleAndHowMuchTheySee(String role, boolean onlyShared, boolean decide, boolean own) {
        var may = of(role, onlyShared);
        assertThat(may.decide()).isEqualTo(decide);
        assertThat(may.own()).isEqualTo(own);
        assertThat(may.mustSayWhy()).isEqualTo(!own);
    }

    @Test
    void whoeverSeesNothingOfItIsRefused() {
        for (var role : List.of("analyst", "administrator")) {
            assertThatThrownBy(of(role, false)::mustDecide).isInstanceOf(NotAllowed.class);
        }
        assertThatThrownBy(of("partner", true)::mustDecide).isInstanceOf(NotAllowed.class);
        of("worker", false).mustDecide();
    }

    @Test
    void inAnEmergencyTheyMayLookAndDecideNothing() {
        var may = SharingPermissions.of(new Viewer(
                UUID.randomUUID(),
                UUID.randomUUID(),
                "worker",
                "Sam",
                "Ashdown",
                null,
                false,
                new Viewer.Emergency(UUID.randomUUID(), NOW)));
        assertThat(may.see()).isTrue();
        assertThat(may.decide()).isFalse();
        assertThatThrownBy(may::mustDecide).isInstanceOf(NotAllowed.class);
    }

    @Nested
    class OverWhatIsShared {
        @ParameterizedTest
        @CsvSource({
            "young person, AGREED, true,  true",
            "young person, DUTY,   true,  false",
            "young person, VITAL,  true,  false",
            "young person, AGREED, false, false",
            "worker,       AGREED, true,  true",
            "worker,       DUTY,   true,  true",
            "worker,       DUTY,   false, false",
            "analyst,      AGREED, true,  false"
        })
        void whoStopsIt(String role, Basis basis, boolean holds, boolean stops) {
            assertThat(of(role, false).stop(grant(basis, holds, 100))).isEqualTo(stops);
        }

        @ParameterizedTest
        @CsvSource({
            "young person, AGREED, true,  10,  true",
            "young person, AGREED, true,  40,  false",
            "young person, AGREED, false, 10,  false",
            "young person, DUTY,   true,  10,  false",
            "worker,       AGREED, true,  10,  false"
        })
        void whoLetsItGoOnWithATouch(String role, Basis basis, boolean holds, int days, boolean renews) {
            assertThat(of(role, false).renew(grant(basis, holds, days), TODAY)).isEqualTo(renews);
        }

        private static Grant grant(Basis basis, boolean holds, int days) {
            return new Grant(
                    UUID.randomUUID(),
                    Section.HOME,
                    new Recipient(Recipient.Kind.SERVICE, UUID.randomUUID(), "Brightwell", null),
                    Level.SEES,
                    "Help with the flat",
                    basis,
                    null,
                    new Grant.Span(NOW, NOW.plus(days, ChronoUnit.DAYS)),
                    new Grant.Decided("Jay", true, NOW),
                    null,
                    holds);
        }
    }

    @Nested
    class OverWhatIsAsked {
        @ParameterizedTest
        @CsvSource({
            "young person, TO_SHARE, false, true",
            "young person, TO_SEE,   false, true",
            "young person, TO_TALK,  false, false",
            "young person, TO_TALK,  true,  false",
            "worker,       TO_SEE,   false, true",
            "worker,       TO_TALK,  false, true",
            "worker,       TO_SHARE, true,  false",
            "manager,      TO_SHARE, false, true",
            "partner,      TO_SEE,   true,  false"
        })
        void whoAnswersIt(String role, Ask.About about, boolean mine, boolean answers) {
            assertThat(of(role, role.equals("partner")).answer(ask(about, mine, null)))
                    .isEqualTo(answers);
        }

        @Test
        void onceOnly() {
            var answered = new Ask.Answer("Amina", false, NOW, true, "");
            assertThat(of("worker", false).answer(ask(Ask.About.TO_SEE, false, answered)))
                    .isFalse();
        }

        /** That they did not agree, whoever wrote it down does not answer. */
        @Test
        void aColleagueAnswersThatTheyDidNotAgree() {
            for (var withMe : List.of(true, false)) {
                var ask = ask(Ask.About.TO_TALK, false, new Ask.Disagreement(withMe), null);
                assertThat(of("worker", false).answer(ask)).isEqualTo(!withMe);
                assertThat(of("manager", false).answer(ask)).isEqualTo(!withMe);
            }
        }

        private static Ask ask(Ask.About about, boolean mine, Ask.Answer answer) {
            return ask(about, mine, null, answer);
        }

        private static Ask ask(Ask.About about, boolean mine, Ask.Disagreement disagreement, Ask.Answer answer) {
            return new Ask(
                    UUID.randomUUID(),
                    about,
                    List.of(Section.HOME),
                    new Recipient(Recipient.Kind.SERVICE, UUID.randomUUID(), "Brightwell", null),
                    false,
                    "To help",
                    null,
                    "Dana",
                    NOW,
                    mine,
                    Ask.Matter.SHARING,
                    disagreement,
                    answer);
        }
    }
}
