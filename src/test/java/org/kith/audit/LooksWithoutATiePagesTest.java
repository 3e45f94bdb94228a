package org.kith.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.kith.TestClock;
import org.kith.demo.Colleague;

/** Whose looks are listed because nothing tied them to the young person, and what clears none of them. */
class LooksWithoutATiePagesTest extends OnUnusualLooks {
    @Test
    void whoeverHasATieIsNotListed() throws Exception {
        amina.looksAt(jay, "home").on("2 days ago").at("10:00");
        tom.looksAt(jay, "home").on("2 days ago").at("10:00");
        dana.looksAt(jay, "home").on("2 days ago").at("10:00");
        ruth.worksWith(jay).since("2 years ago").until("4 days ago");
        jay.shares("home").with(otherManager).since("6 days ago").until("in 1 day");
        otherManager.looksAt(jay, "home").on("2 days ago").at("10:00");
        world.settle();
        var page = sees(tom, "/unusual-looks");
        assertThat(page.select("article")).isEmpty();
        assertThat(page.text()).contains("In the last 30 days nothing is left to look into.");
        assertThat(log(ashdown, jay)).doesNotContain("unusual-looks");
    }

    @Test
    void whoeverHasNoneIsListedByTheDay() throws Exception {
        ben.looksAt(jay, "home").on("2 days ago").at("10:00");
        ben.looksAt(maya, "home").on("2 days ago").at("10:30");
        ben.looksAt(jay, "home").on("3 days ago").at("10:00");
        ben.looksAt(jay, "home").on("31 days ago").at("10:00");
        world.settle();
        assertThat(listed(tom)).hasSize(2);
        assertThat(listed(tom).getFirst())
                .startsWith("Ben, worker, on ")
                .contains(
                        "Young people of the team North Opened the records of 2 young people they did not work with. Jay Maya");
        assertThat(log(ashdown, maya)).contains("unusual-looks");
        assertThat(sees(tom, "/unusual-looks").select("article a[href='" + of(maya) + "']"))
                .hasSize(1);
    }

    /** Whatever somebody shares with themselves, or with another team of theirs, their look stays listed; so it does where it was shared after it. */
    @Test
    void whatSomebodySharesWithThemselvesClearsNoLookOfTheirs() throws Exception {
        var steps = ashdown.team("Next Steps");
        ben.in(steps);
        jay.shares("home").with(steps).since("6 days ago").decidedBy(ben, "Everyday skills");
        ben.looksAt(jay, "home").on("2 days ago").at("10:00");
        jay.shares("home").with(otherManager).since("1 day ago").decidedBy(tom, "They asked");
        otherManager.looksAt(jay, "home").on("2 days ago").at("10:00");
        jay.shares("home").with(north).since("6 days ago");
        world.settle();
        assertThat(listed(nia)).hasSize(2).allMatch(line -> line.contains("they did not work with"));
    }

    /** Whoever was called as a manager would be taken for them, and speak as them: an administrator gives such a name, and nobody to themselves. */
    @Test
    void nobodyTakesTheNameOfSomebodyElse() throws Exception {
        ben.looksAt(jay, "home").on("2 days ago").at("10:00");
        world.settle();
        for (var who : List.of(ben, wendy, dana, piotr)) {
            for (var name : List.of("tom  RIDLEY", "Amina Okafor", "T\u043em Rid\u217cey", "Zed")) {
                var called = acting.as(who.actor(), viewer -> jdbc.sql("select name from account where id = ?")
                        .param(who.account())
                        .query(String.class)
                        .single());
                var sent = sends(who, "/accounts/" + who.account() + "/name", "name", name, "seen", called);
                if (name.equals("Zed") && who == ben) {
                    sent.andExpect(status().is3xxRedirection());
                } else {
                    var page = page(sent.andExpect(status().isUnprocessableContent()));
                    assertThat(page.select(".error").text()).contains("Somebody else here is called that.");
                    assertThat(page.select("#name").val()).isEqualTo(name);
                }
            }
        }
        assertThatThrownBy(() -> acting.doAs(
                        ben.actor(), viewer -> jdbc.sql("update account set name = 'Tom Ridley' where id = ?")
                                .param(ben.account())
                                .update()))
                .hasStackTraceContaining("somebody else here is called so");
        assertThat(sees(tom, "/unusual-looks").select("article form")).isNotEmpty();
        sends(piotr, "/accounts/" + ben.account() + "/name", "name", "Amina Okafor", "seen", "Zed")
                .andExpect(status().is3xxRedirection());
        sends(ben, "/accounts/" + ben.account() + "/name", "name", "Amina OKAFOR", "seen", "Amina Okafor")
                .andExpect(status().is3xxRedirection());
    }

    /** An address at work makes two accounts one person as others gave it, and not as one of the two says of themselves or of the other. */
    @Test
    void nobodyTakesTheAddressOfSomebodyElse() throws Exception {
        ben.looksAt(jay, "home").on("2 days ago").at("10:00");
        world.settle();
        gives(wendy, tom, "", "tom@ashdown.example");
        gives(ben, ben, "", "tom@ashdown.example");
        assertThat(sees(tom, "/unusual-looks").select("article form")).isNotEmpty();
        gives(wendy, ben, "tom@ashdown.example", "");
        gives(wendy, ben, "", "tom@ashdown.example");
        gives(ben, ben, "tom@ashdown.example", "ben@ashdown.example");
        var page = sees(tom, "/unusual-looks");
        assertThat(page.select("article form")).isEmpty();
        assertThat(page.text())
                .contains("Kith counts Ben and you as one person", "an administrator")
                .doesNotContain("This is you");
    }

