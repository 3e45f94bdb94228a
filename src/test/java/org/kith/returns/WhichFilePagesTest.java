package org.kith.returns;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.kith.ssda903.Packed;

/** Which file of a return is which: told where nothing is to ask, asked where two may be meant, and chosen otherwise. */
class WhichFilePagesTest extends OnReturnPages {
    @Test
    void whichIsWhichShowsHeadingsAndFirstRowsAndWhoIsKnownIsTold() throws Exception {
        load(SmallReturn.sound(), "2021");
        var before = linesInLog("11");
        var id = handIn(new SmallReturn().bytes("return.xlsx", Packed.workbook(SmallReturn.sound(), workbook -> {
            Packed.fill(workbook.newWorksheet("Reviews (old)"), """
                    CHILD,DOB,REVIEW,REVIEW_CODE
                    11,05/02/2004,01/02/2019,PN1
                    12,29/02/2004,02/02/2019,PN2
                    12,29/02/2004,03/02/2019,PN2
                    12,29/02/2004,04/02/2019,PN2
                    """);
        })));
        var page = page(get("/returns/" + id));
        var old = page.select("fieldset#reviews details:has(caption:contains(Reviews \\(old\\)))");
        assertThat(old.select("th").eachText()).containsExactly("CHILD", "DOB", "REVIEW", "REVIEW_CODE");
        assertThat(old.select("tbody tr").eachText())
                .containsExactly(
                        "11 05/02/2004 01/02/2019 PN1", "12 29/02/2004 02/02/2019 PN2", "12 29/02/2004 03/02/2019 PN2");
        assertThat(linesInLog("11")).isGreaterThan(before);
    }

    @Test
    void aSheetThatWasToldByItselfShowsWhatIsInItToo() throws Exception {
        var id = handIn(new SmallReturn().bytes("return.xlsx", Packed.workbook(SmallReturn.sound(), workbook -> {
            Packed.fill(workbook.newWorksheet("Spare"), "A,B\n1,2\n");
        })));
        var page = page(get("/returns/" + id));
        assertThat(page.select("#tables caption").eachText()).contains("return.xlsx/Spare", "return.xlsx/header");
        assertThat(page.text()).doesNotContain("module");
        send(post("/returns/" + id + "/loading"));
        job.load(ashdown.id(), id);
        assertThat(page(get("/returns/" + id)).select("#tables")).isEmpty();
    }

    private int linesInLog(String number) {
        return acting.as(
                org.kith.actor.Actor.job(org.kith.actor.JobName.COMMAND_LINE, ashdown.id()), viewer -> jdbc.sql("""
                        select count(*)::int from reading r join young_person y on y.id = r.young_person_id
                         where y.organisation_id = ? and y.child_number = ?
                        """)
                        .params(ashdown.id(), number)
                        .query(Integer.class)
                        .single());
    }

    @Test
    void whichSheetIsWhichIsAskedAndKeptUntilItIsLoaded() throws Exception {
        var id = handIn(new SmallReturn().bytes("return.xlsx", Packed.workbook(SmallReturn.sound(), workbook -> {
            Packed.fill(workbook.newWorksheet("Reviews (old)"), "CHILD,DOB,REVIEW,REVIEW_CODE\n");
            Packed.fill(workbook.newWorksheet("OC3 draft"), SmallReturn.sound().text("oc3.csv"));
        })));
        var page = page(get("/returns/" + id));
        assertThat(page.select("#state [role=status]").text()).startsWith("Waiting for you to say which file is which");
        assertThat(page.select("fieldset#reviews label > span:not(.hint)").eachText())
                .containsExactly(
                        "return.xlsx/reviews", "return.xlsx/Reviews (old)", "All of them together", "None of them");
        assertThat(page.select("fieldset#reviews label .hint").eachText())
                .as("two may begin alike")
                .startsWith("It has 2 rows.", "It has 0 rows.");
        assertThat(page.select("select")).isEmpty();
        assertThat(page.select("button").eachText()).doesNotContain("Load it").contains("Put it aside");

        var half = send(post("/returns/" + id + "/files").param("oc3", ""));
        assertThat(half.getStatus()).isEqualTo(422);
        var again = Jsoup.parse(half.getContentAsString());
        assertThat(again.select("[role=alert] a").eachText()).containsExactly("Choose which is “Reviews”");
        assertThat(again.select("#oc3 input[checked]")).singleElement().satisfies(none -> assertThat(none.val())
                .isEmpty());
        var told = post("/returns/" + id + "/files").param("reviews", "*").param("oc3", "");
        assertThat(send(told).getRedirectedUrl()).isEqualTo("/returns/" + id);
        var ready = page(get("/returns/" + id));
        assertThat(ready.select("#state [role=status]").text()).startsWith("Ready");
        assertThat(ready.select("select[name=reviews] option[selected]").text()).isEqualTo("All of them together");
        send(post("/returns/" + id + "/loading"));
        job.load(ashdown.id(), id);
        assertThat(count("review")).isEqualTo(2);
        assertThat(count("care_leaver_status")).isZero();
        assertThat(count("return_file")).isZero();
    }

