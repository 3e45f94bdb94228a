package org.kith.outbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;

import java.time.Duration;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kith.OnPages;
import org.kith.actor.Actor;
import org.kith.database.TestDatabase;
import org.kith.demo.Colleague;
import org.kith.demo.InOrganisation;
import org.kith.demo.Young;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What the administrator reads of messages: counts and no more; the test they send; and where a demo shows what would have gone out. */
class SentMessagesPagesTest extends OnPages {
    @Autowired
    Sending sending;

    @Autowired
    Asking asking;

    @Autowired
    Outbox outbox;

    @Autowired
    WentOut wentOut;

    private final JdbcClient pastPolicy = JdbcClient.create(TestDatabase.superuser());
    private InOrganisation ashdown;
    private Colleague piotr;
    private Colleague amina;
    private Young jay;

    @BeforeEach
    void comeIn() {
        ashdown = world.organisation("Ashdown " + UUID.randomUUID());
        piotr = ashdown.administrator("Piotr");
        var north = ashdown.team("North");
        amina = north.worker("Amina");
        jay = north.youngPerson("Jay").comesIn();
        world.settle();
    }

    private void became(String how, String what) {
        pastPolicy
                .sql("insert into outbox_message (organisation_id, account_id, what, goes_by, made_at" + how
                        + ") values (?, ?, 'passkey made', " + what + ")")
                .params(ashdown.id(), jay.account())
                .update();
    }

    @Test
    void theAdministratorReadsWhatBecameOfThemAndNobodysName() throws Exception {
        assertThat(sees(piotr, "/staff/messages").text()).contains("No messages in the last week.");
        became("", "'email', now()");
        became("", "'text', now() - interval '1 hour'");
        became(", sent_at", "'email', now() - interval '1 hour', now()");
        became(", sent_at, outcome, outcome_at", "'text', now(), now(), 'arrived', now()");
        became(", sent_at, outcome, outcome_at", "'text', now(), now(), 'no such address', now()");
        became(", given_up_at, given_up_because", "'text', now(), now(), 'not known'");
        became(
                ", given_up_at, given_up_because",
                "'text', now() - interval '9 days', now() - interval '8 days', 'refused'");
        var rows = sees(piotr, "/staff/messages").select("tbody tr").eachText();
        assertThat(rows)
                .containsExactlyInAnyOrder(
                        "Waits to go out E-mail 1",
                        "Late, and waits to go out Text 1",
                        "Sent late, and whether it arrived is not known E-mail 1",
                        "Arrived Text 1",
                        "Did not arrive: there is no such number Text 1",
                        "Given up: no clear answer came, so we do not know whether it went out Text 1");
        assertThat(sees(piotr, "/staff/messages").select("main").text()).doesNotContain("Jay", "passkey", "Amina");
        assertThat(asks(amina, "/staff/messages").andReturn().getResponse().getStatus())
                .isEqualTo(403);
    }

    @Test
    void aTestGoesToWhereItWasTypedAndStaysNowhere() throws Exception {
        var number = "07700 900"
                + String.format("%03d", Math.floorMod(UUID.randomUUID().hashCode(), 1000));
        var form = sees(piotr, "/staff/messages").select("[name=message]").val();
        for (var twice = 0; twice < 2; twice++) {
            sends(piotr, "/staff/messages/test", "message", form, "test-to", number)
                    .andExpect(redirectedUrl("/staff/messages"));
        }
        until(() -> wentOut.latest().stream().anyMatch(one -> one.to().equals(number)));
        assertThat(wentOut.latest().stream().filter(one -> one.to().equals(number)))
                .singleElement()
                .satisfies(one -> assertThat(one.words()).contains("this is a test message"));
        until(() -> pastPolicy
                .sql(
                        "select bool_and(typed_address is null and sent_at is not null) from outbox_message where organisation_id = ?")
                .param(ashdown.id())
                .query(Boolean.class)
                .single());
    }

    @Test
    void fiveTestsInAnHourAndNoMore() throws Exception {
        for (var one = 0; one < 5; one++) {
            acting.doAs(piotr.actor(), viewer -> outbox.test(viewer, UUID.randomUUID(), "kim@example.org"));
        }
        var answer = sends(
                        piotr,
                        "/staff/messages/test",
                        "message",
                        UUID.randomUUID().toString(),
                        "test-to",
                        "kim@example.org")
                .andReturn()
                .getResponse()
                .getContentAsString();
        assertThat(answer).contains("Five tests were sent in the last hour.");
    }

    @Test
    void nobodyElseSendsATest() throws Exception {
        assertThat(sends(
                                amina,
                                "/staff/messages/test",
                                "message",
                                UUID.randomUUID().toString(),
                                "test-to",
                                "kim@example.org")
                        .andReturn()
                        .getResponse()
                        .getStatus())
                .isEqualTo(403);
        org.assertj.core.api.Assertions.assertThatThrownBy(() ->
                        acting.doAs(amina.actor(), viewer -> outbox.test(viewer, UUID.randomUUID(), "kim@example.org")))
                .hasMessageContaining("outbox_message");
    }

    @Test
    void aDemoShowsWhatWouldHaveGoneOut() throws Exception {
        var number = "07700 900456";
        pastPolicy
                .sql(
                        "insert into contact_detail (organisation_id, young_person_id, kind, value) values (?, ?, 'phone', ?)")
                .params(ashdown.id(), jay.id(), number)
                .update();
        pastPolicy
                .sql("delete from outbox_message where organisation_id = ?")
                .param(ashdown.id())
                .update();
        acting.doAs(Actor.person(jay.account()), viewer -> outbox.tell(viewer, jay.account(), About.PASSKEY_MADE));
        sending.send(ashdown.id());
        asking.ask(ashdown.id());
        var page = sees(jay.account(), "/demo/messages");
        assertThat(page.select("main article").first().text())
                .contains("Text to " + number, "(one part)", "Kith: a new way in was added to your account.");
    }

    private static void until(BooleanSupplier holds) throws InterruptedException {
        for (var tries = 0; tries < 200 && !holds.getAsBoolean(); tries++) {
            Thread.sleep(Duration.ofMillis(50));
        }
        assertThat(holds.getAsBoolean()).isTrue();
    }
}
