package org.kith.promises;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.kith.demo.Colleague;
import org.kith.demo.Young;
import org.springframework.beans.factory.annotation.Autowired;

/** How many promises were kept, what waits for whom, whose they are when somebody leaves, and their lines in the record. */
class PromiseFiguresPagesTest extends OnPromises {

    @Autowired
    private PromisesInHandover handedOver;

    private String by(Colleague who, Young young, String words, String due) throws Exception {
        return promised(young, who.account(), "by-" + who.account(), words, due);
    }

    private static String row(Document page, String name) {
        return page.select("tbody tr").stream()
                .filter(row -> row.select("th").text().equals(name))
                .map(row -> String.join(
                        " ",
                        row.select("td").stream()
                                .map(cell -> cell.select(".unseen").isEmpty()
                                        ? cell.text()
                                        : cell.select("a").first().ownText())
                                .toList()))
                .findFirst()
                .orElse("");
    }

    @Test
    void aWorkerSeesTheirOwnAndAManagerTheirTeams() throws Exception {
        for (var number = 0; number < 3; number++) {
            says(amina.account(), by(amina, jay, "Kept " + number, ""), Step.KEPT, "");
        }
        var disputed = by(amina, maya, "Choir", "");
        says(amina.account(), disputed, Step.KEPT, "");
        says(maya.account(), disputed, Step.SAYS_NOT_KEPT, "");
        assertThat(sees(amina, "/promises").select("main").text())
                .contains("Too few to say in per cent: the time of 5 promises must have come first.");
        var changed = by(amina, jay, "Swimming", day(-9));
        says(amina.account(), changed, Step.CHANGE, "Swimming later", day(20));
        says(tom.account(), by(tom, jay, "Toms", ""), Step.NOT_KEPT, "Hi Jay, I forgot.");
        by(amina, jay, "Late", day(-1));
        promised(jay, jay.account(), "to-team", "Not counted", "");
        assertThat(row(sees(amina, "/promises"), "What I promised")).isEqualTo("2 1 0 4 1 1 0 60 %");
        assertThat(sees(amina, "/promises").select("tbody tr")).hasSize(1);
        var page = sees(tom, "/promises");
        assertThat(page.select("tbody th").eachText()).containsExactly("What I promised", "Team North", "Amina", "Tom");
        assertThat(row(page, "Team North")).isEqualTo("2 1 0 4 1 1 1 50 %");
        assertThat(row(page, "Amina")).isEqualTo("2 1 0 4 1 1 0 60 %");
        var nothing = sees(ruth, "/promises").select("main");
        assertThat(nothing.text()).contains("Nothing was promised yet.").doesNotContain("percentage");
        assertThat(nothing.select("table")).isEmpty();
        assertThat(sees(jay.account(), promises()).select("main").text())
                .contains("Of 5 promises whose time has come, 3 were kept.")
                .doesNotContain("%", "the young person");
        assertThat(row(page, "Tom")).isEqualTo("0 0 0 0 0 0 1 too few");
        var link = page.select("tbody tr:contains(Amina) td a").attr("href");
        var before = log(ashdown, jay).size();
        var list = sees(tom, link);
        assertThat(list.select("h1").text()).isEqualTo("Open promises: Amina");
        assertThat(list.select(".lines").text()).contains("Jay Amina promised Jay Late", "Swimming later");
        assertThat(log(ashdown, jay).subList(before, log(ashdown, jay).size())).containsExactly("promises");
        asks(amina, link).andExpect(status().isNotFound());
        asks(ruth, link).andExpect(status().isNotFound());
        assertThat(sees(amina, "/promises/list?which=changed").select(".lines").text())
                .contains("Swimming later");
        assertThat(sees(ruth, "/promises/list?which=changed").select("main").text())
                .contains("There is none.");
        asks(amina, "/promises/list?which=other").andExpect(status().isNotFound());
        for (var nobody : new Colleague[] {analyst, administrator, partner}) {
            asks(nobody, "/promises").andExpect(status().isForbidden());
            asks(nobody, "/promises/list?which=open").andExpect(status().isForbidden());
        }
        asks(jay.account(), "/promises").andExpect(status().isForbidden());
        assertThat(sees(jay.account(), promises()).select("main").text())
                .contains("2 promises are open now, and the day of one has passed.");
        assertThat(sees(amina, promises(maya)).select("main").text())
                .contains("Of one that is called kept, the young person says that it was not.");
    }

    @Test
    void whatIsDueIsInToDoOfWhoeverMadeItAndWhatIsLateOfTheManagerToo() throws Exception {
        by(amina, jay, "Far away", day(8));
        by(amina, jay, "No day", "");
        assertThat(toDo(amina)).doesNotContain("Far away", "No day");
        var soon = by(amina, jay, "Soon", day(7));
        var late = by(amina, jay, "A week late", day(-7));
        by(amina, jay, "A little late", day(-6));
        assertThat(toDo(amina)).contains("Soon", "A week late", "A little late", "Its day has passed.");
        assertThat(toDo(tom)).contains("Amina promised Jay: A week late").doesNotContain("Soon", "A little late");
        says(jay.account(), by(amina, jay, "Said", ""), Step.SAYS_NOT_KEPT, "");
        assertThat(toDo(amina)).contains("Said", "Jay says that it was not kept.");
        says(amina.account(), late, Step.CHANGE, "Another day", day(30));
        says(amina.account(), soon, Step.KEPT, "");
        assertThat(toDo(tom)).doesNotContain("A week late", "Another day");
        assertThat(toDo(amina)).contains("A little late").doesNotContain("Soon", "Another day");
        assertThat(sees(amina, "/to-do").select("main .card")).hasSize(2);
        assertThat(sees(amina, "/to-do").select("header nav").text()).contains("2");
    }

