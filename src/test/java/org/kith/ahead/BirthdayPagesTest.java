package org.kith.ahead;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.List;
import java.util.UUID;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

/** What a birthday changes: as the law of the nation has it, or as the organisation wrote it. */
class BirthdayPagesTest extends OnComing {
    private static final String WORDS = "/nation/birthdays/";

    /** Whose law it is, a manager says; until then nothing is said of any. */
    @Test
    void whatABirthdayChangesIsSaidAsTheLawOfTheNationHasIt() throws Exception {
        var eighteen = coming(jay) + "/18";
        assertThat(sees(jay.account(), eighteen).text()).doesNotContain("What changes that day", "law");
        assertThat(sees(amina, eighteen).select(".why").text()).contains("Nobody has said yet");
        assertThat(sees(amina, eighteen).select("a[href=/nation]")).isEmpty();
        for (var other : new UUID[] {
            amina.account(), jay.account(), partner.account(), analyst.account(), administrator.account()
        }) {
            asks(other, "/nation").andExpect(status().isForbidden());
            sends(other, "/nation", "nation", "wales").andExpect(status().isForbidden());
        }
        assertThat(sees(tom, eighteen).select("main a[href=/nation]")).hasSize(1);
        assertThat(sees(tom, "/nation").select("input[name=nation][checked]"))
                .as("chosen for nobody")
                .isEmpty();
        sends(tom, "/nation", "nation", "atlantis").andExpect(status().is(422));
        sends(tom, "/nation", "nation", "wales").andExpect(redirectedUrl("/nation"));
        assertThat(sees(tom, "/nation").select("input[name=nation][checked]").attr("value"))
                .isEqualTo("wales");
        assertThat(sees(tom, "/nation").select("main li a").eachText())
                .containsExactly("What changes at 18", "What changes at 21", "What changes at 25");
        assertThat(sees(jay.account(), eighteen).select("section.why").text())
                .contains("When I am Ready", "law of Wales")
                .doesNotContain("England");
        sends(tom, "/nation", "nation", "scotland").andExpect(redirectedUrl("/nation"));
        assertThat(sees(amina, coming(jay) + "/21").select("section.why").text())
                .contains("Continuing care ends at 21", "law of Scotland");
        sends(tom, "/nation", "nation", "england").andExpect(redirectedUrl("/nation"));
        assertThat(sees(jay.account(), eighteen).select("section.why").text())
                .contains("local offer", "law of England in November 2026");
    }

    /** Scotland counts other birthdays; one that somebody prepares stays, whatever nation it is. */
    @Test
    void eachNationHasItsOwnBirthdays() throws Exception {
        assertThat(birthdays()).containsExactly("18", "21", "25");
        step(
                amina.account(),
                coming(jay) + "/25",
                "Ask about the flat",
                amina.account().toString(),
                day(1));
        nation("scotland");
        assertThat(birthdays()).containsExactly("18", "19", "21", "25", "26");
        assertThat(sees(jay.account(), coming(jay) + "/26")
                        .select("section.why")
                        .text())
                .contains("it does not have to", "law of Scotland");
        assertThat(sees(jay.account(), coming(jay) + "/26").select("h1").text()).isEqualTo("I turn 26");
        step(jay.account(), coming(jay) + "/26", "I ask who stays", "young", "");
        assertThat(sees(amina, coming(jay) + "/25").select("section.why").text())
                .as("no birthday of this nation, but prepared")
                .contains("Kith does not know");
        nation("northern-ireland");
        assertThat(birthdays()).containsExactly("18", "21", "25", "26");
        assertThat(sees(jay.account(), coming(jay) + "/25")
                        .select("section.why")
                        .text())
                .contains("Ask your worker well before this birthday")
                .doesNotContain("As Kith knew");
        asks(jay.account(), coming(jay) + "/19").andExpect(status().isNotFound());
    }

    private List<String> birthdays() throws Exception {
        return sees(jay.account(), coming(jay)).select("main a[href^=" + coming(jay) + "/]").eachAttr("href").stream()
                .map(href -> href.substring(href.lastIndexOf('/') + 1))
                .filter(end -> end.length() == 2)
                .distinct()
                .sorted()
                .toList();
    }

    private void nation(String nation) throws Exception {
        sends(tom, "/nation", "nation", nation).andExpect(redirectedUrl("/nation"));
    }

    private static String[] words(String key, int seen, String own, String team) {
        return new String[] {"key", key, "seen", String.valueOf(seen), "own", own, "team", team};
    }

    private String law(UUID who) throws Exception {
        return sees(who, coming(jay) + "/21").select("section.why").text();
    }

