package org.kith.outbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kith.OnPages;
import org.kith.database.TestDatabase;
import org.kith.demo.Colleague;
import org.kith.demo.InOrganisation;
import org.kith.demo.Young;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A young person who has neither a number nor an e-mail address is told by letter, which whoever works with them prints and posts. */
class LettersByPostTest extends OnPages {
    private static final String ADDRESS = "Flat 2, 14 High Street, Leeds LS1 1AA";

    @Autowired
    Sending sending;

    private final JdbcClient pastPolicy = JdbcClient.create(TestDatabase.superuser());
    InOrganisation ashdown;
    Colleague amina;
    Colleague ruth;
    Colleague piotr;
    Young jay;

    @BeforeEach
    void tell() {
        ashdown = world.organisation("Ashdown " + UUID.randomUUID());
        var north = ashdown.team("North");
        amina = north.worker("Amina");
        ruth = ashdown.team("River").worker("Ruth");
        piotr = ashdown.administrator("Piotr");
        jay = north.youngPerson("Jay").comesIn();
        world.settle();
    }

    private void isReachedBy(String kind, String where) throws Exception {
        sends(amina, "/young-people/" + jay.id() + "/reach", kind, where, "seen-" + kind, "")
                .andExpect(status().is3xxRedirection());
    }

    private void isCalledOtherwise() throws Exception {
        sends(amina, "/young-people/" + jay.id() + "/name", "name", "Robin", "seen", "Jay")
                .andExpect(status().is3xxRedirection());
        sending.send(ashdown.id());
    }

    private String became() {
        return pastPolicy
                .sql(
                        "select coalesce(goes_by, '') || ' ' || coalesce(given_up_because, '') from outbox_message where account_id = ? and what = 'name changed'")
                .param(jay.account())
                .query(String.class)
                .single()
                .strip();
    }

    @Test
    void aLetterWaitsUntilSomebodyWhoWorksWithThemPostedIt() throws Exception {
        isReachedBy("letters", ADDRESS);
        isCalledOtherwise();
        assertThat(became()).isEqualTo("post");
        assertThat(sees(amina, "/to-do").text()).contains("a letter waits to be posted");
        var page = sees(amina, "/letters");
        assertThat(page.select(".letter").text())
                .contains(
                        "Robin Flat 2 14 High Street Leeds LS1 1AA",
                        "The name on your Kith account was changed",
                        "I posted it")
                .doesNotContain("http");
        assertThat(log(ashdown, jay)).contains("list");
        assertThat(sees(ruth, "/letters").text()).contains("No letter waits to be posted.");
        var letter = page.select("input[name=letter]").val();
        sends(ruth, "/letters/posted", "letter", letter).andExpect(status().isNotFound());
        sends(piotr, "/letters/posted", "letter", letter).andExpect(status().isForbidden());
        sends(amina, "/letters/posted", "letter", letter).andExpect(redirectedUrl("/letters"));
        sends(amina, "/letters/posted", "letter", letter).andExpect(redirectedUrl("/letters"));
        var posted = sees(amina, "/letters");
        assertThat(posted.select(".letter")).isEmpty();
        assertThat(posted.select("main .lines").text()).contains("Robin", "Posted by Amina on");
        assertThat(sees(amina, "/to-do").text()).doesNotContain("a letter waits to be posted");
    }

    @Test
    void whoHasANumberOrAnEMailAddressGetsNoLetter() throws Exception {
        isReachedBy("letters", ADDRESS);
        isReachedBy("email", "jay-" + UUID.randomUUID() + "@example.org");
        isCalledOtherwise();
        assertThat(became()).isNotEqualTo("post");
        assertThat(sees(amina, "/letters").select(".letter")).isEmpty();
    }

    @Test
    void whereTheAddressWasTakenAwayNothingCanBePostedAndThatIsSaid() throws Exception {
        isReachedBy("letters", ADDRESS);
        isCalledOtherwise();
        sends(amina, "/young-people/" + jay.id() + "/reach", "letters", "", "seen-letters", ADDRESS)
                .andExpect(status().is3xxRedirection());
        var page = sees(amina, "/letters");
        assertThat(page.text()).contains("There is no address for letters to Robin any more");
        assertThat(page.select("input[name=letter]")).isEmpty();
    }
}
