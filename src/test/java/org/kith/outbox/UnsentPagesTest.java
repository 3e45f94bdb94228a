package org.kith.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.kith.OnPages;
import org.kith.database.TestDatabase;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The administrator is told how many messages did not go out, and why; not to whom. */
class UnsentPagesTest extends OnPages {

    private static void gaveUp(UUID organisation, UUID account, String why) {
        JdbcClient.create(TestDatabase.superuser())
                .sql("""
                        insert into outbox_message (organisation_id, account_id, what, given_up_at, given_up_because)
                        values (?, ?, 'passkey made', now(), ?)
                        """)
                .params(organisation, account, why)
                .update();
    }

    @Test
    void whereTheyLookAfterTheWayIn() throws Exception {
        var ashdown = world.organisation("Ashdown");
        var piotr = ashdown.administrator("Piotr");
        var amina = ashdown.team("North").worker("Amina");
        world.settle();
        assertThat(sees(piotr, "/staff").select("#unsent")).isEmpty();
        gaveUp(ashdown.id(), amina.account(), "no server");
        assertThat(sees(piotr, "/staff").select("#unsent"))
                .as("nobody wants any sent")
                .isEmpty();
        gaveUp(ashdown.id(), amina.account(), "refused");
        gaveUp(ashdown.id(), amina.account(), "no address");
        gaveUp(ashdown.id(), piotr.account(), "no address");
        var told =
                sees(piotr, "/staff").select("section[aria-labelledby=unsent]").text();
        assertThat(told)
                .contains(
                        "3 messages about people’s ways in could not be sent in the last week.",
                        "For 2, no e-mail address is known.",
                        "For one, the mail server does not know the address.")
                .doesNotContain("Amina", "Piotr", "tried for a day", "{");
        assertThat(asks(amina, "/staff").andReturn().getResponse().getStatus()).isEqualTo(403);
    }
}
