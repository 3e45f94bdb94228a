package org.kith.daynotes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrlPattern;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.kith.demo.Young;
import org.kith.record.OnRecord;

/** Notes to several young people on one page: each goes into one record alone, and none is lost or doubled. */
class DayPagesTest extends OnRecord {
    private static final String DAY = "/notes-of-the-day";

    private final UUID forJay = UUID.randomUUID();
    private final UUID forMaya = UUID.randomUUID();

    private static List<String> box(Young young, UUID id, String words) {
        return box(young, id, words, "2026-01-05");
    }

    private static List<String> box(Young young, UUID id, String words, String day) {
        var its = "-" + young.id();
        return List.of(
                "with",
                young.id().toString(),
                "id" + its,
                id.toString(),
                "section" + its,
                "home",
                "kind" + its,
                "note",
                "happenedOn" + its,
                day,
                "title" + its,
                "",
                "opening" + its,
                "Hi " + young.called() + ",\n\nToday we ",
                "words" + its,
                words);
    }

    @SafeVarargs
    private static String[] day(List<String>... boxes) {
        var all = new ArrayList<String>();
        List.of(boxes).forEach(all::addAll);
        return all.toArray(String[]::new);
    }

    private String[] both(String toJay, String toMaya) {
        return day(box(jay, forJay, toJay), box(maya, forMaya, toMaya));
    }

    private List<String> entries(Young young) throws Exception {
        return sees(young.account(), of(young) + "/record").select("article").eachText();
    }

    private static String address(Young... people) {
        return DAY + "?"
                + String.join(
                        "&",
                        List.of(people).stream().map(one -> "with=" + one.id()).toList());
    }

    @Test
    void thoseTheyWorkWithAreOfferedAndTheirTeamWhenAsked() throws Exception {
        var mine = sees(amina, DAY);
        assertThat(mine.select("input[name=with]").eachAttr("value"))
                .containsExactly(jay.id().toString());
        assertThat(sees(amina, DAY + "?everybody=yes").select("label.choice").eachText())
                .containsExactly("Jay", "Maya");
        assertThat(sees(ben, DAY).select("label.choice").eachText()).containsExactly("Jay", "Maya");
        assertThat(sees(ruth, DAY).select("label.choice")).isEmpty();
        assertThat(log(ashdown, jay)).containsExactly("notes", "notes", "notes");
        assertThat(log(ashdown, maya)).containsExactly("notes", "notes");
    }

    @Test
    void eachNoteIsAnEntryOfOneYoungPerson() throws Exception {
        var address = sends(amina, DAY, both("We saw the flat.", "We had cake."))
                .andExpect(redirectedUrl(DAY + "?put=" + forJay + "&put=" + forMaya))
                .andReturn()
                .getResponse()
                .getRedirectedUrl();
        assertThat(entries(jay))
                .singleElement()
                .asString()
                .contains("We saw the flat.")
                .doesNotContain("cake");
        assertThat(entries(maya))
                .singleElement()
                .asString()
                .contains("We had cake.")
                .doesNotContain("flat");
        assertThat(sees(amina, String.valueOf(address)).select(".done").text())
                .isEqualTo("Your notes are in these records: Jay Maya");
        assertThat(sees(ben, String.valueOf(address)).select(".done")).isEmpty();
    }

    @Test
    void sentTwiceItIsThereOnce() throws Exception {
        for (var time = 0; time < 2; time++) {
            sends(amina, DAY, both("We saw the flat.", "We had cake.")).andExpect(redirectedUrlPattern(DAY + "?put=*"));
        }
        assertThat(entries(jay)).hasSize(1);
        assertThat(entries(maya)).hasSize(1);
    }

    @Test
    void aNoteInWhichAMarkStandsAloneComesBackAndTheRestIsInTheRecord() throws Exception {
        var words = "We had cake. [[Your cousin came";
        var page =
                page(sends(amina, DAY, both("We saw the flat.", words)).andExpect(status().isUnprocessableContent()));
        assertThat(page.select(".summary li").text())
                .startsWith("Maya: Here [[ begins")
                .contains("“[[Your cousin came”");
        assertThat(page.select(".field-wrong .error").text()).contains("“[[Your cousin came”");
        assertThat(page.select("textarea").eachText()).containsExactly(words);
        assertThat(entries(maya)).isEmpty();
        assertThat(entries(jay)).hasSize(1);
    }

