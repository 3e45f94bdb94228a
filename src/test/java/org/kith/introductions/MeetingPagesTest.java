package org.kith.introductions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kith.OnPages;
import org.kith.database.TestDatabase;
import org.kith.demo.Colleague;
import org.kith.demo.InOrganisation;
import org.kith.demo.InService;
import org.kith.demo.Young;
import org.kith.words.Dates;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.ResultActions;

/** A service that takes part in an introduction reads when and where, and what was chosen for it: once the young person lets it, and nothing else. */
class MeetingPagesTest extends OnPages {
    private static final JdbcClient ALL = JdbcClient.create(TestDatabase.superuser());

    @Autowired
    private Clock clock;

    private InOrganisation ashdown;
    private Colleague amina;
    private Colleague ruth;
    private Colleague dana;
    private Colleague olu;
    private InService brightwell;
    private Young jay;
    private Young maya;
    private String all;
    private String ours;

    @BeforeEach
    void tell() {
        ashdown = world.organisation("Ashdown");
        var north = ashdown.team("North");
        amina = north.worker("Amina");
        ruth = ashdown.team("River").worker("Ruth");
        jay = north.youngPerson("Jay").comesIn();
        maya = north.youngPerson("Maya").comesIn();
        brightwell = ashdown.service("Brightwell", "housing");
        dana = brightwell.partner("Dana");
        var canalside = ashdown.service("Canalside", "learning");
        olu = canalside.partner("Olu");
        jay.shares("home").with(brightwell);
        jay.shares("home").with(canalside);
        world.settle();
        all = "/young-people/" + jay.id() + "/introductions";
        ours = all + "/ours";
    }

    private void says(UUID by, String one, String part, String... fields) throws Exception {
        var more = new String[] {"key", UUID.randomUUID().toString(), "seen", String.valueOf(said(one))};
        sends(
                        by,
                        one + "/parts/" + part,
                        Stream.concat(Stream.of(fields), Stream.of(more)).toArray(String[]::new))
                .andExpect(redirectedUrl(one));
    }

    private static int said(String one) {
        return ALL.sql("select count(*) from introduction_step where introduction_id = cast(? as uuid)")
                .param(one.substring(one.lastIndexOf('/') + 1))
                .query(Integer.class)
                .single();
    }

    private String planned() throws Exception {
        var key = UUID.randomUUID().toString();
        var whom = "s-" + brightwell.id();
        sends(amina, all, "key", key, "whom", whom, "name", "Sunita", "why", "She has the keys of the flat");
        var one = all + "/" + key;
        says(jay.account(), one, "wishes", "how", "Over a hot chocolate");
        sends(jay.account(), "/young-people/" + jay.id() + "/about-me", "words", "I am called Jay\nNot my dad");
        says(jay.account(), one, "about", "lines", "I am called Jay");
        plans(one, 9, "The flat, Lock Street");
        return one;
    }

    private void plans(String one, int days, String place) throws Exception {
        var day = LocalDate.now(clock.withZone(Dates.LONDON)).plusDays(days).toString();
        says(amina.account(), one, "plan", "day", day, "time", "16:30", "place", place, "words", "Bring Tom");
    }

    private ResultActions shows(UUID who, String one, String shown) throws Exception {
        return sends(who, one + "/showing", "key", UUID.randomUUID().toString(), "shown", shown);
    }

    private ResultActions answers(Colleague who, String one, String answer, String words) throws Exception {
        return sends(who, one + "/day", "key", UUID.randomUUID().toString(), "answer", answer, "words", words);
    }

    private String danas() throws Exception {
        return sees(dana, ours).select("main").text();
    }