    @Test
    void anotherFileCanBeChosenBeforeItIsLoaded() throws Exception {
        var id = handIn(SmallReturn.sound().file("plan.csv", "CHILD,NOTE\n11,x\n"));
        var refused = send(post("/returns/" + id + "/files").param("header", "plan.csv"));
        assertThat(refused.getStatus()).isEqualTo(422);
        var wrong = Jsoup.parse(refused.getContentAsString());
        assertThat(wrong.select("[role=alert] a").text())
                .contains("plan.csv, line 1", "found “CHILD,NOTE”", "the column DOB as well");
        assertThat(wrong.select("details[open] select[name=header] option[selected]")
                        .text())
                .isEqualTo("plan.csv");
        send(post("/returns/" + id + "/files").param("header", "header.csv").param("reviews", ""));
        var right = page(get("/returns/" + id));
        assertThat(right.select("#state [role=status]").text()).startsWith("Ready");
        assertThat(right.select("#which + table th[scope=row]").eachText())
                .contains("OC3: care leavers")
                .doesNotContain("Reviews");
    }

    /** Headings stand on the page as the file writes them. */
    @Test
    void howAFileBeginsIsShownAsItIsWritten() throws Exception {
        var id = handIn(SmallReturn.sound()
                .change("episodes.csv", text -> text.replace("CHILD,DECOM,", "Child ID,Date episode commenced,")
                        .replace("URN\n", "URN,Shoe size\n")));
        var page = page(get("/returns/" + id));
        assertThat(page.select("#tables table:has(caption:matchesOwn(^episodes)) th")
                        .eachText())
                .contains("Child ID", "Date episode commenced", "Shoe size")
                .doesNotContain("CHILD", "DATE_EPISODE_COMMENCED");
        assertThat(page.select("#findings ~ table").text())
                .contains("Shoe size")
                .doesNotContain("SHOE_SIZE");
    }

    /** Where the sheet of children has other headings, it is offered with what it lacks; chosen all the same, the question stands again. */
    @Test
    void aSheetWithOtherHeadingsMayBeChosenAndSaysWhatItLacks() throws Exception {
        var id =
                handIn(SmallReturn.sound().without("header.csv").file("Kids.csv", "Kid,Sort,Birth\n11,2,05/02/2004\n"));
        var asked = page(get("/returns/" + id));
        assertThat(asked.select("fieldset#header input").eachAttr("value")).containsExactly("Kids.csv");
        assertThat(asked.select("fieldset#header .hint").text()).contains("no column CHILD, DOB,");
        var refused = send(post("/returns/" + id + "/files").param("header", "Kids.csv"));
        assertThat(refused.getStatus()).isEqualTo(422);
        var again = Jsoup.parse(refused.getContentAsString());
        assertThat(again.select("[role=alert] a").text()).contains("Kids.csv, line 1");
        assertThat(again.select("fieldset#header input[checked]").val()).isEqualTo("Kids.csv");
    }

    @Test
    void aFileThatIsNotThereCannotBeChosen() throws Exception {
        var id = handIn(SmallReturn.sound());
        var refused = send(post("/returns/" + id + "/files").param("header", "nope.csv"));
        assertThat(refused.getStatus()).isEqualTo(422);
        assertThat(Jsoup.parse(refused.getContentAsString())
                        .select("[role=alert] a")
                        .eachText())
                .containsExactly("There is no “nope.csv” in this return. Choose one that is there");
        var after = page(get("/returns/" + id));
        assertThat(after.select("#state [role=status]").text()).startsWith("Ready");
        assertThat(after.select("select[name=header] option[selected]").text()).isEqualTo("header.csv");

        var asking = handIn(
                SmallReturn.sound().file("header 2.csv", SmallReturn.sound().text("header.csv")));
        assertThat(send(post("/returns/" + asking + "/files").param("header", "nope.csv"))
                        .getStatus())
                .isEqualTo(422);
        assertThat(page(get("/returns/" + asking)).select("fieldset#header input"))
                .hasSize(3);
    }

    @Test
    void aNameOfASheetThatIsMarkupStaysAName() throws Exception {
        var id = handIn(SmallReturn.sound()
                .file("<img src=x> header.csv", SmallReturn.sound().text("header.csv")));
        var page = page(get("/returns/" + id));
        assertThat(page.select("img")).isEmpty();
        assertThat(page.select("fieldset#header label").text()).contains("<img src=x> header.csv");
    }

    /** No table is two parts of a return: that is said where it was chosen the second time. */
    @Test
    void oneTableChosenForTwoPartsIsSaidWhereItWasChosen() throws Exception {
        var id = handIn(SmallReturn.sound());
        var told = post("/returns/" + id + "/files")
                .param("episodes", "episodes.csv")
                .param("reviews", "episodes.csv");
        var wrong = Jsoup.parse(send(told).getContentAsString()).select("[role=alert] a");
        assertThat(wrong.eachText()).singleElement().asString().startsWith("episodes.csv is read as this already: ");
        assertThat(wrong.attr("href")).contains("reviews");
    }
}
