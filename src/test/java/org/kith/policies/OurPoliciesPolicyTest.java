package org.kith.policies;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kith.actor.Actor;
import org.kith.demo.Agreed;
import org.kith.demo.Colleague;

/** What the database itself answers about the policies of the organisation, asked as the role Kith serves with. */
class OurPoliciesPolicyTest extends OnPolicies {
    private static final String REFUSED = "row-level security";
    private static final String ADD = """
            insert into our_policy_version (id, organisation_id, policy_id, number, title, summary, words, bound, moments, begins_on, changed,
                   words_since, written_at, written_by)
            values (gen_random_uuid(), ?, ?, ?, 'T', 'S', ?, cast(? as text[]), '{}', date '2026-01-01', '', 1, now(), ?)
            """;
    private static final String SAY = """
            insert into our_policy_acknowledgement (organisation_id, policy_id, version, account_id, acknowledged_at) values (?, ?, ?, ?, now())
            """;
    private static final String MAKE =
            "insert into our_policy (id, organisation_id, made_at, made_by) values (gen_random_uuid(), ?, now(), ?)";
    private static final String END =
            "update our_policy set ended_at = now(), ended_by = ?, ended_because = 'x' where id = ?";

    private int update(Actor actor, String sql, Object... values) {
        return acting.as(actor, viewer -> jdbc.sql(sql).params(List.of(values)).update());
    }

    private List<String> seen(Actor actor, String table) {
        var column = table.equals("our_policy") ? "id" : "policy_id || ' ' || number";
        return acting.as(actor, viewer -> jdbc.sql("select cast(" + column + " as text) from " + table)
                .query(String.class)
                .list());
    }

    private static String version(Agreed policy, int number) {
        return policy.id() + " " + number;
    }

    private int add(Colleague who, Agreed policy, int number, String bound) {
        return update(who.actor(), ADD, ashdown.id(), policy.id(), number, "Other words", bound, who.account());
    }

    private int say(Colleague who, Agreed policy, int version) {
        return update(who.actor(), SAY, ashdown.id(), policy.id(), version, who.account());
    }

    @Test
    void managersAndAdministratorsSeeAll() {
        for (var who : List.of(manager, administrator)) {
            assertThat(seen(who.actor(), "our_policy")).hasSize(3);
            assertThat(seen(who.actor(), "our_policy_version"))
                    .containsExactlyInAnyOrder(
                            version(sharing, 1), version(sharing, 2), version(money, 1), version(later, 1));
        }
    }

    @Test
    void whoeverIsBoundSeesTheirsFromItsDayOn() {
        for (var who : List.of(amina.actor(), dana.actor(), lead.actor(), jay.actor())) {
            assertThat(seen(who, "our_policy")).containsExactly(sharing.id().toString());
            assertThat(seen(who, "our_policy_version"))
                    .containsExactlyInAnyOrder(version(sharing, 1), version(sharing, 2));
        }
        for (var who : List.of(analyst.actor(), stranger.actor())) {
            assertThat(seen(who, "our_policy")).isEmpty();
            assertThat(seen(who, "our_policy_version")).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"our_policy", "our_policy_version", "our_policy_acknowledgement"})
    void nobodyActingIsAnErrorAndNothingIsRemoved(String table) {
        assertThatThrownBy(() -> jdbc.sql("select count(*) from " + table)
                        .query(Long.class)
                        .single())
                .hasStackTraceContaining("nobody is acting");
        assertThatThrownBy(() -> update(administrator.actor(), "delete from " + table))
                .hasStackTraceContaining("permission denied");
    }

    @Test
    void aVersionAndAnAcknowledgementAreNeverChanged() {
        assertThatThrownBy(() -> update(manager.actor(), "update our_policy_version set words = 'x'"))
                .hasStackTraceContaining("permission denied");
        assertThatThrownBy(() -> update(manager.actor(), "update our_policy_acknowledgement set version = 1"))
                .hasStackTraceContaining("permission denied");
        assertThatThrownBy(() -> update(manager.actor(), "update our_policy set made_by = ?", amina.account()))
                .hasStackTraceContaining("permission denied");
    }

    @Test
    void onlyManagersAndAdministratorsOfTheOrganisationWrite() {
        for (var who : List.of(amina, analyst, dana, lead, stranger)) {
            assertThatThrownBy(() -> update(who.actor(), MAKE, ashdown.id(), who.account()))
                    .hasStackTraceContaining(REFUSED);
            assertThatThrownBy(() -> add(who, sharing, 3, "{worker,partner,young person}"))
                    .as("42501: policy or trigger")
                    .hasStackTraceContaining("ERROR:");
            assertThat(update(who.actor(), END, who.account(), sharing.id())).isZero();
        }
        assertThatThrownBy(() -> update(jay.actor(), MAKE, ashdown.id(), jay.account()))
                .hasStackTraceContaining(REFUSED);
        assertThat(update(jay.actor(), END, jay.account(), sharing.id())).isZero();
        assertThatThrownBy(() -> update(manager.actor(), MAKE, ashdown.id(), administrator.account()))
                .as("in another name")
                .hasStackTraceContaining(REFUSED);
        assertThatThrownBy(() -> update(
                        manager.actor(),
                        ADD,
                        ashdown.id(),
                        sharing.id(),
                        3,
                        "x",
                        "{worker,partner,young person}",
                        administrator.account()))
                .as("in another name")
                .hasStackTraceContaining(REFUSED);
        assertThat(wordsOf(sharing)).hasSize(2);
        assertThat(add(manager, sharing, 3, "{worker,partner,young person,manager}"))
                .isOne();
    }

