package org.kith.emergency;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kith.actor.NotFound;
import org.kith.demo.Colleague;

/** What PostgreSQL itself answers about emergencies, asked as the role Kith serves with. */
class EmergencyPolicyTest extends OnEmergencyRows {
    private static final String LOOKED_AGAIN = """
            insert into emergency_review (id, organisation_id, emergency_id, because, review_on, made_by, made_at)
            values (gen_random_uuid(), kith.organisation(), ?, 'Not yet', current_date + %d, ?, kith.now())
            """;

    private List<UUID> entries(Colleague who) {
        return acting.changing(who.actor(), jay.id(), viewer -> ids("entry"));
    }

    @Test
    void theWholeRecordIsOpenToWhoeverOpenedItAndNobodyElse() {
        assertThatThrownBy(() -> entries(ruth)).isInstanceOf(NotFound.class);
        assertThat(opens(ruth, " jAY ")).isEqualTo("open");
        assertThat(entries(ruth)).containsExactly(home.id());
        for (var other : List.of(rita, dana, administrator, stranger)) {
            assertThatThrownBy(() -> entries(other)).isInstanceOf(NotFound.class);
        }
    }

    @Test
    void itAddsNobodyToAnyList() {
        opens(ruth, "Jay");
        for (var table : List.of("young_person", "entry", "reading", "withheld", "history", "episode")) {
            assertThat(seenBy(ruth.actor(), table)).as(table).isZero();
        }
        assertThat(acting.<List<String>>as(ruth.actor(), viewer -> jdbc.sql("select known_as from person_name")
                        .query(String.class)
                        .list()))
                .as("the name, for their own list")
                .containsExactly("Jay");
    }

    @Test
    void theTeamSeesItAtOnceAndTheYoungPersonUnlessThatIsDangerous() {
        opensWithoutTelling(ruth);
        assertThat(seenBy(mo.actor(), "emergency_access")).isOne();
        assertThat(seenBy(amina.actor(), "emergency_access")).isOne();
        assertThat(seenBy(ruth.actor(), "emergency_access")).isOne();
        assertThat(seenBy(jay.actor(), "emergency_access")).isZero();
        for (var other : List.of(rita, dana, analyst, administrator, stranger)) {
            assertThat(seenBy(other.actor(), "emergency_access")).isZero();
        }
        assertThat(updates(mo.actor(), "update emergency_access set told_at = kith.now(), told_by = ?", mo.account()))
                .isOne();
        assertThat(seenBy(jay.actor(), "emergency_access")).isOne();
    }

    @Test
    void itIsSeenAndToldOnceByAManagerOfTheTeam() {
        opensWithoutTelling(ruth);
        var seen = "update emergency_access set seen_at = kith.now(), seen_by = ?";
        var told = "update emergency_access set told_at = kith.now(), told_by = ?";
        for (var sql : List.of(seen, told)) {
            assertThat(updates(amina.actor(), sql, amina.account()))
                    .as("a worker of the team")
                    .isZero();
            assertThat(updates(rita.actor(), sql, rita.account()))
                    .as("another manager")
                    .isZero();
            assertThatThrownBy(() -> updates(ruth.actor(), sql, ruth.account())).hasStackTraceContaining("once");
            assertThatThrownBy(() -> updates(mo.actor(), sql, amina.account())).hasStackTraceContaining("once");
            assertThat(updates(mo.actor(), sql, mo.account())).isOne();
            assertThatThrownBy(() -> updates(mo.actor(), sql, mo.account())).hasStackTraceContaining("once");
        }
        assertThatThrownBy(() -> updates(mo.actor(), "update emergency_access set reason = 'none'"))
                .hasStackTraceContaining("denied");
        assertThatThrownBy(() -> updates(mo.actor(), "delete from emergency_access"))
                .hasStackTraceContaining("denied");
        assertThatThrownBy(() -> updates(mo.actor(), "update emergency_access set heard_at = kith.now()"))
                .hasStackTraceContaining("once");
        assertThat(updates(jay.actor(), "update emergency_access set heard_at = kith.now()"))
                .isOne();
    }

    @Test
    void theManagerWhoOpenedItDoesNotLookAfterIt() {
        opensWithoutTelling(rita);
        asSuperuser(
                "insert into team_member (organisation_id, team_id, account_id, since) select organisation_id, team_id, account_id, now()"
                        + " - interval '1 day' from emergency_access where account_id = '" + rita.account() + "'");
        assertThatThrownBy(() -> updates(
                        rita.actor(), "update emergency_access set seen_at = kith.now(), seen_by = ?", rita.account()))
                .hasStackTraceContaining("once");
        assertThatThrownBy(() -> updates(rita.actor(), LOOKED_AGAIN.formatted(7), emergency(), rita.account()))
                .hasStackTraceContaining("row-level security");
    }

    @Test
    void lookingAgainIsKeptAndChangesNothing() {
        opensWithoutTelling(ruth);
        var id = emergency();
        assertThat(updates(mo.actor(), LOOKED_AGAIN.formatted(7), id, mo.account()))
                .isOne();
        assertThat(seenBy(amina.actor(), "emergency_review")).isOne();
        for (var who : List.of(jay.actor(), ruth.actor(), rita.actor())) {
            assertThat(seenBy(who, "emergency_review")).isZero();
        }
        for (var who : List.of(amina, ruth, rita)) {
            assertThatThrownBy(() -> updates(who.actor(), LOOKED_AGAIN.formatted(7), id, who.account()))
                    .hasStackTraceContaining("row-level security");
        }
        assertThatThrownBy(() -> updates(mo.actor(), LOOKED_AGAIN.formatted(60), id, mo.account()))
                .hasStackTraceContaining("row-level security");
        assertThatThrownBy(() -> updates(mo.actor(), "update emergency_review set because = 'Other'"))
                .hasStackTraceContaining("denied");
    }