    /** Until they read it; what the team promised stays with its managers. */
    @Test
    void whatTheYoungPersonSaysWaitsForWhoeverPromisedUntilItIsRead() throws Exception {
        promised(jay, jay.account(), "by-" + amina.account(), "You find my photos", "");
        var teams = promised(jay, jay.account(), "by-team", "You buy the blazer", "");
        var kept = by(amina, jay, "I ring you", "");
        says(amina.account(), kept, Step.KEPT, "");
        says(jay.account(), kept, Step.SAYS_NOT_KEPT, "It never rang");
        says(jay.account(), by(tom, jay, "Toms", ""), Step.CHANGE, "Tom comes", day(20));
        assertThat(toDo(amina))
                .contains("You find my photos", "Jay wrote this down.", "I ring you", "Jay says that it was not kept.")
                .doesNotContain("blazer", "Tom comes");
        assertThat(sees(amina, "/to-do").select("main .card")).hasSize(2);
        assertThat(sees(amina, "/to-do").select("header nav").text()).contains("2");
        assertThat(toDo(tom))
                .contains("You buy the blazer", "Tom comes", "Jay wrote down that it was changed together.");
        assertThat(sees(tom, "/to-do").select("main .card")).hasSize(5);
        assertThat(sees(tom, "/to-do").select("header nav").text())
                .as("with an unusual look, and two young people with whom nobody works")
                .contains("5 wait");
        sees(tom, teams);
        sees(amina, kept);
        assertThat(toDo(tom)).contains("blazer", "Tom comes").doesNotContain("Jay wrote this down.");
        assertThat(toDo(amina)).doesNotContain("I ring you");
    }

    private String toDo(Colleague who) throws Exception {
        return sees(who, "/to-do").select("main").text();
    }

    @Test
    void whatSomebodyPromisedWhoLeftStaysOpenAndIsTheTeams() throws Exception {
        var ring = by(amina, jay, "I ring you", "");
        ALL.sql("update team_member set until = now() where account_id = ?")
                .param(amina.account())
                .update();
        asks(amina, ring).andExpect(status().isNotFound());
        assertThat(toDo(amina)).doesNotContain("I ring you");
        assertThat(toDo(tom)).contains("I ring you", "Amina is not in the team of Jay any more.");
        assertThat(sees(jay.account(), promises()).select("main").text())
                .contains("Amina does not work with you any more. The promise is your team’s now.");
        assertThat(row(sees(tom, "/promises"), "Team North")).startsWith("1 0 1 ");
        assertThat(sees(jay.account(), promises() + "/new")
                        .select("#who option")
                        .eachText())
                .doesNotContain("Amina promised me");
        says(tom.account(), ring, Step.CHANGE, "Tom rings you", day(2));
        assertThat(sees(tom, ring).select("ol").text()).contains("You and Jay changed this together.");
    }

    /** What whoever takes over is shown of them. */
    @Test
    void whoeverTakesOverReadsWhatIsOpenDueSoonestFirst() throws Exception {
        by(amina, jay, "No day", "");
        by(amina, jay, "Late", day(-1));
        says(amina.account(), by(amina, jay, "Kept", ""), Step.KEPT, "");
        var seenOtherwise = by(amina, jay, "Said.", "");
        says(amina.account(), seenOtherwise, Step.KEPT, "");
        says(jay.account(), seenOtherwise, Step.SAYS_NOT_KEPT, "");
        var there = acting.reading(
                tom.actor(), jay.id(), PromisesController.PROMISES, viewer -> handedOver.of(viewer, jay.id()));
        assertThat(there.orElseThrow().lines())
                .hasSize(3)
                .contains(
                        "Amina promised Jay: No day",
                        "Amina promised Jay: Said. (The young person says: it was not kept.)");
        assertThat(there.orElseThrow().lines().getFirst())
                .startsWith("Amina promised Jay, by ")
                .endsWith(", and the day has passed: Late");
        var partners = acting.as(partner.actor(), viewer -> handedOver.of(viewer, jay.id()));
        assertThat(partners).isEmpty();
    }

    @Test
    void linesStandBetweenTheEntriesOfTheRecord() throws Exception {
        var swim = promised("I take you swimming", "");
        says(jay.account(), swim, Step.CHANGE, "I take you to the pool");
        says(amina.account(), swim, Step.KEPT, "");
        var record = "/young-people/" + jay.id() + "/record";
        assertThat(sees(jay.account(), record).select("[data-kind=promise] a").eachText())
                .containsExactlyInAnyOrder(
                        "Amina wrote down a promise: I take you swimming",
                        "You wrote down that a promise was changed together: I take you to the pool",
                        "Amina said that a promise was kept: I take you to the pool");
        assertThat(sees(amina, record + "?section=people").text()).contains("You wrote down a promise");
        assertThat(sees(amina, record + "?section=home").select("[data-kind=promise]"))
                .isEmpty();
        assertThat(sees(partner, record + "?section=people").text()).doesNotContain("promise");
    }

    /** Where nobody is yet, the page says when somebody is, and leads nowhere else in vain. */
    @Test
    void whereNobodyIsYetItSaysWhenSomebodyIs() throws Exception {
        var nina = world.organisation("Newhouse").team("First").manager("Nina");
        world.settle();
        var page = sees(nina, "/promises/new").select("main");
        assertThat(page.text())
                .contains("Nobody is in your team yet. Once somebody is, you choose here whose promise it is.");
        assertThat(page.select("a[href=/young-people]")).isEmpty();
    }
}
