package org.kith.returns;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.kith.ssda903.Packed;

/** What an analyst is told of a return, and asked, before it is loaded. */
class ReturnPreviewPagesTest extends OnReturnPages {
    @Test
    void aPreviewSaysWhatWouldHappenAndChangesNothing() throws Exception {
        var id = handIn(SmallReturn.sound().replace("oc3.csv", "17/08/2002", "18/08/2002"));
        var page = page(get("/returns/" + id));
        assertThat(page.select("#state [role=status]").text()).startsWith("Ready for you to decide");
        assertThat(page.select("tr:has(th:contains(Young people)) td").eachText())
                .containsExactly("3", "0", "0");
        assertThat(page.select("tr:has(th:contains(answers)) td").eachText()).containsExactly("0", "0", "0");
        assertThat(page.select("tr:has(th:contains(oc3.csv)) ").text())
                .contains("oc3.csv, line 2, DOB", "13", "18/08/2002", "The row is left out.");
        assertThat(count("young_person")).isZero();
    }

    @Test
    void numbersWithOtherZerosThanKithKnowsAreToldBeforeTheyAreLoaded() throws Exception {
        load(SmallReturn.sound(), "2021");
        var next = SmallReturn.sound();
        SmallReturn.sound().names().stream()
                .filter(name -> next.text(name).contains("\n11,"))
                .forEach(name -> next.replace(name, "\n11,", "\n0011,"));
        var page = page(get("/returns/" + handIn(next, "2022")));
        assertThat(page.select("#findings ~ table tbody tr:contains(zeros)").eachText())
                .singleElement()
                .asString()
                .contains("0011 for 11", "one young person only", "Only noted.");
        assertThat(page.select("tr:has(th:contains(Young people)) td").eachText())
                .startsWith("0");
    }

    @Test
    void headingsThatStandAgainAreToldOnceWithTheirFirstLines() throws Exception {
        var headings =
                SmallReturn.sound().text("reviews.csv").lines().findFirst().orElseThrow() + "\n";
        var id = handIn(SmallReturn.sound()
                .change("reviews.csv", text -> text.replace("PN1\n", "PN1\n" + headings) + headings.repeat(3)));
        assertThat(page(get("/returns/" + id))
                        .select("#findings ~ table tbody tr")
                        .eachText())
                .singleElement()
                .asString()
                .contains("reviews.csv, lines 3, 5, 6 (4 rows in all)", "the headings once", "Only noted.");
    }

    @Test
    void aPartThatKithKeepsNothingOfAndThatCannotBeReadIsLeftAsideAndTheRestLoads() throws Exception {
        var id = handIn(SmallReturn.sound().file("ad1.csv", "Kid,When matched\n11,01/02/2020\n"));
        var page = page(get("/returns/" + id));
        assertThat(page.select("#state [role=status]").text()).startsWith("Ready");
        assertThat(page.select("#findings ~ table tbody tr").eachText())
                .singleElement()
                .asString()
                .contains("ad1.csv, line 1", "all of it is left aside", "Only noted.");
        send(post("/returns/" + id + "/loading"));
        job.load(ashdown.id(), id);
        assertThat(count("young_person")).isEqualTo(3);
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
    void datesWithTheMonthFirstAreSaidAboveEverythingElse() throws Exception {
        var sound = handIn(SmallReturn.sound());
        assertThat(page(get("/returns/" + sound)).select("#month-first")).isEmpty();
        var id = handIn(SmallReturn.sound()
                .replace("reviews.csv", "20/07/2020", "07/20/2020")
                .replace("reviews.csv", "21/07/2020", "07/21/2020"));
        var page = page(get("/returns/" + id));
        assertThat(page.select("#findings ~ table tbody tr").eachText())
                .as("told once")
                .singleElement()
                .asString()
                .contains("reviews.csv, lines 2, 3, REVIEW");
        assertThat(page.text()).contains("1 finding.");
        assertThat(page.select("#month-first").text()).contains("the month first", "guesses at none");
        assertThat(page.select("#month-first ~ table, #month-first ~ h2")).isNotEmpty();
    }

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
                .isEqualTo(
                        "There is nothing but headings in OC3: care leavers. What Kith knows from earlier returns stays as it is.");
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
            assertThat(page.select("#empty").text())
                    .contains(
                            "nothing but headings",
                            "Social worker episodes",
                            "Missing: times missing or away",
                            "OC3: care leavers");
            assertThat(page.text()).doesNotContain("not in this return", "not in it any more");
            assertThat(page.select("th:contains(Withdrawn)")).isEmpty();
        }
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

    /** Where Kith knows nobody else, or the return names nobody new, nobody in it can have been here under another number. */
    @Test
    void whetherSomebodyWasHereUnderAnotherNumberIsAskedOnlyWhereSomebodyCanBe() throws Exception {
        var first = handIn(SmallReturn.sound());
        assertThat(page(get("/returns/" + first)).select("#numbers a")).isEmpty();
        send(post("/returns/" + first + "/loading"));
        job.load(ashdown.id(), first);
        var nobodyNew = handIn(SmallReturn.sound().replace("reviews.csv", "PN1", "PN2"));
        assertThat(page(get("/returns/" + nobodyNew)).select("#numbers a")).isEmpty();
        var renumbered = SmallReturn.sound();
        renumbered
                .names()
                .forEach(name -> renumbered.file(name, renumbered.text(name).replaceAll("(?m)^13,", "14,")));
        assertThat(page(get("/returns/" + handIn(renumbered))).select("#numbers a[href$=/numbers/new]"))
                .hasSize(1);
    }

    @Test
    void whatHasNothingNewSaysSoAndLeadsBack() throws Exception {
        load(SmallReturn.sound(), "2021");
        var again = page(get("/returns/" + handIn(SmallReturn.sound().file("notes.txt", "again\n"))));
        assertThat(again.select("#nothing-new").text()).startsWith("There is nothing new in it");
        assertThat(again.select("#nothing-new a").attr("href")).isEqualTo("/returns");
        assertThat(again.select("main button").eachText())
                .contains("Put it aside")
                .doesNotContain("Load it");
        var next = page(get("/returns/" + handIn(SmallReturn.sound(), "2022")));
        assertThat(next.select("main button").eachText()).anyMatch(words -> words.startsWith("Load it"));
        assertThat(next.select("#nothing-new")).isEmpty();
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
    void aReturnOfAnotherYearIsAskedAboutBeforeItIsLoaded() throws Exception {
        var wrong = page(get("/returns/" + handIn(SmallReturn.sound(), "2020")));
        assertThat(wrong.select("#other-year").text())
                .startsWith("Some rows begin after 31 March 2020, or none is of the year up to then.");
        assertThat(wrong.select("button").eachText())
                .contains("Load it as the return of 2019 to 2020 all the same")
                .doesNotContain("Load it");
        assertThat(page(get("/returns/" + handIn(SmallReturn.sound(), "2021"))).select("#other-year"))
                .isEmpty();
        assertThat(page(get("/returns/" + handIn(SmallReturn.sound(), "2023"))).select("#other-year"))
                .as("nothing of the year")
                .hasSize(1);
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
        assertThat(csv.getHeader("Content-Disposition")).contains("\"return-findings-north-2021.csv\"");
        assertThat(csv.getContentAsByteArray()).startsWith(0xEF, 0xBB, 0xBF);
        assertThat(csv.getContentAsString()).contains("oc3.csv,2,ACCOM,13,ZZZ,");
    }
}
