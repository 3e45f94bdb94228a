package org.kith.promises;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.kith.words.Dates;

/** What is told of promises where somebody comes in, and from where one is written down. */
class PromiseToldPagesTest extends OnPromises {

    /** One by one, by which day: whoever looks at the list need not have read each. */
    @Test
    void eachNewPromiseIsToldWithItsDayUntilItIsOpened() throws Exception {
        var ring = promised("I ring you", day(6));
        promised("I write to you", "");
        sees(jay.account(), promises());
        sees(jay.account(), promises() + "/new");
        assertThat(sees(jay.account(), "/today").select("main").text())
                .contains("Amina wrote down a promise for "
                        + Dates.weekday(LocalDate.now(clock).plusDays(6)).replaceAll(" [0-9]{4}$", ""))
                .contains("Amina wrote down a promise: I write to you");
        sees(jay.account(), ring);
        assertThat(sees(jay.account(), "/today").select("main").text())
                .contains("I write to you")
                .doesNotContain("I ring you");
    }

    /** What the young person wrote down that the team promised is looked after by each who works with them, not by a manager alone. */
    @Test
    void whatTheTeamPromisedWaitsForWhoeverWorksWithThem() throws Exception {
        var callum = north.worker("Callum");
        amina.worksWith(jay).since("1 year ago");
        world.settle();
        promised(jay, jay.account(), "by-team", "Somebody rings me", day(1));
        for (var one : List.of(amina, tom)) {
            assertThat(sees(one, "/to-do").select("main").text()).contains("Somebody rings me");
        }
        assertThat(sees(callum, "/to-do").select("main").text()).doesNotContain("Somebody rings me");
    }

    /** From no page about anybody: whom they work with is there to choose, and each who is shown is in the log. */
    @Test
    void somebodyIsChosenForAPromiseFromTheListOfPromises() throws Exception {
        amina.worksWith(jay).since("1 year ago");
        world.settle();
        assertThat(sees(amina, "/promises").select("main a[href=/promises/new]").text())
                .isEqualTo("Write down a promise");
        var before = log(ashdown, jay).size();
        assertThat(sees(amina, "/promises/new").select("main .lines a").eachAttr("href"))
                .containsExactly(promises() + "/new");
        assertThat(log(ashdown, jay)).hasSize(before + 1);
        assertThat(sees(tom, "/promises/new").select("main").text())
                .contains("young people of your teams", "Jay", "Maya");
        for (var nobody : List.of(analyst.account(), jay.account())) {
            asks(nobody, "/promises/new").andExpect(status().isForbidden());
        }
        assertThat(sees(jay.account(), promises())
                        .select("header nav a[href=" + promises() + "/new]")
                        .text())
                .isEqualTo("Write down a promise");
    }

    @Test
    void figuresSayNothingWhereThereIsNothing() throws Exception {
        promised("I ring you", "");
        assertThat(sees(jay.account(), promises()).select("main").text())
                .contains("One promise is open now.")
                .doesNotContain("twelve months", "none");
        says(amina.account(), promised("I write", ""), Step.KEPT, "");
        assertThat(sees(jay.account(), promises()).select("main").text())
                .contains("In the last twelve months one was kept.");
    }
}
