package org.kith.returns;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.kith.OnPages;
import org.kith.database.TestDatabase;
import org.kith.demo.Colleague;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A return waits for whoever answers for returns; where nobody does any more, an administrator is told, and reads nothing of it. */
class WaitingForNobodyPagesTest extends OnPages {

    private List<String> toDo(Colleague who) throws Exception {
        return sees(who, "/to-do").select("main .card").eachText();
    }

    /** Before whoever is the last to answer for returns is shut out, and not of anybody else. */
    @Test
    void beforeTheOnlyAnalystIsShutOutItIsSaidThatReturnsWait() throws Exception {
        var ashdown = world.organisation("Ashdown");
        var tom = ashdown.team("North").manager("Tom");
        var wendy = ashdown.analyst("Wendy");
        var piotr = ashdown.administrator("Piotr");
        world.settle();
        assertThat(sees(piotr, "/staff/" + wendy.account() + "/ending").select("#returns-wait"))
                .isEmpty();
        waits(wendy, ashdown.id());
        assertThat(sees(piotr, "/staff/" + wendy.account() + "/ending")
                        .select("#returns-wait")
                        .text())
                .isEqualTo(
                        "One return waits to be looked at, and nobody else here answers for returns. It stays, and waits for nobody from then on."
                                + " Invite somebody who answers for returns first, or let Wendy load or put aside what waits.");
        assertThat(sees(piotr, "/staff/" + tom.account() + "/ending").select("#returns-wait"))
                .isEmpty();
        ashdown.analyst("Ash");
        world.settle();
        assertThat(sees(piotr, "/staff/" + wendy.account() + "/ending").select("#returns-wait"))
                .isEmpty();
    }

    private void waits(Colleague wendy, java.util.UUID organisation) {
        acting.doAs(wendy.actor(), viewer -> jdbc.sql(
                        "insert into return_import (id, organisation_id, team_name, year, came_by, state, made_at, findings)"
                                + " values (gen_random_uuid(), ?, 'North', 2026, 'browser', 'ready', now(), 0)")
                .param(organisation)
                .update());
    }

    @Test
    void whenTheOnlyAnalystLeavesAnAdministratorIsTold() throws Exception {
        var ashdown = world.organisation("Ashdown");
        var tom = ashdown.team("North").manager("Tom");
        var wendy = ashdown.analyst("Wendy");
        var piotr = ashdown.administrator("Piotr");
        var elsewhere = world.organisation("Oakham").administrator("Olga");
        world.settle();
        waits(wendy, ashdown.id());
        assertThat(toDo(piotr)).isEmpty();
        JdbcClient.create(TestDatabase.superuser())
                .sql("update account set ended_at = now() where id = ?")
                .param(wendy.account())
                .update();
        assertThat(toDo(piotr))
                .singleElement()
                .asString()
                .startsWith("One return waits to be looked at")
                .doesNotContain("2026", "North");
        assertThat(sees(piotr, "/to-do").select("main .card a.button").attr("href"))
                .isEqualTo("/staff/invitation");
        assertThat(toDo(tom)).isEmpty();
        assertThat(toDo(elsewhere)).isEmpty();
        var ash = ashdown.analyst("Ash");
        world.settle();
        assertThat(toDo(piotr)).isEmpty();
        assertThat(toDo(ash)).singleElement().asString().contains("Year to 31 March 2026 of North is read");
    }
}