    @Test
    void itIsClosedSoonerAndNeverLater() {
        opens(ruth, "Jay");
        assertThatThrownBy(() ->
                        updates(ruth.actor(), "update emergency_access set ends_at = ends_at - interval '1 minute'"))
                .hasStackTraceContaining("once");
        assertThatThrownBy(() -> updates(mo.actor(), "update emergency_access set ends_at = kith.now()"))
                .hasStackTraceContaining("once");
        assertThat(updates(ruth.actor(), "update emergency_access set ends_at = kith.now()"))
                .isOne();
        assertThatThrownBy(() -> entries(ruth)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() ->
                        updates(ruth.actor(), "update emergency_access set ends_at = opened_at + interval '1 hour'"))
                .hasStackTraceContaining("once");
    }

    @Test
    void theHourIsOverByEitherClockAndComesBackWithNone() {
        opens(ruth, "Jay");
        assertThat(entries(ruth)).isNotEmpty();
        asSuperuser("update emergency_access set opened_by_clock = opened_by_clock - interval '61 minutes'");
        assertThatThrownBy(() -> entries(ruth))
                .as("by the clock, where Kith's time stands still")
                .isInstanceOf(NotFound.class);
        asSuperuser("update emergency_access set opened_by_clock = opened_by_clock + interval '2 hours'");
        assertThatThrownBy(() -> entries(ruth))
                .as("with a clock two hours back")
                .isInstanceOf(NotFound.class);
        asSuperuser("update emergency_access set opened_by_clock = opened_by_clock - interval '59 minutes'");
        assertThat(entries(ruth)).isNotEmpty();
        asSuperuser("update clock set latest = now() + interval '400 days'");
        try {
            assertThatThrownBy(() -> entries(ruth)).as("400 days on").isInstanceOf(NotFound.class);
        } finally {
            asSuperuser("alter table clock disable trigger only_forward");
            asSuperuser("update clock set latest = now()");
            asSuperuser("alter table clock enable trigger only_forward");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update entry set title = 'x', changed_because = 'x', changed_at = now()",
                "update withheld set ended_at = now(), ended_by = kith.actor(), ended_because = 'x'",
                "update correction set answered_by = kith.actor(), answered_at = now(), changed = false, answer = 'x'",
                "update sharing_ask set answered_by = kith.actor(), answered_at = now(), agreed = true, answer = 'x'",
                "update section_grant set withdrawn_at = now(), withdrawn_by = kith.actor(), withdrawn_because = 'x'",
                "update young_person set known_as = 'x'"
            })
    void whatTheirTeamDecidesStaysTheirs(String sql) {
        leaveSomethingToDecide();
        opens(ruth, "Jay");
        assertThat(acting.<Integer>changing(
                        ruth.actor(), jay.id(), viewer -> jdbc.sql(sql).update()))
                .isZero();
        assertThat(acting.<Integer>changing(
                        amina.actor(), jay.id(), viewer -> jdbc.sql(sql).update()))
                .as("their team does")
                .isPositive();
    }

    private void leaveSomethingToDecide() {
        acting.changing(amina.actor(), jay.id(), viewer -> jdbc.sql("""
                        insert into withheld (id, organisation_id, young_person_id, entry_id, whole, reason, review_on, made_by, made_at)
                        values (gen_random_uuid(), ?, ?, ?, true, 'serious-harm', current_date + 7, ?, now())
                        """)
                .params(ashdown.id(), jay.id(), home.id(), amina.account())
                .update());
        acting.changing(jay.actor(), jay.id(), viewer -> jdbc.sql("""
                        insert into correction (id, organisation_id, young_person_id, entry_id, asked_by, asked_at, words)
                        values (gen_random_uuid(), ?, ?, ?, ?, now(), 'Not so')
                        """)
                .params(ashdown.id(), jay.id(), home.id(), jay.account())
                .update());
        acting.changing(jay.actor(), jay.id(), viewer -> jdbc.sql("""
                        insert into sharing_ask (id, organisation_id, young_person_id, asks, sections, recipient_kind, recipient_id, may_add, words,
                               asked_by, asked_at)
                        values (gen_random_uuid(), ?, ?, 'to talk', '{}', 'person', ?, false, '', ?, now())
                        """)
                .params(ashdown.id(), jay.id(), amina.account(), jay.account())
                .update());
        acting.changing(jay.actor(), jay.id(), viewer -> jdbc.sql("""
                        insert into section_grant (id, organisation_id, young_person_id, section, recipient_kind, recipient_id, may_add, purpose,
                               basis, starts_at, ends_at, decided_by, decided_at)
                        values (gen_random_uuid(), ?, ?, 'home', 'person', ?, false, 'x', 'agreed', kith.now(), kith.now() + interval '1 day', ?, now())
                        """)
                .params(ashdown.id(), jay.id(), dana.account(), jay.account())
                .update());
    }
}
