package org.kith.returns;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kith.SignedInAs.signedInAs;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.util.Objects;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kith.KithTest;
import org.kith.actor.Acting;
import org.kith.actor.Actor;
import org.kith.actor.JobName;
import org.kith.demo.Colleague;
import org.kith.demo.InOrganisation;
import org.kith.demo.World;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** Handing in a return with the browser, from the empty page to the loaded record. */
@KithTest
class ReturnPagesTest {
    @Autowired
    MockMvc browser;

    @Autowired
    World world;

    @Autowired
    Acting acting;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    LoadingJob job;

    InOrganisation ashdown;
    Colleague wendy;

    @BeforeEach
    void tell() {
        ashdown = world.organisation("Ashdown");
        ashdown.team("North");
        wendy = ashdown.analyst("Wendy");
        world.settle();
    }

    @Test
    void anEmptyPageTellsWhatAReturnIsAndOffersTheFirstStep() throws Exception {
        var page = page(get("/returns"));
        assertThat(page.select("main p").text()).contains("No return has been handed in here yet");
        assertThat(page.select("form input[type=file]").attr("name")).isEqualTo("files");
        assertThat(page.select("select#team option").eachText()).containsExactly("North");
    }

    @Test
    void aPreviewSaysWhatWouldHappenAndChangesNothing() throws Exception {
        var id = handIn(SmallReturn.sound().replace("oc3.csv", "17/08/2002", "17/88/2002"));
        var page = page(get("/returns/" + id));
        assertThat(page.select("#state [role=status]").text()).startsWith("Ready for you to decide");
        assertThat(page.select("tr:has(th:contains(Young people)) td").eachText())
                .containsExactly("3", "0", "0");
        assertThat(page.select("tr:has(th:contains(answers)) td").eachText()).containsExactly("0", "0", "0");
        assertThat(page.select("tr:has(th:contains(oc3.csv)) ").text())
                .contains("oc3.csv, line 2, DOB", "13", "17/88/2002", "The row is left out.");
        assertThat(count("young_person")).isZero();
    }

    @Test
    void aFaultThatManyRowsShareIsOneFinding() throws Exception {
        var rows = new StringBuilder("CHILD,DOB,REVIEW,REVIEW_CODE\n");
        for (int day = 13; day < 31; day++) {
            rows.append("11,05/02/2004,06/").append(day).append("/2020,PN1\n");
            rows.append("12,29/02/2004,07/").append(day).append("/2020,PN1\n");
        }
        var id = handIn(SmallReturn.sound().file("reviews.csv", rows.toString()));
        var page = page(get("/returns/" + id));
        assertThat(page.select("#findings ~ table tbody tr").eachText())
                .singleElement()
                .asString()
                .contains(
                        "reviews.csv, lines 2, 3, 4, REVIEW (36 rows in all)",
                        "06/13/2020 (month 13)",
                        "the day first");
        assertThat(page.select("main").text()).contains("1 finding.");
        assertThat(send(get("/returns/" + id + "/findings.csv"))
                        .getContentAsString()
                        .lines())
                .hasSize(2);
        assertThat(page(get("/returns")).select("td[data-label=Findings]").eachText())
                .containsExactly("1");
    }

    @Test
    void notesOfOneFaultAreCountedWhereOnlyThreeAreKept() throws Exception {
        var rows = new StringBuilder("CHILD,DOB,REVIEW,REVIEW_CODE\n");
        for (int day = 10; day < 30; day++) {
            rows.append("11,05/02/2004,").append(day).append("/06/2020,PN9\n");
        }
        var id = handIn(SmallReturn.sound().file("reviews.csv", rows.toString()));
        assertThat(page(get("/returns/" + id))
                        .select("#findings ~ table tbody tr")
                        .eachText())
                .singleElement()
                .asString()
                .contains("reviews.csv, lines 2, 3, 4, REVIEW_CODE (20 rows in all)", "11", "PN9", "Only noted.");
    }

    @Test
    void headingsWithNothingUnderThemAreToldAsZeroRows() throws Exception {
        var id = handIn(SmallReturn.sound().file("oc3.csv", "CHILD,DOB,IN_TOUCH,ACTIV,ACCOM\n"));
        assertThat(page(get("/returns/" + id)).select("#empty").text())
                .isEqualTo("0 rows in oc3. A file with headings only takes nothing away.");
    }

