package org.kith.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.List;
import java.util.UUID;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kith.demo.Colleague;
import org.kith.demo.Young;
import org.kith.record.OnRecord;

/** What an organisation calls things: chosen by its managers and administrators, for itself alone. */
class OurWordsPagesTest extends OnRecord {
    Colleague elsewhere;
    Young theirs;

    @BeforeEach
    void anotherOrganisation() {
        var other = world.organisation("Elsewhere").team("East");
        elsewhere = other.manager("Edith");
        theirs = other.youngPerson("Tia");
        world.settle();
    }

    private void adds(Colleague who, UUID id, String said, String instead, String why) throws Exception {
        sends(who, "/words/kind-words", word(id, said, instead, why)).andExpect(redirectedUrl("/words"));
    }

    private static String[] word(UUID id, String said, String instead, String why) {
        return new String[] {"id", id.toString(), "said", said, "instead", instead, "why", why};
    }

    private List<String> hints(Colleague who, Young young, String words) throws Exception {
        return page(sends(who, of(young) + "/record/advice", fields(UUID.randomUUID(), words))
                        .andExpect(status().isOk()))
                .select("li")
                .eachText();
    }

    private Document refused(Colleague who, String address, String... fields) throws Exception {
        return page(sends(who, address, fields).andExpect(status().isUnprocessableContent()));
    }

    @Test
    void thePageIsForManagersAndAdministratorsOnly() throws Exception {
        for (var who : List.of(manager, administrator)) {
            assertThat(sees(who, "/words").select("h1").text()).isEqualTo("The words we use");
            assertThat(sees(who, "/passkey").select("nav a[href=/words]").eachText())
                    .containsOnly("Our words");
        }
        for (var who : List.of(amina.account(), analyst.account(), jay.account())) {
            asks(who, "/words").andExpect(status().isForbidden());
            asks(who, "/words/kind-words/" + UUID.randomUUID()).andExpect(status().isForbidden());
            sends(who, "/words/sections", "home", "Mine").andExpect(status().isForbidden());
            sends(who, "/words/opening", "opening", "Yo").andExpect(status().isForbidden());
            sends(who, "/words/language", "language", "cy").andExpect(status().isForbidden());
            sends(who, "/words/kind-words", word(UUID.randomUUID(), "tea", "coffee", ""))
                    .andExpect(status().isForbidden());
            assertThat(sees(who, "/passkey").select("nav a[href=/words]")).isEmpty();
        }
        assertThat(sees(manager, "/words").text()).contains("You have no words of your own yet.");
    }

    @Test
    void aSectionHasItsNewNameHereAndNowhereElse() throws Exception {
        sends(manager, "/words/sections", "home", " Where  you live ", "money", "")
                .andExpect(redirectedUrl("/words"));
        assertThat(sees(jay.account(), of(jay) + "/record").select(".sections").text())
                .contains("Where you live")
                .contains("Money");
        assertThat(sees(elsewhere, of(theirs) + "/record").select(".sections").text())
                .contains("Home")
                .doesNotContain("Where you live");
        sends(administrator, "/words/sections", "home", "").andExpect(redirectedUrl("/words"));
        assertThat(sees(jay.account(), of(jay) + "/record").select(".sections").text())
                .contains("Home")
                .doesNotContain("Where you live");
    }

    @Test
    void namesThatCannotStandAreStillThere() throws Exception {
        var long_ = "x".repeat(41);
        var tooLong = refused(manager, "/words/sections", "home", long_, "people", "My people");
        assertThat(tooLong.select(".summary a").attr("href")).isEqualTo("#home");
        assertThat(tooLong.select("#home").val()).isEqualTo(long_);
        assertThat(tooLong.select("#people").val()).isEqualTo("My people");
        var twice = refused(manager, "/words/sections", "home", "money");
        refused(manager, "/words/sections", "home", "Money", "money", "Home");
        assertThat(twice.select(".summary a").attr("href")).isEqualTo("#home");
        assertThat(twice.select("#home").val()).isEqualTo("money");
        assertThat(sees(jay.account(), of(jay) + "/record").select(".sections").text())
                .contains("Home")
                .doesNotContain("My people");
    }

    @Test
    void theLanguageIsChosenAndIsOneThatKithSpeaks() throws Exception {
        assertThat(sees(manager, "/words").select("[name=language][checked]"))
                .as("nobody chose one")
                .isEmpty();
        for (var language : new String[] {"", "tlh"}) {
            var refused = refused(manager, "/words/language", "language", language);
            assertThat(refused.select(".summary a").attr("href")).isEqualTo("#language");
        }
        sends(administrator, "/words/language", "language", "cy").andExpect(redirectedUrl("/words"));
        assertThat(sees(manager, "/words").select("[name=language][checked]").val())
                .isEqualTo("cy");
        assertThat(sees(elsewhere, "/words").select("[name=language][checked]")).isEmpty();
    }

    @Test
    void aNewFormBeginsAsTheyChose() throws Exception {
        sends(administrator, "/words/opening", "opening", "Dear {name},\r\n\r\nit was good to see you. ")
                .andExpect(redirectedUrl("/words"));
        assertThat(sees(amina, of(jay) + "/record/new").select("textarea").val())
                .startsWith("Dear Jay,\n\nit was good to see you.");
        assertThat(sees(manager, "/words").select("#opening").val()).startsWith("Dear {name},");
        assertThat(sees(elsewhere, of(theirs) + "/record/new")
                        .select("textarea")
                        .val())
                .startsWith("Hi Tia,");
        var long_ = "Hi {name} ".repeat(51);
        var tooLong = refused(administrator, "/words/opening", "opening", long_);
        assertThat(tooLong.select(".summary a").attr("href")).isEqualTo("#opening");
        assertThat(tooLong.select("#opening").val().strip()).isEqualTo(long_.strip());
        sends(manager, "/words/opening", "opening", " \n ").andExpect(redirectedUrl("/words"));
        assertThat(sees(amina, of(jay) + "/record/new").select("textarea").val())
                .startsWith("Hi Jay,\n\nToday we");
    }