    @Test
    void whoeverTicksNobodyIsToldSo() throws Exception {
        var form = sees(amina, DAY + "?everybody=yes").select("form[action=" + DAY + "]");
        assertThat(form.select("button[name=chosen]")).hasSize(1);
        var page = page(asks(amina, DAY + "?chosen=yes&all=yes").andExpect(status().isUnprocessableContent()));
        assertThat(page.select(".summary a[href=#with]").text()).isEqualTo("Tick at least one of them");
        assertThat(page.select("#with-wrong").text()).isEqualTo("Tick at least one of them");
        assertThat(page.select("label.choice").eachText()).containsExactly("Jay", "Maya");
        assertThat(form.select("input[name=all]")).as("the list stays as long").hasSize(1);
        assertThat(sees(amina, DAY + "?everybody=yes").select(".summary")).isEmpty();
        assertThat(sees(amina, address(jay) + "&chosen=yes").select("textarea")).hasSize(1);
    }

    @Test
    void whatIsWrongComesBackWithItsTextAndTheRestIsInTheRecord() throws Exception {
        var fields = day(box(jay, forJay, "We saw the flat."), box(maya, forMaya, "We had cake.", "2031-01-01"));
        for (var time = 0; time < 2; time++) {
            var page = page(sends(amina, DAY, fields).andExpect(status().isUnprocessableContent()));
            assertThat(page.select(".summary li").eachText())
                    .containsExactly("Maya: This day has not come yet. Write a day up to today");
            assertThat(page.select(".field-wrong .error").eachText())
                    .containsExactly("This day has not come yet. Write a day up to today");
            assertThat(page.select("textarea").eachText()).containsExactly("We had cake.");
            assertThat(page.select("input[name^=id-]").val()).isEqualTo(forMaya.toString());
            assertThat(page.select(".done").text()).isEqualTo("Your note is in this record: Jay");
        }
        assertThat(entries(jay)).hasSize(1);
        assertThat(entries(maya)).isEmpty();
        assertThat(sees(amina, of(maya) + "/record/new").select("textarea").val())
                .isEqualTo("We had cake.");
        sends(amina, DAY, both("We saw the flat.", "We had cake.")).andExpect(status().is3xxRedirection());
        assertThat(entries(jay)).hasSize(1);
        assertThat(entries(maya)).hasSize(1);
    }

    @Test
    void otherWordsInAFormSentBeforeComeBackToStandBeside() throws Exception {
        sends(amina, DAY, both("We saw the flat.", "We had cake."));
        var page =
                page(sends(amina, DAY, both("We saw the flat.", "We had tea.")).andExpect(status().isConflict()));
        assertThat(page.select("textarea").eachText()).containsExactly("We had tea.");
        assertThat(page.select("input[name^=id-]").val()).isNotEqualTo(forMaya.toString());
        assertThat(entries(maya)).hasSize(1);
    }

    @Test
    void aPlaceLeftAsItIsIsNotSent() throws Exception {
        sends(amina, DAY, both("Hi Jay,\r\n\r\nToday we ", "We had cake.")).andExpect(status().is3xxRedirection());
        assertThat(entries(jay)).isEmpty();
        var page =
                page(sends(amina, DAY, both("Hi Jay,\n\nToday we", " ")).andExpect(status().isUnprocessableContent()));
        assertThat(page.select(".summary").text()).contains("Nothing is written yet");
        assertThat(page.select("textarea")).hasSize(2);
    }

    @Test
    void whatIsTypedIsFoundAgainOnThisPageAndOnTheFormForOne() throws Exception {
        sends(amina, DAY + "/drafts", both("We saw", "Hi Maya,\n\nToday we")).andExpect(status().isNoContent());
        assertThat(sees(amina, DAY).select("label:has([checked])").eachText()).containsExactly("Jay Not sent yet");
        var page = sees(amina, address(jay, maya));
        assertThat(page.select("textarea").eachText()).containsExactly("We saw", "Hi Maya,\n\nToday we");
        assertThat(page.select("input[name=id-" + jay.id() + "]").val()).isEqualTo(forJay.toString());
        assertThat(sees(amina, of(jay) + "/record/new").select("textarea").val())
                .isEqualTo("We saw");
        assertThat(sees(amina, "/drafts").select(".lines li")).hasSize(1);
        assertThat(sees(ben, address(jay)).select("textarea").text()).doesNotContain("We saw");
        assertThat(log(ashdown, maya)).containsExactly("write");
    }

    @Test
    void onceSentNoLateSavingBringsItBack() throws Exception {
        sends(amina, DAY, both("We saw the flat.", "We had cake."));
        sends(amina, DAY + "/drafts", both("We saw the flat.", "We had cake."));
        assertThat(sees(amina, "/drafts").select(".lines li")).isEmpty();
    }