    @Test
    void headingsWithNothingUnderThemTakeNothingAwayAndThePreviewSaysSo() throws Exception {
        load(SmallReturn.sound(), "2021");
        var headings = SmallReturn.sound();
        for (var name : java.util.List.of("sw_episodes.csv", "missing.csv", "oc3.csv")) {
            headings.file(name, headings.text(name).lines().findFirst().orElseThrow() + "\n");
        }
        for (var year : java.util.List.of("2021", "2022")) {
            var page = page(get("/returns/" + handIn(headings, year)));
            assertThat(page.select("#empty").text()).contains("0 rows", "sw_episodes", "missing", "oc3");
            assertThat(page.text()).doesNotContain("not in this return", "not in it any more");
            assertThat(page.select("th:contains(Withdrawn)")).isEmpty();
        }
    }

    @Test
    void whatWasLoadedBeforeKithKeptWhoIsGoneIsStillTold() throws Exception {
        var id = handIn(SmallReturn.sound());
        send(post("/returns/" + id + "/loading"));
        job.load(ashdown.id(), id);
        acting.doAs(Actor.job(JobName.IMPORT, ashdown.id()), viewer -> jdbc.sql(
                        "update return_import set counts = '{\"kinds\": {}, \"leftOut\": 0, \"noLongerNamed\": 2}' where id = ?")
                .param(id)
                .update());
        assertThat(page(get("/returns/" + id)).select("#state").text())
                .contains("2 young people whom an earlier loading of this year’s return named are not in this one");
    }

    @Test
    void confirmedTwiceItIsLoadedOnceAndItsFilesAreGone() throws Exception {
        var id = handIn(SmallReturn.sound());
        assertThat(count("return_file")).isEqualTo(8);
        assertThat(send(post("/returns/" + id + "/loading")).getRedirectedUrl()).isEqualTo("/returns/" + id);
        assertThat(send(post("/returns/" + id + "/loading")).getRedirectedUrl()).isEqualTo("/returns/" + id);
        job.load(ashdown.id(), id);
        job.load(ashdown.id(), id);
        var page = page(get("/returns/" + id));
        assertThat(page.select("#state [role=status]").text()).startsWith("Loaded.");
        assertThat(page.select("a[href=/young-people].button").size()).isEqualTo(1);
        assertThat(page.select("button:contains(Load it)")).isEmpty();
        assertThat(count("young_person")).isEqualTo(3);
        assertThat(count("return_file")).isZero();
        assertThat(count("history")).isZero();
    }

    @Test
    void aNodeThatWasKilledLeavesItToBeTakenUpAgain() throws Exception {
        var id = handIn(SmallReturn.sound());
        acting.doAs(Actor.job(JobName.IMPORT, ashdown.id()), viewer -> jdbc.sql(
                        "update return_import set state = 'loading', done = 7, total = 20 where id = ?")
                .param(id)
                .update());
        var underWay = page(get("/returns/" + id));
        assertThat(underWay.select("progress").attr("value")).isEqualTo("7");
        assertThat(underWay.select("#state").attr("hx-get")).isEqualTo("/returns/" + id);
        assertThat(underWay.select("#state a").attr("href")).isEqualTo("/returns/" + id);
        job.load(ashdown.id(), id);
        assertThat(count("young_person")).isEqualTo(3);
    }

    @Test
    void afterTheLastTryItCanBeLoadedAgain() throws Exception {
        var id = handIn(SmallReturn.sound());
        acting.doAs(Actor.job(JobName.IMPORT, ashdown.id()), viewer -> jdbc.sql(
                        "update return_import set state = 'loading' where id = ?")
                .param(id)
                .update());
        job.giveUp(ashdown.id(), id);
        var page = page(get("/returns/" + id));
        assertThat(page.select("#state [role=status]").text()).startsWith("Could not be loaded");
        assertThat(page.select("button").eachText()).contains("Load it", "Put it aside");
        send(post("/returns/" + id + "/loading"));
        job.load(ashdown.id(), id);
        assertThat(count("young_person")).isEqualTo(3);
    }

