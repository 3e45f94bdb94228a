package org.kith.staff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kith.OnPages;
import org.kith.actor.Actor;
import org.kith.actor.JobName;
import org.kith.demo.Colleague;
import org.kith.demo.InOrganisation;
import org.kith.demo.InTeam;
import org.kith.demo.Young;

/** No administrator lets themselves in to a record, or anybody else alone: a second person says that whoever came works here, and managers know who joins their team. */
class StandByPagesTest extends OnPages {
    private InOrganisation ashdown;
    private InTeam north;
    private Colleague tom;
    private Colleague piotr;
    private Colleague amina;
    private Young jay;

    @BeforeEach
    void tell() {
        ashdown = world.organisation("Ashdown");
        north = ashdown.team("North");
        tom = north.manager("Tom");
        amina = north.worker("Amina");
        piotr = ashdown.administrator("Piotr");
        jay = north.youngPerson("Jay").comesIn();
        world.settle();
    }

    private UUID invites(Colleague who, String name, String role, InTeam... teams) throws Exception {
        var account = UUID.randomUUID();
        var fields = new ArrayList<String>();
        Collections.addAll(fields, "account", account.toString(), "name", name, "role", role);
        for (var team : teams) {
            Collections.addAll(fields, "team", team.id().toString());
        }
        sends(who, "/staff/invitation", fields.toArray(String[]::new)).andExpect(status().isOk());
        return account;
    }

    private static String word(UUID account) {
        return "/staff/" + account + "/word";
    }

    private void seesNothing(UUID account) throws Exception {
        asks(account, "/").andExpect(redirectedUrl("/coming-in"));
        assertThat(sees(account, "/coming-in").text())
                .contains("You see nothing yet: first somebody says that you work");
        asks(account, "/young-people").andExpect(status().isForbidden());
        asks(account, "/young-people/" + jay.id()).andExpect(status().isNotFound());
        asks(account, "/young-people/" + jay.id() + "/record").andExpect(status().isNotFound());
        asks(account, "/to-do").andExpect(status().isForbidden());
        asks(account, "/emergency").andExpect(status().isForbidden());
    }

    @Test
    void whomAnAdministratorMakesUpSeesNothingUntilAManagerSaysThatTheyWorkHere() throws Exception {
        var edith = invites(piotr, "Edith", "worker", north);
        seesNothing(edith);
        for (var who : new UUID[] {edith, amina.account(), piotr.account()}) {
            sends(who, word(edith)).andExpect(status().isForbidden());
        }
        seesNothing(edith);
        assertThat(sees(piotr, word(edith)).select("form[action$=/word]")).isEmpty();
        assertThat(sees(tom, "/to-do").text()).contains("Edith", "sees nothing yet. Do they work here?");
        assertThat(sees(tom, word(edith)).text()).contains("Does Edith work here?", "North", "By Piotr on");
        for (int i = 0; i < 2; i++) {
            sends(tom, word(edith)).andExpect(redirectedUrl("/to-do"));
        }
        assertThat(sees(tom, "/to-do").text()).doesNotContain("Edith");
        asks(edith, "/coming-in").andExpect(redirectedUrl("/"));
        asks(edith, "/young-people/" + jay.id() + "/record").andExpect(status().isOk());
        assertThat(sees(piotr, word(edith)).text()).contains("Tom said so on");
        sends(piotr, "/staff/" + edith + "/link").andExpect(status().isOk());
        seesNothing(edith);
    }

    /** Whoever answers for returns sees all young people; and a manager who was made up says nothing of others. */
    @Test
    void anAnalystAndAManagerWaitToo() throws Exception {
        var edith = invites(piotr, "Edith", "analyst");
        var max = invites(piotr, "Max", "manager", north);
        seesNothing(edith);
        seesNothing(max);
        sends(max, word(edith)).andExpect(status().isForbidden());
        asks(edith, "/figures").andExpect(status().isForbidden());
        assertThat(page(sends(piotr, "/staff/" + max + "/link")).text())
                .contains("Before they see anything, a manager or another administrator says that they work here.");
        assertThat(sees(piotr, "/staff/" + max).select(".warning a").text()).isEqualTo("Does Max work here?");
    }

