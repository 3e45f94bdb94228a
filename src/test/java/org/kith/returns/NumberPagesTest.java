package org.kith.returns;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kith.SignedInAs.signedInAs;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockMultipartFile;

/** Asked, answered and taken back in the browser beside a return, by the analyst. */
class NumberPagesTest extends OnNumberPages {
    @Autowired
    LoadingJob job;

    private String handIn(SmallReturn small) throws Exception {
        var request = multipart("/returns");
        small.all().forEach((name, bytes) -> request.file(new MockMultipartFile("files", name, "text/csv", bytes)));
        var answer = mvc.perform(request.param("year", "2022")
                        .param("team", "North")
                        .with(signedInAs(wendy))
                        .with(csrf()))
                .andReturn()
                .getResponse();
        return Objects.requireNonNull(answer.getRedirectedUrl());
    }

    private org.springframework.test.web.servlet.ResultActions answers(Element form, String same, String because)
            throws Exception {
        var fields = form.select("input[type=hidden]:not([name=_csrf])").stream()
                .flatMap(field -> List.of(field.attr("name"), field.val()).stream())
                .toList();
        var all = new java.util.ArrayList<>(fields);
        all.addAll(List.of("same", same, "because", because));
        return sends(wendy, form.attr("action"), all.toArray(String[]::new));
    }

    private static Element question(Document page) {
        return Objects.requireNonNull(page.selectFirst("#numbers .lookalike form"));
    }

    private static String added(Document page) {
        return page.select("tr:has(th:contains(Young people)) td").first().text();
    }

    @Test
    void thePreviewAsksAndAYesJoinsAndCanBeUndone() throws Exception {
        var address = handIn(renumbered(nextYear()));
        var preview = sees(wendy, address);
        assertThat(preview.select("#numbers h3").text()).isEqualTo("Is 911 the same young person as 11?");
        assertThat(preview.select("#numbers table tr:contains(Born) td").eachText())
                .containsExactly("5 February 2004", "5 February 2004");
        assertThat(preview.select("#numbers .lookalike button").eachText())
                .containsExactly("Yes, this is 11", "No, somebody else");
        assertThat(added(preview)).isEqualTo("1");
        answers(question(preview), "yes", "The UPN is the same").andExpect(redirectedUrl(address + "#numbers"));
        var joined = sees(wendy, address);
        assertThat(added(joined)).isEqualTo("0");
        assertThat(joined.select("#numbers .lookalike")).isEmpty();
        assertThat(joined.select("#numbers li").text())
                .contains("Wendy said that 911 is 11", "“The UPN is the same”", "Take back that 911 is 11");
        sends(wendy, address + "/loading");
        job.load(ashdown.id(), UUID.fromString(address.substring("/returns/".length())));
        assertThat(sees(wendy, "/young-people/" + id("11")).select("#also").text())
                .contains("Also recorded under 911");
        assertThat(sees(wendy, "/young-people").select("#list tbody tr")).hasSize(3);
        assertThat(page(sends(wendy, "/young-people/search", "words", "911"))
                        .select("#list tbody th")
                        .text())
                .startsWith("11")
                .endsWith("also 911");
        var parting = sees(wendy, of("11")).select("#said a").attr("href");
        sends(wendy, parting, "because", " ").andExpect(status().isUnprocessableContent());
        sends(wendy, parting, "because", "They are twins").andExpect(redirectedUrl(of("11")));
        sends(wendy, parting, "because", "They are twins").andExpect(redirectedUrl(of("11")));
        assertThat(sees(wendy, of("11")).select("#said").text())
                .contains("Wendy took back that 911 is 11", "They are twins", "Wendy said that 911 is 11");
        assertThat(sees(wendy, "/young-people").select("#list tbody tr")).hasSize(4);
    }

    @Test
    void aYesWithoutAReasonAsksForOneAndNobodyIsMadeToSayWhatKithFound() throws Exception {
        var address = handIn(renumbered(nextYear()));
        var question = question(sees(wendy, address));
        assertThat(question.select("label").eachText()).containsExactly("How do you know?");
        var asked = page(answers(question, "yes", " ").andExpect(status().isUnprocessableContent()));
        assertThat(asked.select("#because-wrong").text()).contains("how you know that they are one");
        assertThat(asked.select("h1").text()).isEqualTo("Is 911 the same young person as 11?");
        assertThat(sees(wendy, address).select("#numbers .lookalike")).hasSize(1);
    }

    @Test
    void takingBackAsksWhyTheyAreTwo() throws Exception {
        var address = handIn(renumbered(nextYear()));
        answers(question(sees(wendy, address)), "yes", "A new number");
        var parting = sees(wendy, of("11")).select("#said a").attr("href");
        var asked = page(sends(wendy, parting, "because", "").andExpect(status().isUnprocessableContent()));
        assertThat(asked.select("#because-wrong").text())
                .isEqualTo("Please write how you know that they are two. A short sentence is enough.");
    }