    @Test
    void putAsideItsFilesAreGoneAndItCannotBeLoaded() throws Exception {
        var id = handIn(SmallReturn.sound());
        send(post("/returns/" + id + "/putting-aside"));
        send(post("/returns/" + id + "/loading"));
        job.load(ashdown.id(), id);
        assertThat(page(get("/returns/" + id)).select("#state [role=status]").text())
                .startsWith("Put aside.");
        assertThat(count("return_file")).isZero();
        assertThat(count("young_person")).isZero();
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
    void whichSheetIsWhichIsAskedAndKeptUntilItIsLoaded() throws Exception {
        var id = handIn(new SmallReturn().bytes("return.xlsx", Packed.workbook(SmallReturn.sound(), workbook -> {
            Packed.fill(workbook.newWorksheet("Reviews (old)"), "CHILD,DOB,REVIEW,REVIEW_CODE\n");
            Packed.fill(workbook.newWorksheet("OC3 draft"), SmallReturn.sound().text("oc3.csv"));
        })));
        var page = page(get("/returns/" + id));
        assertThat(page.select("#state [role=status]").text()).startsWith("Waiting for you to say which file is which");
        assertThat(page.select("fieldset#reviews label").eachText())
                .containsExactly("return.xlsx/reviews", "return.xlsx/Reviews (old)", "None of them");
        assertThat(page.select("select")).isEmpty();
        assertThat(page.select("button").eachText()).doesNotContain("Load it").contains("Put it aside");

        var half = send(post("/returns/" + id + "/files").param("oc3", ""));
        assertThat(half.getStatus()).isEqualTo(422);
        var again = Jsoup.parse(half.getContentAsString());
        assertThat(again.select("[role=alert] a").eachText()).containsExactly("Choose which is “Reviews”");
        assertThat(again.select("#oc3 input[checked]")).singleElement().satisfies(none -> assertThat(none.val())
                .isEmpty());

        var told = post("/returns/" + id + "/files")
                .param("reviews", "return.xlsx/reviews")
                .param("oc3", "");
        assertThat(send(told).getRedirectedUrl()).isEqualTo("/returns/" + id);
        assertThat(page(get("/returns/" + id)).select("#state [role=status]").text())
                .startsWith("Ready");
        send(post("/returns/" + id + "/loading"));
        job.load(ashdown.id(), id);
        assertThat(count("review")).isEqualTo(2);
        assertThat(count("care_leaver_status")).isZero();
        assertThat(count("return_file")).isZero();
    }

    @Test
    void anotherFileCanBeChosenBeforeItIsLoaded() throws Exception {
        var id = handIn(SmallReturn.sound().file("plan.csv", "CHILD,NOTE\n11,x\n"));
        send(post("/returns/" + id + "/files").param("header", "plan.csv"));
        var wrong = page(get("/returns/" + id));
        assertThat(wrong.select("#state").text()).contains("Waiting for you", "plan.csv, line 1");
        assertThat(wrong.select("select[name=header] option[selected]").text()).isEqualTo("plan.csv");
        send(post("/returns/" + id + "/files").param("header", "header.csv").param("reviews", ""));
        var right = page(get("/returns/" + id));
        assertThat(right.select("#state [role=status]").text()).startsWith("Ready");
        assertThat(right.select("#which + table th[scope=row]").eachText())
                .contains("OC3: care leavers")
                .doesNotContain("Reviews");
    }

    @Test
    void aFileOfHeadingsAloneIsSaidToHaveNoRows() throws Exception {
        var id = handIn(SmallReturn.sound().file("oc3.csv", "CHILD,DOB,IN_TOUCH,ACTIV,ACCOM\n"));
        var page = page(get("/returns/" + id));
        assertThat(page.select("#which + table tr:has(th:contains(OC3)) td").eachText())
                .containsExactly("oc3.csv", "0 rows");
        assertThat(page.select("#which + table tr:has(th:contains(Header)) td").eachText())
                .containsExactly("header.csv", "3 rows");
    }

    @Test
    void aNameOfASheetThatIsMarkupStaysAName() throws Exception {
        var id = handIn(SmallReturn.sound()
                .file("<img src=x> header.csv", SmallReturn.sound().text("header.csv")));
        var page = page(get("/returns/" + id));
        assertThat(page.select("img")).isEmpty();
        assertThat(page.select("fieldset#header label").text()).contains("<img src=x> header.csv");
    }

    @Test
    void anOlderReturnSaysWhatStaysAsALaterOneHasIt() throws Exception {
        load(SmallReturn.sound(), "2022");
        var id = handIn(SmallReturn.sound().replace("reviews.csv", "20/07/2020,PN1", "20/07/2020,PN7"));
        var page = page(get("/returns/" + id));
        assertThat(page.select(".why").text()).contains("31 March 2022 is loaded already");
        assertThat(page.select("main").text()).contains("1 row differs from what a later return says");
    }

    @Test
    void aNameThatIsMarkupStaysAName() throws Exception {
        var id = handIn(SmallReturn.sound().file("<img src=x>.txt", "x"));
        var page = page(get("/returns/" + id));
        assertThat(page.select("img")).isEmpty();
        assertThat(page.text()).contains("<img src=x>.txt");
    }

    @Test
    void findingsComeAsAFile() throws Exception {
        var id = handIn(SmallReturn.sound().replace("oc3.csv", "Z1", "ZZZ"));
        var csv = send(get("/returns/" + id + "/findings.csv"));
        assertThat(csv.getContentType()).startsWith("text/csv");
        assertThat(csv.getHeader("Content-Disposition")).contains("findings-2021.csv");
        assertThat(csv.getContentAsByteArray()).startsWith(0xEF, 0xBB, 0xBF);
        assertThat(csv.getContentAsString()).contains("oc3.csv,2,ACCOM,13,ZZZ,");
    }

    @Test
    void lookingAtFindingsIsWrittenDown() throws Exception {
        var id = load(SmallReturn.sound().replace("oc3.csv", "Z1", "ZZZ"), "2021");
        assertThat(count("reading")).isZero();
        page(get("/returns/" + id));
        assertThat(count("reading")).isEqualTo(1);
    }

    @Test
    void aFormWithSomethingToPutRightComesBack() throws Exception {
        var answer = send(multipart("/returns").param("year", "").param("team", "North"));
        assertThat(answer.getStatus()).isEqualTo(422);
        var page = Jsoup.parse(answer.getContentAsString());
        assertThat(page.select("[role=alert] a").eachText())
                .containsExactly("Choose the files of the return", "Choose the year the return is of");
        assertThat(count("return_import")).isZero();
    }

    @Test
    void nobodyButAnAnalystComesHere() throws Exception {
        var amina = ashdown.worker("Amina");
        var piotr = ashdown.administrator("Piotr");
        world.settle();
        var id = handIn(SmallReturn.sound());
        for (var colleague : java.util.List.of(amina, piotr)) {
            assertThat(send(get("/returns"), colleague).getStatus()).isEqualTo(403);
            assertThat(send(get("/returns/" + id), colleague).getStatus()).isEqualTo(403);
            assertThat(send(get("/returns/" + id + "/findings.csv"), colleague).getStatus())
                    .isEqualTo(403);
            assertThat(send(post("/returns/" + id + "/loading"), colleague).getStatus())
                    .isEqualTo(403);
            assertThat(send(multipart("/returns").param("year", "2021"), colleague)
                            .getStatus())
                    .isEqualTo(403);
        }
    }

    @Test
    void anotherOrganisationsReturnIsNotThere() throws Exception {
        var stranger = world.organisation("Elsewhere").analyst("Sid");
        world.settle();
        var id = handIn(SmallReturn.sound());
        assertThat(send(get("/returns/" + id), stranger).getStatus()).isEqualTo(404);
        assertThat(send(get("/returns/" + id + "/findings.csv"), stranger).getStatus())
                .isEqualTo(404);
        assertThat(send(post("/returns/" + id + "/loading"), stranger).getStatus())
                .isEqualTo(404);
        assertThat(send(post("/returns/" + id + "/files").param("oc3", ""), stranger)
                        .getStatus())
                .isEqualTo(404);
        assertThat(send(post("/returns/" + id + "/putting-aside"), stranger).getStatus())
                .isEqualTo(404);
        assertThat(page(get("/returns/" + id)).select("button:contains(Load it)"))
                .hasSize(1);
    }

    private UUID load(SmallReturn small, String year) throws Exception {
        var id = handIn(small, year);
        send(post("/returns/" + id + "/loading"));
        job.load(ashdown.id(), id);
        return id;
    }

    private UUID handIn(SmallReturn small) throws Exception {
        return handIn(small, "2021");
    }

    private UUID handIn(SmallReturn small, String year) throws Exception {
        var request = multipart("/returns");
        small.all().forEach((name, bytes) -> request.file(new MockMultipartFile("files", name, "text/csv", bytes)));
        var answer = send(request.param("year", year).param("team", "North"));
        assertThat(answer.getStatus()).isBetween(302, 303);
        var address = Objects.requireNonNull(answer.getRedirectedUrl());
        return UUID.fromString(address.substring("/returns/".length()));
    }

    private Document page(MockHttpServletRequestBuilder request) throws Exception {
        var answer = send(request);
        assertThat(answer.getStatus()).isEqualTo(200);
        return Jsoup.parse(answer.getContentAsString());
    }

    private MockHttpServletResponse send(
            org.springframework.test.web.servlet.request.AbstractMockHttpServletRequestBuilder<?> request)
            throws Exception {
        return send(request, wendy);
    }

    private MockHttpServletResponse send(
            org.springframework.test.web.servlet.request.AbstractMockHttpServletRequestBuilder<?> request,
            Colleague who)
            throws Exception {
        return browser.perform(request.with(signedInAs(who)).with(csrf()))
                .andReturn()
                .getResponse();
    }

    private int count(String table) {
        return acting.as(Actor.job(JobName.IMPORT, ashdown.id()), viewer -> jdbc.sql(
                        "select count(*) from " + table + " where organisation_id = ?")
                .param(ashdown.id())
                .query(Integer.class)
                .single());
    }

    /** Back, and the same files sent again: whoever did so finds the return that waits, and none is loaded twice. */
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
