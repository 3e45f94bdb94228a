package org.kith.returns;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.util.ArrayList;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.kith.ssda903.Packed;

/** Handing in a return with the browser, from the empty page on. */
class ReturnPagesTest extends OnReturnPages {
    @Test
    void anEmptyPageTellsWhatAReturnIsAndOffersTheFirstStep() throws Exception {
        var page = page(get("/returns"));
        assertThat(page.select("main p").text()).contains("No return has been handed in here yet");
        assertThat(page.select("form input[type=file]").attr("name")).isEqualTo("files");
        assertThat(page.select("select#team option").eachText()).containsExactly("North");
    }

    @Test
    void whatCouldNotBeReadIsNotSaidToBeHandedIn() throws Exception {
        var request = multipart("/returns")
                .file(new org.springframework.mock.web.MockMultipartFile(
                        "files",
                        "letter.csv",
                        "text/csv",
                        "%PDF-1.4\n".getBytes(java.nio.charset.StandardCharsets.UTF_8)))
                .param("year", "2021")
                .param("team", "North");
        var answer = browser.perform(
                        request.with(org.kith.SignedInAs.signedInAs(wendy))
                                .with(org.springframework.security.test.web.servlet.request
                                        .SecurityMockMvcRequestPostProcessors.csrf()))
                .andReturn();
        var address = java.util.Objects.requireNonNull(answer.getResponse().getRedirectedUrl());
        var page = page(get(address).flashAttrs(answer.getFlashMap()));
        assertThat(page.select(".done")).isEmpty();
        assertThat(page.select("#state .warning").text()).startsWith("Could not be read.");
        assertThat(page.select("#findings ~ table").text()).contains("a PDF");
    }

    @Test
    void returnsOfOneYearAreToldApartByTheirFilesAndTheFormStandsFirst() throws Exception {
        handIn(SmallReturn.sound());
        handIn(new SmallReturn().bytes("second try.xlsx", Packed.workbook(SmallReturn.sound())));
        var page = page(get("/returns"));
        assertThat(page.select("td[data-label=Files]").eachText())
                .containsExactlyInAnyOrder("second try.xlsx", "episodes.csv, header.csv, missing.csv and 5 more");
        assertThat(page.select("td[data-label='Handed in']").first().text()).startsWith("by Wendy, ");
        assertThat(page.select("form[action=/returns] ~ table")).hasSize(1);
    }

    /** The same files, of the same year, within one minute: each is called something of its own, and stays called so. */
    @Test
    void returnsOfOneYearWithTheSameFilesAreToldApartByWhatTheyAreCalled() throws Exception {
        var all = new ArrayList<UUID>();
        for (int i = 0; i < 3; i++) {
            all.add(handIn(SmallReturn.sound()));
            send(post("/returns/" + all.getLast() + "/putting-aside"));
        }
        handIn(SmallReturn.sound(), "2022");
        var links = page(get("/returns")).select("tbody th a");
        assertThat(links.eachText())
                .containsExactly(
                        "Year to 31 March 2022",
                        "Year to 31 March 2021, return 3",
                        "Year to 31 March 2021, return 2",
                        "Year to 31 March 2021");
        assertThat(links.get(1).attr("href")).isEqualTo("/returns/" + all.get(2));
        assertThat(page(get("/returns/" + all.get(2))).select("h1").text())
                .isEqualTo("Return 3 for the year to 31 March 2021");
        assertThat(page(get("/returns/" + all.get(2))).select("h1 + p").text())
                .as("why it is not the first")
                .endsWith("2 returns for this year were handed in before it and put aside, or could not be read.");
        assertThat(page(get("/returns/" + all.get(0))).title()).startsWith("Return for the year to 31 March 2021");
        assertThat(page(get("/returns/" + all.get(0))).select("h1 + p").text()).doesNotContain("before it");
    }

    @Test
    void aYearThatTheFormDoesNotOfferIsRefusedOnIt() throws Exception {
        for (var year : java.util.List.of("2099", "1995")) {
            var request = org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart("/returns");
            SmallReturn.sound()
                    .all()
                    .forEach((name, bytes) -> request.file(
                            new org.springframework.mock.web.MockMultipartFile("files", name, "text/csv", bytes)));
            var answer = send(request.param("year", year).param("team", "North"));
            assertThat(answer.getStatus()).isEqualTo(422);
            assertThat(org.jsoup.Jsoup.parse(answer.getContentAsString())
                            .select("[role=alert] a")
                            .eachText())
                    .containsExactly("Choose one of the years that stand here");
        }
        assertThat(count("return_import")).isZero();
    }

    @Test
    void aSetThatCannotBeReadSaysWhyAndIsNotKept() throws Exception {
        var id = handIn(SmallReturn.sound().replace("header.csv", "SEX,DOB", "SEX,BORN"));
        var page = page(get("/returns/" + id));
        assertThat(page.select("#state [role=status]").text()).startsWith("Could not be read");
        assertThat(page.select("tr:has(th:contains(header.csv))").text()).contains("header.csv, line 1, DOB");
        assertThat(page.select("button:contains(Load it)")).isEmpty();
        assertThat(count("return_file")).isZero();
    }

    @Test
    void aFormWithSomethingToPutRightComesBack() throws Exception {
        var answer = send(multipart("/returns").param("year", "").param("team", "North"));
        assertThat(answer.getStatus()).isEqualTo(422);
        var page = Jsoup.parse(answer.getContentAsString());
        assertThat(page.select("[role=alert] a").eachText())
                .as("in the order of the page")
                .containsExactly("Choose the year the return is of", "Choose the files of the return");
        assertThat(count("return_import")).isZero();
    }

    @Test
    void theSameFilesHandedInAgainAreOneReturn() throws Exception {
        var first = handIn(SmallReturn.sound());
        assertThat(handIn(SmallReturn.sound())).isEqualTo(first);
        assertThat(handIn(SmallReturn.sound(), "2022")).as("another year").isNotEqualTo(first);
        var corrected = handIn(SmallReturn.sound().replace("oc3.csv", "Z1", "ZZZ"));
        assertThat(corrected).as("other words").isNotEqualTo(first);
        send(post("/returns/" + first + "/loading"));
        assertThat(handIn(SmallReturn.sound())).as("while it waits").isEqualTo(first);
        job.load(ashdown.id(), first);
        assertThat(handIn(SmallReturn.sound())).as("what was loaded last").isEqualTo(first);
        send(post("/returns/" + corrected + "/loading"));
        job.load(ashdown.id(), corrected);
        var back = handIn(SmallReturn.sound());
        assertThat(back).as("back to what was loaded before").isNotEqualTo(first);
        send(post("/returns/" + back + "/putting-aside"));
        assertThat(handIn(SmallReturn.sound())).as("what was put aside").isNotEqualTo(back);
    }

    @Test
    void whatCannotBeReadHandedInAgainIsRefusedOnce() throws Exception {
        var broken = SmallReturn.sound().replace("header.csv", "CHILD", "KIND");
        var first = handIn(broken);
        assertThat(page(get("/returns/" + first)).select("#state").text()).contains("could not be");
        assertThat(handIn(broken)).isEqualTo(first);
    }
}
