package org.kith.helpasked;

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
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.ResultActions;

/** A young person says what they would like help with, and is heard until somebody answers. */
class HelpPagesTest extends OnPages {
    private static final JdbcClient ALL = JdbcClient.create(TestDatabase.superuser());
    private InOrganisation ashdown;
    private Colleague amina;
    private Colleague tom;
    private Young jay;
    private String help;

    @BeforeEach
    void tell() {
        ashdown = world.organisation("Ashdown");
        var north = ashdown.team("North");
        amina = north.worker("Amina");
        tom = north.manager("Tom");
        jay = north.youngPerson("Jay").comesIn();
        help = "/young-people/" + jay.id() + "/help";
        world.settle();
    }

    private ResultActions asks(String key, String about, String words) throws Exception {
        return sends(jay.account(), help, "key", key, "about", about, "words", words);
    }

    private static String key() {
        return UUID.randomUUID().toString();
    }

    private String answer() {
        return help + "/"
                + ALL.sql("select id from help_ask where young_person_id = ? order by asked_at limit 1")
                        .param(jay.id())
                        .query(String.class)
                        .single()
                + "/answer";
    }

    private long asked() {
        return ALL.sql("select count(*) from help_ask where young_person_id = ?")
                .param(jay.id())
                .query(Long.class)
                .single();
    }

    @Test
    void theyAskByATouchAndAreHeardUntilSomebodyAnswers() throws Exception {
        assertThat(sees(jay.account(), "/today")
                        .select("main a[href=" + help + "]")
                        .text())
                .isEqualTo("Ask for help");
        var form = sees(jay.account(), help).select("main");
        assertThat(form.select("input[name=about][checked]"))
                .as("nothing chosen")
                .isEmpty();
        assertThat(form.select(".readers").text()).contains("you and your team North (Amina, Tom)");
        var wrong = page(asks(key(), "", "A letter came").andExpect(status().isUnprocessableContent()));
        assertThat(wrong.select(".error").text()).contains("Choose what it is about");
        assertThat(wrong.select("textarea").text()).isEqualTo("A letter came");
        assertThat(sees(jay.account(), help).select("textarea").text())
                .as("kept")
                .isEqualTo("A letter came");

        var key = key();
        asks(key, "money", "").andExpect(redirectedUrl(help));
        asks(key, "money", "").andExpect(redirectedUrl(help));
        asks(key(), "money", "").andExpect(redirectedUrl(help));
        assertThat(asked()).as("the same, asked once").isEqualTo(1);
        var sent = sees(jay.account(), help).select("main");
        assertThat(sent.select("details:not([open]) summary").eachText())
                .first()
                .isEqualTo("Ask for something else");
        assertThat(sent.select("article").text()).contains("Money", "Not answered yet");
        assertThat(sees(jay.account(), "/young-people/" + jay.id() + "/referrals")
                        .select("main .own")
                        .text())
                .matches("You asked for help today at .*: Money. Not answered yet.");
        assertThat(sees(amina, "/young-people/" + jay.id() + "/referrals")
                        .select("main .own")
                        .text())
                .matches("Asked for help today at .*: Money. Not answered yet.");
        var late = page(asks(key, "work", "And a job").andExpect(status().isConflict()));
        assertThat(late.select("[role=alert]").text()).contains("sent before with other words");
        assertThat(late.select("textarea").text()).isEqualTo("And a job");
        assertThat(late.select("details[open] textarea")).hasSize(1);

        for (var who : new Colleague[] {amina, tom}) {
            assertThat(sees(who, "/to-do").select("main").text()).contains("Jay asks for help: money");
        }
        assertThat(sees(amina, "/young-people/" + jay.id() + "/record").text()).contains("Asked for help: money");
        var none = page(sends(amina, answer(), "key", key(), "words", "").andExpect(status().isUnprocessableContent()));
        assertThat(none.select(".error").text()).contains("Write what you answer");
        sends(amina, answer(), "key", key(), "words", "Bring it on Tuesday.").andExpect(redirectedUrl(help));
        sends(amina, answer(), "key", key(), "words", "Bring it on Tuesday.").andExpect(redirectedUrl(help));
        var after =
                page(sends(tom, answer(), "key", key(), "words", "Ring them").andExpect(status().isConflict()));
        assertThat(after.select("main").text()).contains("Somebody answered this already", "Ring them");
        assertThat(sees(tom, "/to-do").select("main").text()).doesNotContain("asks for help");

        assertThat(sees(jay.account(), "/today").text()).contains("Amina answered what you asked: Money");
        assertThat(sees(jay.account(), help).select("main").text()).contains("Bring it on Tuesday.");
        assertThat(sees(jay.account(), "/today").text()).doesNotContain("answered what you asked");
    }

    @Test
    void whoMaySayWhat() throws Exception {
        asks(key(), "home", "The lock is broken").andExpect(redirectedUrl(help));
        var ruth = ashdown.team("River").worker("Ruth");
        var brightwell = ashdown.service("Brightwell Homes", "housing");
        var dana = brightwell.partner("Dana");
        jay.shares("home").with(brightwell);
        var analyst = ashdown.analyst("Wendy");
        var administrator = ashdown.administrator("Piotr");
        world.settle();
        for (var hidden : new Colleague[] {ruth, administrator}) {
            asks(hidden, help).andExpect(status().isNotFound());
            sends(hidden, answer(), "words", "x").andExpect(status().isNotFound());
        }
        asks(dana, help).andExpect(status().isNotFound());
        asks(analyst, help).andExpect(status().isForbidden());
        sends(amina, help, "about", "home", "words", "x").andExpect(status().isForbidden());
        sends(jay.account(), answer(), "words", "x").andExpect(status().isForbidden());
        ruth.opensInEmergency(jay, "Jay rang at night and was alone").stillOpen();
        world.settle();
        assertThat(sees(ruth, help).select("main").text()).contains("The lock is broken");
        sends(ruth, answer(), "words", "x").andExpect(status().isForbidden());
    }
}