    @Test
    void anOwnWordIsSuggestedHereOnly() throws Exception {
        adds(manager, UUID.randomUUID(), "the unit", "your house\n\n home ", "Nobody lives in a unit.");
        assertThat(hints(amina, jay, "Back at the unit."))
                .containsExactly("You wrote ‘the unit’. Perhaps: your house or home. Nobody lives in a unit.");
        assertThat(hints(elsewhere, theirs, "Back at the unit.")).isEmpty();
        assertThat(sees(administrator, "/words").select(".lines a").text()).isEqualTo("the unit");
        assertThat(sees(elsewhere, "/words").text()).doesNotContain("the unit");
    }

    @Test
    void aWordWithNothingInsteadTurnsKithsHintOff() throws Exception {
        assertThat(hints(amina, jay, "Your placement is near.")).hasSize(1);
        adds(manager, UUID.randomUUID(), "placement", "", "");
        assertThat(hints(amina, jay, "Your placement is near.")).isEmpty();
        assertThat(hints(elsewhere, theirs, "Your placement is near.")).hasSize(1);
        assertThat(sees(manager, "/words").select(".lines li").first().text())
                .isEqualTo("placement This word may stand: nothing is suggested for it.");
    }

    @Test
    void aChangeEndsOneWordAndAddsAnotherAndAWordIsTakenBack() throws Exception {
        var first = UUID.randomUUID();
        var second = UUID.randomUUID();
        adds(manager, first, "the unit", "your house", "");
        adds(manager, first, "the unit", "your house", "");
        assertThat(sees(manager, "/words/kind-words/" + first)
                        .select("#instead")
                        .val())
                .isEqualTo("your house");
        for (var i = 0; i < 2; i++) {
            sends(administrator, "/words/kind-words/" + first + "/changes", word(second, "The unit", "home", ""))
                    .andExpect(redirectedUrl("/words"));
        }
        assertThat(hints(amina, jay, "Back at the unit.")).containsExactly("You wrote ‘the unit’. Perhaps: home.");
        assertThat(rows("the unit")).containsExactly("your house, ended", "home, holds");
        asks(manager, "/words/kind-words/" + first).andExpect(status().isNotFound());
        assertThat(sees(manager, "/words/kind-words/" + second).text()).contains("Written by Piotr");
        sends(manager, "/words/kind-words/" + second + "/ending").andExpect(redirectedUrl("/words"));
        assertThat(hints(amina, jay, "Back at the unit.")).isEmpty();
        assertThat(rows("the unit")).containsExactly("your house, ended", "home, ended");
    }

    @Test
    void whoeverIsLaterKeepsWhatTheyTyped() throws Exception {
        var first = UUID.randomUUID();
        adds(manager, first, "the unit", "your house", "");
        sends(manager, "/words/kind-words/" + first + "/ending");
        var late = refused(
                administrator,
                "/words/kind-words/" + first + "/changes",
                word(UUID.randomUUID(), "the unit", "your home", ""));
        assertThat(late.select(".summary").text()).contains("while you were writing");
        assertThat(late.select("#instead").val()).isEqualTo("your home");
        assertThat(late.select("main form").attr("action")).isEqualTo("/words/kind-words");
    }

    @ParameterizedTest
    @CsvSource({
        "said, 0, Write the word or phrase",
        "said, 61, longer than 60 letters",
        "instead, 81, longer than 80 letters",
        "why, 201, longer than 200 letters"
    })
    void aWordThatCannotStandIsStillThere(String field, int length, String told) throws Exception {
        var typed = "ä".repeat(length);
        var page = refused(
                manager,
                "/words/kind-words",
                word(
                        UUID.randomUUID(),
                        field.equals("said") ? typed : "tea",
                        field.equals("instead") ? typed : "coffee",
                        field.equals("why") ? typed : "Because"));
        assertThat(page.select(".summary a").attr("href")).isEqualTo("#" + field);
        assertThat(page.select(".summary").text()).contains(told);
        assertThat(page.select("#" + field).val()).isEqualTo(typed);
        assertThat(page.select("#" + (field.equals("why") ? "said" : "why")).val())
                .isEqualTo(field.equals("why") ? "tea" : "Because");
        assertThat(sees(manager, "/words").text()).contains("You have no words of your own yet.");
    }

    @Test
    void aWordIsInTheListOnceWithSixOthersAtMost() throws Exception {
        adds(manager, UUID.randomUUID(), "tea", "coffee", "");
        assertThat(refused(manager, "/words/kind-words", word(UUID.randomUUID(), " TEA", "water", ""))
                        .select(".summary")
                        .text())
                .contains("in your list already");
        assertThat(refused(manager, "/words/kind-words", word(UUID.randomUUID(), "cake", "1\n2\n3\n4\n5\n6\n7", ""))
                        .select(".summary")
                        .text())
                .contains("more than six");
        asks(elsewhere, "/words/kind-words/" + UUID.randomUUID()).andExpect(status().isNotFound());
    }

    private List<String> rows(String said) {
        return acting.as(
                manager.actor(),
                viewer -> jdbc.sql("""
                        select array_to_string(instead, '|') || case when ended_at is null then ', holds' else ', ended' end
                          from kind_word where lower(said) = ? order by made_at
                        """).param(said).query(String.class).list());
    }
}
