package org.kith.services;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.kith.Naming;
import org.kith.actor.AccountEnded;
import org.kith.demo.Colleague;

/** What the database itself answers about services and their people. */
class ServicesPolicyTest extends OnServices {
    private static final String REFUSED = "row-level security";
    private static final String ADDS_SERVICE =
            "insert into service (id, organisation_id, name, kind, made_at) values (gen_random_uuid(), ?, 'x', 'other', now())";

    @Test
    void servicesAreSeenByThoseWhoWorkHereAndTheirOwnPeople() {
        assertThat(names(amina)).containsExactly("Brightwell Homes", "Canalside College");
        assertThat(names(administrator)).hasSize(2);
        assertThat(names(dana)).containsExactly("Brightwell Homes");
        assertThat(names(otherLead)).containsExactly("Canalside College");
        assertThat(names(stranger)).isEmpty();
    }

    @Test
    void managersAndAdministratorsChangeThemAndNobodyElse() {
        for (var who : List.of(amina, lead, dana, otherLead, stranger)) {
            assertThat(changes(who, "update service set name = 'x' where id = ?", brightwell.id()))
                    .isZero();
        }
        assertThat(changes(manager, "update service set name = 'x' where id = ?", brightwell.id()))
                .isOne();
        assertThat(changes(administrator, "update service set ended_at = now() where id = ?", brightwell.id()))
                .isOne();
        for (var who : List.of(otherLead, otherPartner, stranger)) {
            assertThatThrownBy(() -> changes(who, ADDS_SERVICE, ashdown.id())).hasStackTraceContaining(REFUSED);
        }
    }

    @Test
    void peopleAreInvitedByThoseWhoWorkWithYoungPeopleAndTheirOwnLead() {
        assertThat(invites(amina, "partner")).isOne();
        assertThat(invites(lead, "partner lead")).isOne();
        assertThat(invites(manager, "partner lead")).isOne();
        for (var who : List.of(amina, administrator)) {
            assertThatThrownBy(() -> invites(who, "partner lead")).hasStackTraceContaining(REFUSED);
        }
        for (var who : List.of(dana, otherLead, otherPartner, stranger)) {
            assertThatThrownBy(() -> invites(who, "partner")).hasStackTraceContaining(REFUSED);
        }
        assertThatThrownBy(() -> invites(lead, "administrator")).hasStackTraceContaining("account_of_service");
        assertThatThrownBy(() -> invites(amina, "worker")).hasStackTraceContaining("account_of_service");
    }

    @Test
    void theirLeadAndTheAdministratorEndThem() {
        var ending = "update account set ended_at = now() where id = ?";
        for (var who : List.of(amina, otherLead, otherPartner, stranger)) {
            assertThat(changes(who, ending, dana.account())).isZero();
        }
        assertThat(changes(lead, ending, dana.account())).isOne();
        assertThatThrownBy(() -> names(dana)).isInstanceOf(AccountEnded.class);
        assertThat(changes(administrator, ending, lead.account())).isOne();
        assertThat(changes(otherLead, ending, amina.account())).isZero();
    }

    @Test
    void onceTheyHaveAPasskeyNobodyMakesALink() {
        assertThat(links(amina)).isOne();
        hasPasskey(dana);
        for (var who : List.of(amina, manager, lead, administrator, otherLead, otherPartner, stranger)) {
            assertThatThrownBy(() -> links(who)).hasStackTraceContaining(REFUSED);
        }
    }

    @Test
    void lostDevicesAreTakenAwayByTheirLeadAndTheAdministrator() {
        hasPasskey(dana);
        var removing = "delete from passkey where account_id = ?";
        for (var who : List.of(amina, manager, lead, administrator, otherLead, stranger)) {
            assertThat(changes(who, removing, dana.account())).isZero();
        }
        for (var who : List.of(amina, manager, otherLead, stranger)) {
            assertThatThrownBy(() -> saysLost(who)).hasStackTraceContaining(REFUSED);
        }
        assertThat(saysLost(lead)).isOne();
        assertThatThrownBy(() -> links(lead)).as("whoever said so").hasStackTraceContaining(REFUSED);
        assertThat(links(amina)).isOne();
        hasPasskey(amina);
        assertThat(changes(lead, removing, amina.account())).isZero();
    }