    @Test
    void theServiceReadsTheDayThePlaceAndTheLinesOnceTheyLetIt() throws Exception {
        var one = planned();
        assertThat(danas()).contains("Jay shows your service no meeting").doesNotContain("Lock Street");
        answers(dana, one, "suits", "").andExpect(status().isNotFound());
        shows(amina.account(), one, "yes").andExpect(status().isForbidden());
        assertThat(sees(amina, one).select("main").text())
                .contains("Brightwell reads nothing of this in Kith", "Pass on what Jay wants them to know.");
        assertThat(sees(jay.account(), one).select("button[name=shown]").text()).isEqualTo("Let Brightwell read that");
        shows(jay.account(), one, "").andExpect(redirectedUrl(one));
        assertThat(danas()).as("nothing was said").doesNotContain("Lock Street");
        shows(jay.account(), one, "yes").andExpect(redirectedUrl(one));
        assertThat(sees(amina, all).select("main").text())
                .contains("that the service may read when and where they meet");
        assertThat(danas())
                .contains("The flat, Lock Street", "16", "I am called Jay", "Nobody of your service has said yet")
                .doesNotContain("chocolate", "my dad", "keys", "Tom", "Amina");
        assertThat(sees(olu, ours).select("main").text()).doesNotContain("Lock Street", "I am called");
        answers(olu, one, "suits", "").andExpect(status().isNotFound());
        for (var hidden : new UUID[] {ruth.account(), maya.account()}) {
            asks(hidden, ours).andExpect(status().isNotFound());
        }
        for (var other : new UUID[] {amina.account(), jay.account()}) {
            asks(other, ours).andExpect(status().isForbidden());
        }
        for (var hidden : new String[] {one, all}) {
            asks(dana, hidden).andExpect(status().isNotFound());
        }
        shows(jay.account(), one, "no").andExpect(redirectedUrl(one));
        assertThat(danas()).doesNotContain("Lock Street", "I am called Jay");
        answers(dana, one, "suits", "").andExpect(status().isNotFound());
        says(amina.account(), one, "passed-on");
        assertThat(sees(amina, one).select("main").text())
                .contains("Brightwell reads nothing of this in Kith")
                .doesNotContain("Pass on what Jay wants");
        assertThat(log(ashdown, jay)).contains("introduction");
    }

    @Test
    void itSaysWhetherTheDaySuitsAndAnotherIsPlanned() throws Exception {
        var one = planned();
        shows(jay.account(), one, "yes").andExpect(redirectedUrl(one));
        var wrong = page(answers(dana, one, "another-day", "").andExpect(status().isUnprocessableContent()));
        assertThat(wrong.select(".error").text()).contains("Write which day, time or place would suit");
        assertThat(wrong.select("input[value=another-day][checked]")).hasSize(1);
        answers(dana, one, "suits", "").andExpect(redirectedUrl(ours));
        answers(dana, one, "suits", "").andExpect(redirectedUrl(ours));
        assertThat(sees(amina, one).select("main").text()).contains("It suits Sunita.");
        answers(dana, one, "another-day", "On a Friday").andExpect(redirectedUrl(ours));
        assertThat(danas()).contains("Another day is wanted");
        answers(dana, one, "suits", "").andExpect(redirectedUrl(ours));
        assertThat(said(one)).as("an old day is fixed by nobody").isEqualTo(6);
        assertThat(sees(amina, "/to-do").select("main").text()).contains("Sunita");
        plans(one, 12, "The café");
        assertThat(danas())
                .contains("The café", "Nobody of your service has said yet")
                .doesNotContain("Lock Street");
        says(jay.account(), one, "answer", "answer", "suits");
        answers(dana, one, "suits", "").andExpect(redirectedUrl(ours));
        assertThat(sees(jay.account(), one).select("main").text()).contains("It suits Sunita.");
        says(amina.account(), one, "call-off", "words", "She is ill for long");
        assertThat(danas()).as("over").doesNotContain("The café", "I am called Jay");
    }

    /** No name is put together of words, which no sentence in another language could bend. */
    @Test
    void whileNobodyKnowsTheirNameItIsTheServiceThatIsMet() throws Exception {
        var key = UUID.randomUUID().toString();
        sends(amina, all, "key", key, "whom", "s-" + brightwell.id(), "why", "She has the keys");
        var page = sees(jay.account(), all + "/" + key);
        assertThat(page.title()).startsWith("Meeting Brightwell");
        assertThat(page.select("h1").text()).isEqualTo("Meeting Brightwell");
        assertThat(page.select("main").text())
                .contains("Say how you want to meet Brightwell", "we do not know their name yet")
                .doesNotContain("somebody from");
    }
}
