package org.kith.returns;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import org.junit.jupiter.api.Test;

/** How an analyst reads what of a return could not be understood. */
class ReturnFindingsPagesTest extends OnReturnPages {
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