    @Test
    void aNameOfAnotherIsMentionedAndNothingIsBarred() throws Exception {
        var words = both("Hi Jay, Maya’s cake was good. Mayapple.", "We ate. [[Jay was late.]] Jaywalking is fun.");
        var part = page(sends(amina, DAY + "/advice", words).andExpect(status().isOk()));
        assertThat(part.select("#mentions p").eachText())
                .first()
                .isEqualTo("You mention Maya in what you write to Jay.");
        assertThat(part.text()).doesNotContain("You mention Jay");
        var looking = new ArrayList<>(List.of(words));
        looking.addAll(List.of("look", "yes"));
        var page = page(
                sends(amina, DAY + "/advice", looking.toArray(String[]::new)).andExpect(status().isOk()));
        assertThat(page.select("#mentions").text()).contains("You mention Maya in what you write to Jay.");
        assertThat(page.select("textarea").eachText())
                .containsExactly(
                        "Hi Jay, Maya’s cake was good. Mayapple.", "We ate. [[Jay was late.]] Jaywalking is fun.");
        assertThat(entries(jay)).isEmpty();
        sends(amina, DAY, words).andExpect(status().is3xxRedirection());
        assertThat(entries(jay)).hasSize(1);
    }

    /** The button says what it looks for, and the answer what it looked at. */
    @Test
    void thatNobodyElseIsMentionedIsSaidOfAllThatIsWritten() throws Exception {
        var looking = new ArrayList<>(List.of(both("We saw the flat.", "We had cake.")));
        looking.addAll(List.of("look", "yes"));
        var page = page(
                sends(amina, DAY + "/advice", looking.toArray(String[]::new)).andExpect(status().isOk()));
        assertThat(page.select("#mentions").text())
                .isEqualTo("You mention no other young person of yours in what you write here.");
        assertThat(page.select("button[name=look]").text()).isEqualTo("See whom I mention");
    }

    @Test
    void aNameTypedWithoutItsAccentsIsMentionedTooAndAnOrdinaryWordIsNot() throws Exception {
        loads(ashdown, "update young_person set known_as = 'Zoë-Anne' where id = ?", maya.id());
        for (var typed : List.of("Zoe Anne’s cake", "Zoe\u0308-Anne ate", "ZOE ANNE ate", "So did Zoë\u00a0Anne")) {
            var part = page(sends(amina, DAY + "/advice", both(typed, "We ate.")));
            assertThat(part.select("#mentions p").text())
                    .as(typed)
                    .contains("You mention Zoë-Anne in what you write to Jay.");
        }
        var part = page(sends(amina, DAY + "/advice", both("We saw a zoe anne.", "Zoe-Anne, we ate.")));
        assertThat(part.text()).doesNotContain("You mention");
    }

    @Test
    void theNameOfSomebodyOfAnotherTeamIsNeverConfirmed() throws Exception {
        var part = page(
                sends(ruth, DAY + "/advice", box(jay, forJay, "Maya was there.").toArray(String[]::new)));
        assertThat(part.select("#mentions p")).isEmpty();
    }

    @Test
    void anotherTeamFindsNobodyAndWritesNothing() throws Exception {
        asks(ruth, address(jay)).andExpect(status().isNotFound());
        var page = page(sends(ruth, DAY, both("Not hers.", "Nor this.")).andExpect(status().isNotFound()));
        assertThat(page.select("textarea").eachText()).containsExactly("Not hers.", "Nor this.");
        assertThat(page.text()).doesNotContain("Jay", "Maya");
        sends(ruth, DAY + "/drafts", both("Not hers.", "Nor this.")).andExpect(status().isNoContent());
        assertThat(sees(ruth, "/drafts").select(".lines li")).isEmpty();
        assertThat(entries(jay)).isEmpty();
        assertThat(log(ashdown, jay)).containsExactly("record");
    }

    @Test
    void aWordForSomebodyNoLongerTheirsIsShownAgainWhileTheOthersAreKept() throws Exception {
        var ollie = ashdown.team("West").youngPerson("Ollie");
        world.settle();
        var fields = day(box(jay, forJay, "We saw the flat."), box(ollie, forMaya, "We had cake."));
        var page = page(sends(amina, DAY, fields).andExpect(status().isNotFound()));
        assertThat(page.select("textarea").eachText()).containsExactly("We had cake.");
        assertThat(page.select(".warning").text()).contains("Your words are still here");
        assertThat(entries(jay)).hasSize(1);
    }

    @Test
    void whoeverDoesNotWriteToSeveralIsToldSo() throws Exception {
        for (var who : List.of(analyst.account(), administrator.account(), jay.account())) {
            asks(who, DAY).andExpect(status().isForbidden());
            asks(who, address(jay)).andExpect(status().isForbidden());
            sends(who, DAY, both("We saw", "We had")).andExpect(status().isForbidden());
            sends(who, DAY + "/drafts", both("We saw", "We had")).andExpect(status().isForbidden());
            sends(who, DAY + "/advice", both("We saw", "We had")).andExpect(status().isForbidden());
            sends(who, DAY + "/advice", "look", "yes").andExpect(status().isForbidden());
        }
        assertThat(entries(jay)).isEmpty();
    }
}