    private int saysLost(Colleague who) {
        return acting.as(who.actor(), viewer -> {
            jdbc.sql("""
                            insert into way_in_change (organisation_id, account_id, what, said_by, because) values (?, ?, 'device lost', ?, 'x')
                            """)
                    .params(viewer.organisation(), dana.account(), who.account())
                    .update();
            return jdbc.sql("delete from passkey where account_id = ?")
                    .params(dana.account())
                    .update();
        });
    }

    @Test
    void whenAServiceEndsEverybodyOfItIsOut() {
        assertThat(changes(manager, "update service set ended_at = now() where id = ?", brightwell.id()))
                .isOne();
        assertThatThrownBy(() -> names(dana)).isInstanceOf(AccountEnded.class);
        assertThatThrownBy(() -> names(lead)).isInstanceOf(AccountEnded.class);
        assertThat(names(otherPartner)).hasSize(1);
        assertThatThrownBy(() -> invites(amina, "partner")).hasStackTraceContaining(REFUSED);
    }

    @Test
    void theyAskAboutThoseWhoShareWithThemAndForTheirOwnServiceOnly() {
        assertThat(asksToSee(dana, brightwell.id())).isOne();
        for (var who : List.of(otherPartner, stranger, amina)) {
            assertThatThrownBy(() -> asksToSee(who, brightwell.id())).hasStackTraceContaining(REFUSED);
        }
        assertThatThrownBy(() -> asksToSee(dana, dana.account())).hasStackTraceContaining(REFUSED);
        assertThat(asked(lead)).isZero();
        assertThat(asked(otherPartner)).isZero();
        assertThat(asked(dana)).isOne();
        assertThat(changes(
                        dana,
                        "update sharing_ask set answered_by = kith.actor(), answered_at = now(), agreed = true where young_person_id = ?",
                        jay.id()))
                .isZero();
    }

    private long asked(Colleague who) {
        return acting.as(who.actor(), viewer -> jdbc.sql("select count(*) from sharing_ask")
                .query(Long.class)
                .single());
    }

    private int asksToSee(Colleague who, UUID recipient) {
        return Naming.about(acting, jdbc, who.actor(), jay.id(), () -> jdbc.sql("""
                        insert into sharing_ask (id, organisation_id, young_person_id, asks, sections, recipient_kind, recipient_id, may_add, words,
                               asked_by, asked_at) values (gen_random_uuid(), ?, ?, 'to see', '{health}', 'service', ?, false, 'x', ?, now())
                        """)
                .params(ashdown.id(), jay.id(), recipient, who.account())
                .update());
    }

    private int links(Colleague who) {
        return changes(who, """
                insert into invitation (organisation_id, account_id, made_by, token_hash, made_at, expires_at)
                values (?, ?, (select kith.actor()), decode(md5(random()::text), 'hex'), now(), now() + interval '1 minute')
                """, ashdown.id(), dana.account());
    }

    private int invites(Colleague who, String role) {
        return changes(
                who,
                "insert into account (organisation_id, name, role, service_id) values (?, 'New', ?, ?)",
                ashdown.id(),
                role,
                brightwell.id());
    }

    private int changes(Colleague who, String sql, Object... values) {
        return acting.as(
                who.actor(), viewer -> jdbc.sql(sql).params(List.of(values)).update());
    }

    private List<String> names(Colleague who) {
        return acting.as(who.actor(), viewer -> jdbc.sql("select name from service order by name")
                .query(String.class)
                .list());
    }
}