    @Test
    void anotherAdministratorSaysItWhoWasNotLetInByThem() throws Exception {
        var olga = ashdown.administrator("Olga");
        world.settle();
        var ada = invites(piotr, "Ada", "administrator");
        var edith = invites(piotr, "Edith", "worker", north);
        sends(ada, word(edith)).andExpect(status().isForbidden());
        seesNothing(edith);
        assertThat(sees(olga, "/to-do").text()).contains("Edith");
        sends(olga, word(edith)).andExpect(redirectedUrl("/to-do"));
        asks(edith, "/young-people/" + jay.id()).andExpect(status().isOk());
    }

    /** Where nobody is there who could say it, the first one comes in, and says it of those after them. */
    @Test
    void theFirstManagerOfAnOrganisationWaitsForNobody() throws Exception {
        var elsewhere = world.organisation("Elsewhere");
        var south = elsewhere.team("South");
        var kim = elsewhere.administrator("Kim");
        world.settle();
        var max = invites(kim, "Max", "manager", south);
        asks(max, "/young-people").andExpect(status().isOk());
        assertThat(comesIn(max)).isOne();
        var edith = invites(kim, "Edith", "worker", south);
        asks(edith, "/young-people").andExpect(status().isForbidden());
        sends(max, word(edith)).andExpect(redirectedUrl("/to-do"));
        asks(edith, "/young-people").andExpect(status().isOk());
    }

    private int comesIn(UUID account) {
        return acting.as(Actor.job(JobName.SIGN_IN), viewer -> jdbc.sql(
                        "update invitation set used_at = now() where account_id = ?")
                .param(account)
                .update());
    }

    @Test
    void managersAreToldWhomAnAdministratorPutsIntoTheirTeam() throws Exception {
        var ruth = ashdown.team("River").worker("Ruth");
        world.settle();
        assertThat(sees(tom, "/to-do").text()).doesNotContain("Ruth");
        sends(
                piotr,
                "/staff/" + ruth.account() + "/teams",
                "teams",
                "chosen",
                "team",
                north.id().toString());
        assertThat(sees(ruth, "/young-people").text()).contains("Jay");
        assertThat(sees(tom, "/to-do").text()).contains("Ruth", "Was put into your team, and sees its young people.");
        assertThat(sees(tom, word(ruth.account())).text()).contains("Ruth was put into your team", "By Piotr on");
        sends(amina, word(ruth.account())).andExpect(status().isForbidden());
        sends(tom, word(ruth.account())).andExpect(redirectedUrl("/to-do"));
        assertThat(sees(tom, "/to-do").text()).doesNotContain("Ruth");
    }

    private void calls(Colleague who, String seen, String name) throws Exception {
        sends(piotr, "/accounts/" + who.account() + "/name", "name", name, "seen", seen)
                .andExpect(status().is3xxRedirection());
    }

    /** Whoever renames others makes them neither themselves nor nobody. */
    @Test
    void whatAnAdministratorCallsManagersLeavesThemSecondPeople() throws Exception {
        calls(tom, "Tom", "Piotr");
        calls(tom, "Piotr", "Tom");
        var nina = invites(piotr, "Nina", "worker", north);
        seesNothing(nina);
        assertThat(sees(tom, "/to-do").text()).contains("Nina");
        sends(tom, word(nina)).andExpect(redirectedUrl("/to-do"));
        asks(nina, "/young-people/" + jay.id()).andExpect(status().isOk());

        calls(tom, "Tom", "Piotr");
        var ruth = ashdown.team("River").worker("Ruth");
        world.settle();
        sends(
                piotr,
                "/staff/" + ruth.account() + "/teams",
                "teams",
                "chosen",
                "team",
                north.id().toString());
        assertThat(sees(tom, "/to-do").text()).contains("Ruth");
        sends(tom, word(ruth.account())).andExpect(redirectedUrl("/to-do"));
        assertThat(sees(tom, "/to-do").text()).doesNotContain("Ruth");
    }

