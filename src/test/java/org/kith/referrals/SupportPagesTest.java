package org.kith.referrals;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.servlet.ResultActions;

/** A service that sees something of a young person would like to help with more: it asks, and learns nothing before they want it. */
class SupportPagesTest extends OnReferrals {
    private String support;

    @BeforeEach
    void shared() {
        support = "/young-people/" + jay.id() + "/support";
        jay.shares("home").with(brightwell);
        world.settle();
    }

    private ResultActions asks(String help, String words) throws Exception {
        return sends(dana, support, "key", UUID.randomUUID().toString(), "help", help, "words", words);
    }

    private String ask() {
        return ALL.sql("select id from referral_ask where young_person_id = ? order by asked_at desc limit 1")
                .param(jay.id())
                .query(String.class)
                .single();
    }

    private ResultActions answers(UUID who, String answer, String... more) throws Exception {
        var fields = new String[] {"key", UUID.randomUUID().toString(), "answer", answer, "how", ""};
        if (more.length > 0) {
            fields[5] = more[0];
        }
        return sends(who, support + "/" + ask() + "/answer", fields);
    }

    private String danas() throws Exception {
        return sees(dana, support).select("main").text();
    }

    @Test
    void theyAskTheYoungPersonDecidesAndANoIsNeverTold() throws Exception {
        var wrong = page(asks("", "We would like [[to]] help").andExpect(status().isUnprocessableContent()));
        assertThat(wrong.select(".error")).hasSize(2);
        assertThat(wrong.select("textarea").text()).isEqualTo("We would like [[to]] help");
        asks("home", "A flat with us from spring, if you like.").andExpect(redirectedUrl(support));
        var before = danas();
        assertThat(before).contains("You asked. When there is an answer, you read it here.", "A flat with us");
        var again = page(asks("health", "And a doctor").andExpect(status().isUnprocessableContent()));
        assertThat(again.select(".summary").text()).contains("Your service has asked already");
        assertThat(again.select("textarea").text()).isEqualTo("And a doctor");

        assertThat(sees(jay.account(), "/today").text()).contains("Brightwell Homes would like to help you");
        assertThat(sees(amina, "/to-do").select("main").text()).contains("Brightwell Homes would like to help Jay");
        var mine = sees(jay.account(), support).select("main");
        assertThat(mine.text()).contains("A flat with us from spring", "Do you want this?");
        assertThat(mine.select("button[name=answer]").eachText())
                .containsExactly("Yes, I want this", "No, I do not want this");
        answers(jay.account(), "").andExpect(status().isUnprocessableContent());
        answers(jay.account(), "no").andExpect(redirectedUrl(support));
        assertThat(danas()).as("nothing is told").isEqualTo(before);
        assertThat(sees(jay.account(), "/today").text()).doesNotContain("would like to help you");
        assertThat(sees(amina, support).select("main").text()).contains("Jay said no.", "It is not told");
        assertThat(sees(amina, "/to-do").select("main").text()).contains("Tell it that this does not go on");
        answers(amina.account(), "yes", "talked").andExpect(redirectedUrl(support));
        assertThat(sees(amina, support).select("main").text())
                .as("no no is overruled")
                .contains("Jay said no.");

        answers(jay.account(), "yes").andExpect(redirectedUrl(support));
        assertThat(danas()).as("nor their yes").isEqualTo(before);
        assertThat(sees(amina, support).select("main a[href$=/referrals/new/wishes]"))
                .hasSize(1);
        assertThat(sees(jay.account(), referrals(jay)).select("main a[href$=/support]"))
                .hasSize(1);
        sends(tom, referrals(jay) + "/new/wishes", "words", "A flat");
        var to = sees(tom, referrals(jay) + "/new/service");
        assertThat(to.select("option[selected], input[checked]").eachAttr("value"))
                .as("to whom they said yes")
                .containsExactly(brightwell.id().toString(), "home");
        assertThat(to.select("main").text()).contains("A flat with us from spring");
        sent();
        assertThat(danas()).contains("The team of Jay sent you a referral.");
        assertThat(sees(amina, "/to-do").select("main").text()).doesNotContain("Write a referral with them");
        assertThat(sees(jay.account(), support).select("main").text())
                .contains("You said yes, and your team asked Brightwell Homes to help you.");
    }