    @Test
    void whoAnswersAfterSomebodyElseIsToldWhoSaidWhatAndWhereItIsTakenBack() throws Exception {
        var address = handIn(renumbered(nextYear()));
        var first = question(sees(wendy, address));
        var second = question(sees(wendy, address));
        answers(first, "yes", "A new number");
        var page = page(answers(second, "no", "").andExpect(status().isConflict()));
        assertThat(page.select("#taken").text()).contains("Wendy said that 911 is 11", "A new number");
        assertThat(page.select("#taken a").attr("href"))
                .isEqualTo(sees(wendy, of("11")).select("#said a").attr("href"));
        assertThat(page.select("main button:not([data-listen])")).isEmpty();
    }

    @Test
    void whatWasSaidStaysBesideAReturnThatIsLoaded() throws Exception {
        var yes = handIn(renumbered(nextYear()));
        answers(question(sees(wendy, yes)), "yes", "A new number");
        loadsNow(yes);
        assertThat(sees(wendy, yes).select("#numbers").text())
                .contains("What was said about numbers", "Wendy said that 911 is 11", "Take back that 911 is 11");
    }

    @Test
    void aNoStaysBesideAReturnThatIsLoadedToo() throws Exception {
        var no = handIn(renumbered(nextYear()));
        answers(question(sees(wendy, no)), "no", "");
        loadsNow(no);
        assertThat(sees(wendy, no).select("#numbers").text()).contains("Wendy said that 911 is not 11");
    }

    private void loadsNow(String address) throws Exception {
        sends(wendy, address + "/loading");
        job.load(ashdown.id(), UUID.fromString(address.substring("/returns/".length())));
    }

    @Test
    void aNoIsRememberedAndNotAskedAgain() throws Exception {
        var address = handIn(renumbered(nextYear()));
        answers(question(sees(wendy, address)), "no", "").andExpect(redirectedUrl(address + "#numbers"));
        var page = sees(wendy, address);
        assertThat(page.select("#numbers .lookalike")).isEmpty();
        assertThat(page.select("#numbers li").text()).contains("Wendy said that 911 is not 11");
        assertThat(sees(wendy, handIn(renumbered(nextYear()))).select("#numbers .lookalike"))
                .isEmpty();
        assertThat(added(page)).isEqualTo("1");
    }

    @Test
    void aFormerNumberCanBeGivenByHand() throws Exception {
        var address = handIn(renumbered(nextYear())
                .replace("header.csv", "A123456789012", "A999999999999")
                .replace("header.csv", "05/02/2004", "05/02/2003"));
        assertThat(sees(wendy, address).select("#numbers .lookalike")).isEmpty();
        var form = sees(wendy, address + "/numbers/new");
        assertThat(form.select("label").eachText()).contains("Number in this return", "Number Kith knows them by");
        var wrong = page(sends(wendy, address + "/numbers", "number", "77", "known", "88", "because", "x")
                .andExpect(status().isUnprocessableContent()));
        assertThat(wrong.text()).contains("No child in this return has that number", "Nobody in Kith has that number");
        assertThat(wrong.select("#number").val()).isEqualTo("77");
        var asked = page(sends(wendy, address + "/numbers", "number", "911", "known", "11", "because", "They told us"));
        assertThat(asked.select("h1").text()).isEqualTo("Is 911 the same young person as 11?");
        assertThat(asked.select("textarea").text()).isEqualTo("They told us");
        sends(wendy, address + "/numbers", "number", "911", "known", "11", "because", "They told us", "same", "yes")
                .andExpect(redirectedUrl(address + "#numbers"));
        assertThat(added(sees(wendy, address))).isEqualTo("0");
    }

    /** Whom one return names twice, born on different days, are two: a yes is not taken. What differs is said above every yes. */
    @Test
    void twoInOneReturnWhoWereBornOnDifferentDaysAreNotOne() throws Exception {
        var alike = handIn(together(nextYear(), renumbered(nextYear())));
        var both = page(sends(wendy, alike + "/numbers", "number", "911", "known", "11", "because", "x"));
        assertThat(both.select(".warning").text()).contains("Both numbers are in this return");
        var address = handIn(nextYear());
        var fields = new String[] {"number", "12", "known", "11", "because", "They told us"};
        var asked = page(sends(wendy, address + "/numbers", fields).andExpect(status().isUnprocessableContent()));
        assertThat(asked.select("#known-wrong").text()).contains("not born on the same day", "names two young people");
        var yes = new String[] {"number", "12", "known", "11", "because", "They told us", "same", "yes"};
        sends(wendy, address + "/numbers", yes).andExpect(status().isUnprocessableContent());
        assertThat(one("select count(*)::int from child_number_answer where organisation_id = ?", Integer.class))
                .isZero();
        var toms = page(sends(tom, of("11"), "number", "12", "because", "They told us"));
        assertThat(toms.select(".warning").text()).contains("They were not born on the same day.", "Look at it again");
    }
}