    @Test
    void theOrganisationsWordsStandInsteadUntilTheyAreTakenBack() throws Exception {
        nation("wales");
        var key = UUID.randomUUID().toString();
        var first = words(key, 0, "Here you keep your adviser.\nAlways.", "We pay for it.");
        for (var time = 0; time < 2; time++) {
            sends(tom, WORDS + "21", first).andExpect(redirectedUrl("/nation"));
        }
        assertThat(law(jay.account()))
                .contains("Here you keep your adviser. Always.", "Written by Tom for your organisation")
                .doesNotContain("We pay", "As Kith knew");
        assertThat(law(amina.account())).contains("We pay for it.").doesNotContain("Always");
        assertThat(sees(tom, "/nation").select("main li").eachText())
                .anyMatch(line -> line.startsWith("What changes at 21 Written by Tom"))
                .anyMatch(line -> line.startsWith("What changes at 18 As Kith knew the law of Wales"));
        var late = page(sends(tom, WORDS + "21", words(UUID.randomUUID().toString(), 0, "Mine", "Mine too"))
                .andExpect(status().isConflict()));
        assertThat(late.select("[role=alert]").text()).contains("Somebody else said something here");
        assertThat(late.select("main").text()).contains("We pay for it.");
        assertThat(value(late, "own")).isEqualTo("Mine");
        assertThat(value(sees(tom, WORDS + "21"), "own")).isEqualTo("Here you keep your adviser.\nAlways.");
        nation("england");
        assertThat(law(jay.account()))
                .as("of another nation")
                .contains("law of England")
                .doesNotContain("Always");
        nation("wales");
        assertThat(law(jay.account())).contains("Always");
        sends(tom, WORDS + "21/kiths", "key", UUID.randomUUID().toString(), "seen", "1")
                .andExpect(redirectedUrl("/nation"));
        assertThat(law(jay.account())).contains("law of Wales").doesNotContain("Always");
        assertThat(ALL.sql("select count(*) from birthday_word where organisation_id = ?")
                        .param(ashdown.id())
                        .query(Integer.class)
                        .single())
                .as("each time it was said stays")
                .isEqualTo(2);
    }

    @Test
    void whereNobodySaidTheNationTheOrganisationsWordsStandAlone() throws Exception {
        var edith = world.organisation("Elsewhere").team("East").manager("Edith");
        world.settle();
        sends(tom, WORDS + "21", words(UUID.randomUUID().toString(), 0, "Ask Tom.", "Ask me."))
                .andExpect(redirectedUrl("/nation"));
        assertThat(law(jay.account())).contains("Ask Tom.");
        assertThat(sees(edith, "/nation").text())
                .contains("Nobody has written it yet")
                .doesNotContain("Written by");
        assertThat(value(sees(edith, WORDS + "21"), "own")).isEmpty();
        for (var other : new UUID[] {
            amina.account(), jay.account(), partner.account(), analyst.account(), administrator.account()
        }) {
            asks(other, WORDS + "21").andExpect(status().isForbidden());
            sends(other, WORDS + "21", words(UUID.randomUUID().toString(), 1, "x", "x"))
                    .andExpect(status().isForbidden());
            sends(other, WORDS + "21/kiths", "seen", "1").andExpect(status().isForbidden());
        }
        asks(tom.account(), WORDS + "22").andExpect(status().isNotFound());
    }

    @Test
    void whatIsWrongIsSaidAndWhatIsTypedIsKept() throws Exception {
        var wrong = page(sends(tom, WORDS + "18", words(UUID.randomUUID().toString(), 0, "x".repeat(2_001), ""))
                .andExpect(status().isUnprocessableContent()));
        assertThat(wrong.select(".summary a").eachAttr("href")).containsExactly("#own", "#team");
        assertThat(value(wrong, "own")).hasSize(2_001);
        assertThat(wrong.title()).startsWith("Error:");
        var keeps = sees(tom, WORDS + "18").select("form[data-draft]").attr("data-draft");
        sends(tom, keeps, words(UUID.randomUUID().toString(), 0, "Begun", "")).andExpect(status().isNoContent());
        assertThat(value(sees(tom, WORDS + "18"), "own")).isEqualTo("Begun");
        assertThat(value(sees(tom, WORDS + "21"), "own")).isEmpty();
        assertThat(sees(tom, "/drafts").select("main a[href=" + WORDS + "18]").text())
                .isEqualTo("Go on writing what changes on a birthday");
        sends(amina, keeps, words(UUID.randomUUID().toString(), 0, "Mine", "")).andExpect(status().isForbidden());
    }

    private static String value(Document page, String field) {
        return page.select("[name=" + field + "]").val().strip();
    }
}
