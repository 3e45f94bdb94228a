package org.kith.joining;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kith.OnPages;
import org.kith.continuity.Figures;
import org.kith.continuity.Spells;
import org.kith.demo.Colleague;
import org.kith.demo.InOrganisation;
import org.kith.demo.Young;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;

/** Two codes of returns are one worker who has no account: said by two, counted as one person everywhere, and taken back without loss. */
class TwoCodesPagesTest extends OnPages {
    @Autowired
    Spells spells;

    @Autowired
    Figures figures;

    private InOrganisation ashdown;
    private Colleague tom;
    private Colleague wendy;
    private Colleague amina;
    private Colleague first;
    private Colleague second;
    private Colleague third;
    private Young jay;

    @BeforeEach
    void tell() throws Exception {
        ashdown = world.organisation("Ashdown").coveredUntil("2018-03-31");
        var north = ashdown.team("North");
        tom = north.manager("Tom");
        amina = north.worker("Amina");
        wendy = ashdown.analyst("Wendy");
        first = ashdown.swId("SW77");
        second = ashdown.swId("SW78");
        third = ashdown.swId("SW79");
        jay = north.youngPerson("Jay").comesIn();
        jay.home("U4").since("2014-01-01");
        first.worksWith(jay).since("2015-01-01").until("2016-01-01").because("FCONTA");
        second.worksWith(jay).since("2016-01-01").because("LEFTRL");
        third.worksWith(jay).since("2012-01-01").until("2012-05-05").because("FCONTA");
        world.settle();
        sends(tom, "/workers/" + second.worker() + "/name", "name", "Sue");
    }

    private static String account(Colleague code) {
        return "/workers/" + code.worker() + "/account";
    }

    private void saysWhoItIs(Colleague code, String typed, Colleague other) throws Exception {
        var look = account(code) + "?with=" + other.worker();
        sends(tom, account(code), "code", typed).andExpect(redirectedUrl(look));
        var beside = sees(tom, look);
        var chosen = beside.select("[name=account]").val();
        assertThat(chosen).isEqualTo(other.worker().toString());
        sends(tom, account(code), "account", chosen, "because", "The same diary")
                .andExpect(redirectedUrl(account(code)));
        sends(
                        wendy,
                        account(code) + "/confirmation",
                        "join",
                        sees(wendy, account(code)).select("[name=join]").val())
                .andExpect(redirectedUrl(account(code)));
    }

    /** Neither wins without a word. */
    @Test
    void whoChoseSomebodyAndWroteACodeIsAskedWhichItIs() throws Exception {
        var both = page(sends(tom, account(first), "account", amina.account().toString(), "code", "SW78")
                .andExpect(status().isUnprocessableContent()));
        assertThat(both.select("#code-wrong").text()).contains("You chose somebody and wrote a code");
        assertThat(both.select("#account option[selected]").val())
                .isEqualTo(amina.account().toString());
        sends(tom, account(first), "account", "", "code", "SW78")
                .andExpect(redirectedUrl(account(first) + "?with=" + second.worker()));
    }

    private void partsAgain(Colleague code) throws Exception {
        sends(tom, account(code) + "/removal", "because", "Two people").andExpect(redirectedUrl(account(code)));
    }

    /** As figures count it, as Jay reads it, and as the pages of both codes say. */
    private void isOnePerson(boolean one, String name) throws Exception {
        figures.refreshNow(ashdown.id());
        var told = acting.as(tom.actor(), viewer -> spells.of(ashdown.id(), List.of(jay.id())));
        assertThat(told.get(jay.id())).hasSize(one ? 2 : 3);
        var row = sees(tom, "/young-people").select("tbody tr").text();
        assertThat(row).contains(name, one ? "since 1 Jan 2015" : "since 1 Jan 2016");
        var cards =
                sees(jay.account(), "/young-people/" + jay.id() + "/workers").select("main .card.here");
        assertThat(cards).hasSize(1);
        assertThat(cards.text()).contains(name, one ? "1 January 2015" : "1 January 2016");
        for (var code : List.of(first, second)) {
            var stays = sees(tom, "/workers/" + code.worker()).select("main").text();
            assertThat(stays.contains("Jay 1 Jan 2015 now")).as(stays).isEqualTo(one);
        }
    }