    @Test
    void aVersionFollowsTheOneBeforeAndLetsNobodyGo() {
        assertThatThrownBy(() -> add(manager, sharing, 4, "{worker,partner,young person}"))
                .hasStackTraceContaining("follows the one before");
        assertThatThrownBy(() -> add(manager, sharing, 3, "{worker,young person}"))
                .hasStackTraceContaining("binds whoever that bound");
        assertThat(update(administrator.actor(), END, administrator.account(), sharing.id()))
                .isOne();
        assertThatThrownBy(() -> add(manager, sharing, 3, "{worker,partner,young person}"))
                .hasStackTraceContaining("it has ended");
    }

    @Test
    void aPolicyEndsOnceInTheNameOfWhoeverEndsIt() {
        assertThatThrownBy(() -> update(manager.actor(), END, administrator.account(), sharing.id()))
                .hasStackTraceContaining(REFUSED);
        assertThat(update(stranger.actor(), END, stranger.account(), sharing.id()))
                .isZero();
        assertThat(update(manager.actor(), END, manager.account(), sharing.id()))
                .isOne();
        assertThat(update(manager.actor(), END, manager.account(), sharing.id()))
                .isZero();
        assertThat(seen(amina.actor(), "our_policy_version"))
                .as("stays readable")
                .hasSize(2);
    }

    @Test
    void theSameWordsAreNotNewOnes() {
        var copies = """
                insert into our_policy_version (id, organisation_id, policy_id, number, title, summary, words, bound, moments, begins_on, changed,
                       words_since, written_at, written_by)
                select gen_random_uuid(), organisation_id, policy_id, 3, title, summary, words, bound, '{}', begins_on, '', 3, now(), ?
                  from our_policy_version where policy_id = ? and number = 2
                """;
        assertThat(update(manager.actor(), copies, manager.account(), sharing.id()))
                .isOne();
        add(manager, sharing, 4, "{worker,partner,young person}");
        assertThat(rows(
                        manager,
                        "select cast(words_since as text) from our_policy_version where policy_id = ? order by number",
                        sharing.id()))
                .containsExactly("1", "2", "2", "4");
    }

    @Test
    void whoeverIsBoundSaysItThemselvesAndNobodyElseDoes() {
        assertThat(say(amina, sharing, 2)).isOne();
        assertThat(say(dana, sharing, 2)).isOne();
        assertThat(say(lead, sharing, 1)).isOne();
        for (var who : List.of(manager, analyst, administrator, stranger)) {
            assertThatThrownBy(() -> say(who, sharing, 2)).as("not bound").hasStackTraceContaining(REFUSED);
        }
        assertThatThrownBy(() -> update(jay.actor(), SAY, ashdown.id(), sharing.id(), 2, jay.account()))
                .as("young people are asked for nothing")
                .hasStackTraceContaining(REFUSED);
        assertThatThrownBy(() -> update(amina.actor(), SAY, ashdown.id(), sharing.id(), 2, ben.account()))
                .as("for somebody else")
                .hasStackTraceContaining(REFUSED);
        assertThatThrownBy(() -> say(manager, later, 1)).as("before its day").hasStackTraceContaining(REFUSED);
        assertThatThrownBy(() -> say(amina, money, 1)).hasStackTraceContaining(REFUSED);
        update(manager.actor(), END, manager.account(), sharing.id());
        assertThatThrownBy(() -> say(ben, sharing, 1)).hasStackTraceContaining("ERROR:");
        assertThatThrownBy(() -> update(amina.actor(), SAY, UUID.randomUUID(), sharing.id(), 1, amina.account()))
                .hasStackTraceContaining(REFUSED);
    }

    @Test
    void whoReadWhatIsSeenByThemselvesAndThoseWhoKeepPolicies() {
        var read = "select cast(version as text) from our_policy_acknowledgement order by version";
        assertThat(rows(manager, read)).containsExactly("1", "1", "2");
        assertThat(rows(administrator, read)).hasSize(3);
        assertThat(rows(ben, read)).containsExactly("1", "2");
        assertThat(rows(amina, read)).containsExactly("1");
        for (var who : List.of(analyst, dana, lead, stranger)) {
            assertThat(rows(who, read)).isEmpty();
        }
        assertThat(acting.<Long>as(jay.actor(), viewer -> jdbc.sql("select count(*) from our_policy_acknowledgement")
                        .query(Long.class)
                        .single()))
                .isZero();
    }
}