    @Test
    void theirTeamWritesDownWhatWasSaidToThemAndEndsItKindly() throws Exception {
        asks("home", "A flat").andExpect(redirectedUrl(support));
        var how = page(answers(amina.account(), "yes").andExpect(status().isUnprocessableContent()));
        assertThat(how.select(".error").text()).contains("Choose how they said it");
        assertThat(how.select("input[name=answer][checked]").val()).isEqualTo("yes");
        answers(amina.account(), "yes", "talked").andExpect(redirectedUrl(support));
        assertThat(sees(jay.account(), "/today").text()).contains("Amina wrote down that you want the help");
        answers(jay.account(), "no").andExpect(redirectedUrl(support));
        var end = support + "/" + ask() + "/end";
        var none = page(sends(amina, end, "words", "").andExpect(status().isUnprocessableContent()));
        assertThat(none.select(".error").text()).contains("Write what the service reads");
        sends(amina, end, "words", "Thank you, not just now.").andExpect(redirectedUrl(support));
        sends(amina, end, "words", "Thank you, not just now.").andExpect(redirectedUrl(support));
        assertThat(page(sends(tom, end, "words", "Otherwise").andExpect(status().isConflict()))
                        .select("main")
                        .text())
                .contains("Somebody else told the service already", "Otherwise");
        assertThat(danas())
                .contains("It does not go on for now.", "Thank you, not just now.")
                .doesNotContain("said no");
        assertThat(sees(jay.account(), support).select("main").text()).contains("Thank you, not just now.");
        answers(jay.account(), "yes").andExpect(redirectedUrl(support));
        assertThat(sees(amina, support).select("main").text()).doesNotContain("said yes");
        asks("home", "In autumn, then?").andExpect(redirectedUrl(support));
    }

    @Test
    void whoMaySayWhat() throws Exception {
        asks("home", "A flat").andExpect(redirectedUrl(support));
        var end = support + "/" + ask() + "/end";
        for (var hidden : new UUID[] {olu.account(), ruth.account(), maya.account(), administrator.account()}) {
            asks(hidden, support).andExpect(status().isNotFound());
            answers(hidden, "yes", "talked").andExpect(status().isNotFound());
            sends(hidden, end, "words", "x").andExpect(status().isNotFound());
        }
        asks(analyst, support).andExpect(status().isForbidden());
        answers(dana.account(), "yes").andExpect(status().isForbidden());
        sends(dana, end, "words", "x").andExpect(status().isForbidden());
        sends(jay.account(), end, "words", "x").andExpect(status().isForbidden());
        for (var other : new UUID[] {jay.account(), amina.account()}) {
            sends(other, support, "help", "home", "words", "x").andExpect(status().isForbidden());
        }
        ruth.opensInEmergency(jay, "Jay rang at night and was alone").stillOpen();
        world.settle();
        assertThat(sees(ruth, support).select("main").text()).contains("A flat");
        answers(ruth.account(), "yes", "talked").andExpect(status().isForbidden());
        sends(ruth, end, "words", "x").andExpect(status().isForbidden());
        var kwame = ashdown.service("Canalside Mentors", "mentoring").partner("Kwame");
        jay.shares("home").with(kwame);
        world.settle();
        assertThat(sees(kwame, support).select("main").text())
                .as("nothing of what another service asked")
                .doesNotContain("A flat");
        sends(kwame, support + "/" + ask() + "/answer", "answer", "yes").andExpect(status().isForbidden());
    }
}