    @Test
    void twoPeopleSayThatTwoCodesAreOnePersonAndItIsTakenBackWithoutLoss() throws Exception {
        isOnePerson(false, "Sue");
        var unknown = page(sends(tom, account(first), "code", "SW99").andExpect(status().isUnprocessableContent()));
        assertThat(unknown.select(".error").text()).contains("No other worker without an account has this code");
        var unnamed = page(sends(tom, account(second), "code", "SW77").andExpect(status().isUnprocessableContent()));
        assertThat(unnamed.select(".error").text()).contains("That code has no name yet");
        saysWhoItIs(first, "sw78", second);
        isOnePerson(true, "Sue");
        assertThat(sees(tom, account(first)).select("main").text()).contains("This is the same person as Sue");
        sends(tom, account(second), "code", "SW79").andExpect(status().isUnprocessableContent());
        saysWhoTheyAre(tom, wendy, second.worker(), amina, "Her codes");
        isOnePerson(true, "Amina");
        partsAgain(second);
        sends(tom, "/workers/" + second.worker() + "/name", "name", "Sue");
        isOnePerson(true, "Sue");
        partsAgain(first);
        isOnePerson(false, "Sue");
        assertThat(sees(tom, account(first)).select("#joins li").eachText())
                .hasSize(3)
                .anyMatch(line -> line.startsWith("Tom said that it is not Sue") && line.contains("Two people"));
    }

    /** Neither has a name: both are called by their codes, before and after, and where they stand beside a young person. */
    @Test
    void codesWithoutANameAreCalledByBoth() throws Exception {
        var beside = sees(tom, account(first) + "?with=" + third.worker());
        assertThat(beside.select("h1").text()).isEqualTo("Are SW77 and SW79 one person?");
        saysWhoItIs(first, "SW79", third);
        assertThat(sees(tom, account(first)).select("h1").text()).isEqualTo("SW77 and SW79 are one person");
        assertThat(sees(tom, "/young-people/" + jay.id())
                        .select("#workers + table")
                        .text())
                .contains("SW77, SW79");
    }

    /** Who asks the database past every page says no more. */
    @Test
    void nobodySaysItAloneOrOfAnotherOrganisation() {
        var elsewhere = world.organisation("Elsewhere").swId("SW1");
        world.settle();
        var insert = """
                insert into worker_join (id, organisation_id, worker_id, other_id, joined_by, because, joined_at)
                values (?, ?, ?, ?, ?, 'x', kith.moment())
                """;
        for (var other : List.of(elsewhere, amina)) {
            var values = List.of(UUID.randomUUID(), ashdown.id(), first.worker(), other.worker(), tom.account());
            refused(insert, values);
        }
        refused("update worker set same_as = ? where id = ?", List.of(second.worker(), first.worker()));
        acting.doAs(tom.actor(), viewer -> {
            for (var pair : List.of(List.of(first, second), List.of(second, third))) {
                jdbc.sql(insert)
                        .params(List.of(
                                UUID.randomUUID(),
                                ashdown.id(),
                                pair.getFirst().worker(),
                                pair.getLast().worker(),
                                tom.account()))
                        .update();
            }
        });
        var confirms = "update worker_join set confirmed_at = kith.moment(), confirmed_by = ? where worker_id = ?";
        acting.doAs(wendy.actor(), viewer -> jdbc.sql(confirms)
                .params(wendy.account(), first.worker())
                .update());
        assertThatThrownBy(() -> acting.doAs(wendy.actor(), viewer -> jdbc.sql(confirms)
                        .params(wendy.account(), second.worker())
                        .update()))
                .as("who stands for another is no third")
                .isInstanceOf(DataAccessException.class);
    }

    private void refused(String sql, List<?> values) {
        assertThatThrownBy(() -> acting.doAs(
                        tom.actor(), viewer -> jdbc.sql(sql).params(values).update()))
                .isInstanceOf(DataAccessException.class);
    }
}