    /** An administrator who ends the last manager's account gains nothing by it, and those who are left are told. */
    @Test
    void whoeverComesAfterTheLastManagerWaitsForSomebodyWhoWorksWithYoungPeople() throws Exception {
        var olga = invites(piotr, "Olga", "administrator");
        comesIn(olga);
        sends(piotr, "/staff/" + tom.account() + "/ending", "sure", "yes").andExpect(redirectedUrl("/staff"));
        assertThat(told(amina.account())).containsExactly("last manager ended");
        assertThat(sees(amina, "/signed-in/news").text()).contains("Piotr ended the account of Tom");
        var max = invites(piotr, "Max", "manager", north);
        seesNothing(max);
        assertThat(told(amina.account())).containsExactly("last manager ended", "manager let in");
        assertThat(told(olga)).containsExactly("last manager ended", "manager let in");
        assertThat(told(jay.account())).isEmpty();
        for (var who : new UUID[] {olga, piotr.account(), max}) {
            sends(who, word(max)).andExpect(status().isForbidden());
        }
        assertThat(sees(amina, "/to-do").text()).contains("Max", "sees nothing yet. Do they work here?");
        sends(amina, word(max)).andExpect(redirectedUrl("/to-do"));
        asks(max, "/young-people").andExpect(status().isOk());
        comesIn(max);
        var nina = invites(piotr, "Nina", "worker", north);
        sends(amina, word(nina)).andExpect(status().isForbidden());
        asks(amina, word(nina)).andExpect(status().isForbidden());
    }

    /** Where nobody is left who could say anything, it is told to the young people. */
    @Test
    void youngPeopleAreToldWhereNobodyElseIsLeft() throws Exception {
        for (var who : new Colleague[] {amina, tom}) {
            sends(piotr, "/staff/" + who.account() + "/ending", "sure", "yes").andExpect(redirectedUrl("/staff"));
        }
        assertThat(told(jay.account())).containsExactly("last manager ended");
        invites(piotr, "Max", "worker", north);
        assertThat(told(jay.account())).containsExactly("last manager ended", "manager let in");
        assertThat(sees(jay.account(), "/signed-in/news").text())
                .contains("Piotr let in Max to work here", "ask somebody you trust");
    }

    @Test
    void workersOfATeamWithoutAManagerAreToldWhoIsPutIntoIt() throws Exception {
        var river = ashdown.team("River");
        var ruth = river.worker("Ruth");
        world.settle();
        sends(
                piotr,
                "/staff/" + amina.account() + "/teams",
                "teams",
                "chosen",
                "team",
                river.id().toString());
        assertThat(sees(ruth, "/to-do").text()).contains("Amina", "Was put into your team");
        sends(ruth, word(amina.account())).andExpect(redirectedUrl("/to-do"));
        assertThat(sees(ruth, "/to-do").text()).doesNotContain("Amina");
    }

    private List<String> told(UUID account) {
        return acting.as(Actor.job(JobName.SIGN_IN), viewer -> jdbc.sql(
                        "select what from way_in_change where account_id = ? and what like '%manager%' order by happened_at, id")
                .param(account)
                .query(String.class)
                .list());
    }

    /** An administrator sees nothing of any young person, whichever team they put themselves into: no manager is told that they do. */
    @Test
    void anAdministratorInATeamIsSaidToSeeNothing() throws Exception {
        sends(
                        piotr,
                        "/staff/" + piotr.account() + "/teams",
                        "teams",
                        "chosen",
                        "team",
                        north.id().toString())
                .andExpect(status().is3xxRedirection());
        assertThat(sees(tom, "/to-do").text()).doesNotContain("Piotr");
    }

    /** Another account of the administrator's own is no second person, and lets nobody in by being none. */
    @Test
    void whereNobodyCouldSayItWhoeverIsLetInWaits() throws Exception {
        var elsewhere = world.organisation("Elsewhere");
        var south = elsewhere.team("South");
        var kim = elsewhere.administrator("Kim");
        var kimAsManager = south.manager("Kim");
        world.settle();
        var max = invites(kim, "Max", "manager", south);
        seesWaiting(max);
        sends(kimAsManager, word(max)).andExpect(status().isForbidden());
        seesWaiting(max);
    }

    private void seesWaiting(UUID account) throws Exception {
        asks(account, "/").andExpect(redirectedUrl("/coming-in"));
    }
}