    private void gives(Colleague by, Colleague whom, String seen, String address) throws Exception {
        sends(by, "/workers/" + whom.worker() + "/email", "email", address, "seen", seen)
                .andExpect(status().is3xxRedirection());
    }

    /** Who a worker of a return is was said after the look: it stays listed, says so, and is all right with a touch. */
    @Test
    void joiningAWorkerToAnAccountClearsNoLook() throws Exception {
        var code = ashdown.swId("SW77");
        code.worksWith(jay).since("1 year ago");
        ben.looksAt(jay, "home").on("2 days ago").at("10:00");
        world.settle();
        assertThat(listed(nia)).hasSize(1);
        assertThat(sees(nia, "/unusual-looks").select("article form")).hasSize(1);
        joins(code);
        assertThat(listed(nia))
                .singleElement()
                .asString()
                .contains("Ben", "they did not work with", "It was said since that they worked together that day.");
        var touch = sees(nia, "/unusual-looks").select("article form").first();
        assertThat(touch.select("button").text()).startsWith("It is all right: they did work together");
        review(nia, touch, touch.select("input[name=words]").val()).andExpect(redirectedUrl("/unusual-looks"));
        assertThat(sees(nia, "/unusual-looks").select("details article .done").text())
                .contains("Nia looked into it", "It was only written down later.");
    }

    @Test
    void undoingAJoinListsNothingThatHadATieThen() throws Exception {
        var code = ashdown.swId("SW77");
        code.worksWith(jay).since("1 year ago");
        world.settle();
        joins(code);
        opens(ben, "record", "home");
        sends(tom, "/workers/" + code.worker() + "/account/removal", "because", "It was his brother")
                .andExpect(status().is3xxRedirection());
        assertThat(listed(nia)).noneMatch(line -> line.contains("they did not work with"));
        opens(ben, "record", "home");
        assertThat(listed(nia)).anyMatch(line -> line.contains("they did not work with"));
    }

    @Test
    void whoTookOverSinceTheReturnHasATieByWhatWasSaidInKith() throws Exception {
        tom.assigns(ben, jay, "personal adviser").since("10 days ago");
        ben.looksAt(jay, "home").on("2 days ago").at("10:00");
        ben.looksAt(jay, "home").on("12 days ago").at("10:00");
        world.settle();
        assertThat(listed(nia)).singleElement().asString().doesNotContain("It was said since");
    }

    @Test
    void whoeverIsToTakeOverHasATieFromWhenItIsSaid() throws Exception {
        tom.assigns(ben, jay, "personal adviser").since("in 10 days").saidOn("3 days ago");
        ben.looksAt(jay, "home").on("2 days ago").at("10:00");
        world.settle();
        assertThat(listed(nia)).isEmpty();
        ben.looksAt(jay, "home").on("5 days ago").at("10:00");
        world.settle();
        assertThat(listed(nia)).singleElement().asString().contains("they did not work with");
    }

    @Test
    void whatWasSaidLaterOfADayBeforeClearsNothing() throws Exception {
        ben.looksAt(jay, "home").on("5 days ago").at("10:00");
        var cara = north.worker("Cara");
        cara.looksAt(jay, "home").on("5 days ago").at("10:00");
        tom.assigns(ben, jay, "personal adviser").since("10 days ago").saidOn("3 days ago");
        world.settle();
        loads(
                ashdown,
                "insert into involvement (organisation_id, young_person_id, worker_id, starts_on) values (?, ?, ?, current_date - 20)",
                ashdown.id(),
                jay.id(),
                cara.worker());
        assertThat(listed(nia)).hasSize(2).allMatch(line -> line.contains("It was said since"));
    }

    @Test
    void whoStoppedInKithHasNoTieByWhatAReturnStillSays() throws Exception {
        sends(
                        tom,
                        "/young-people/" + jay.id() + "/workers/endings",
                        "who",
                        amina.account().toString(),
                        "day",
                        TestClock.today().minusDays(9).toString(),
                        "because",
                        "Amina changed teams")
                .andExpect(status().is3xxRedirection());
        amina.looksAt(jay, "home").on("2 days ago").at("10:00");
        world.settle();
        assertThat(listed(nia))
                .as("it was said after that look")
                .noneMatch(line -> line.contains("they did not work with"));
        opens(amina, "record", "home");
        assertThat(listed(nia)).anyMatch(line -> line.startsWith("Amina") && line.contains("they did not work with"));
    }

    /** The manager of the team they were in had a tie when they looked; the managers of the new team look into what was unusual. */
    @Test
    void aMoveToAnotherTeamMakesNoLookOfTheFormerManagerUnusual() throws Exception {
        tom.looksAt(jay, "home").on("2 days ago").at("10:00");
        ben.looksAt(jay, "home").on("2 days ago").at("10:00");
        world.settle();
        var river = acting.as(nia.actor(), viewer -> jdbc.sql("select id from team where name = 'River'")
                .query(UUID.class)
                .single());
        sends(
                        tom,
                        "/young-people/" + jay.id() + "/team",
                        "key",
                        UUID.randomUUID().toString(),
                        "seen",
                        north.id().toString(),
                        "chosen",
                        river.toString(),
                        "day",
                        TestClock.today().toString(),
                        "because",
                        "Closer")
                .andExpect(status().isOk());
        assertThat(listed(tom)).isEmpty();
        assertThat(listed(otherManager))
                .noneMatch(line -> line.startsWith("Tom") && line.contains("they did not work with"));
        assertThat(listed(otherManager))
                .anyMatch(line -> line.startsWith("Ben") && line.contains("they did not work with"));
    }

    private void joins(Colleague code) throws Exception {
        saysWhoTheyAre(tom, nia, code.worker(), ben, "SW77 is Ben’s code in the return");
    }
}
