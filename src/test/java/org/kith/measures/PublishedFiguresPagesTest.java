package org.kith.measures;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kith.actor.Actor;
import org.kith.actor.JobName;
import org.springframework.beans.factory.annotation.Autowired;

/** What is published, beside the figures of those who look and by itself. */
class PublishedFiguresPagesTest extends OnFigures {
    @Autowired
    PublishedTables tables;

    @TempDir
    Path folder;

    @AfterEach
    void unload() {
        acting.doAs(Actor.job(JobName.COMMAND_LINE), viewer -> jdbc.sql("delete from published_figure")
                .update());
    }

    @Test
    void withoutAPublishedTableEnglandStandsThereAndNoCommandThatNobodyHereCanRun() {
        more();
        var page = page("/figures", analyst);
        assertThat(lines(page)).last().isEqualTo("England 2025 19,900 81,770 24 %");
        assertThat(page.select("code, #area")).isEmpty();
        assertThat(page.text()).contains("Whoever runs Kith can load the whole table");
    }

    @Test
    void whoeverLoadsTablesIsToldTheCommandAndNobodyElse() {
        assertThat(page("/figures/published", administrator).select("code").text())
                .isEqualTo("bin/kith load-published FILE");
        assertThat(page("/staff", administrator).select("main a[href=/figures/published]"))
                .hasSize(1);
        for (var who : List.of(amina, analyst)) {
            var page = page("/figures/published", who);
            assertThat(page.select("code")).isEmpty();
            assertThat(page.text()).contains("The person who runs Kith in your organisation can load newer tables");
        }
    }

    @Test
    void publishedFiguresAreShownInTheirOwnWordsForEnglandAndTheAreaChosen() throws IOException {
        var withKith = page("/figures/published", analyst);
        assertThat(withKith.select("h2").eachText())
                .contains(
                        "Workers in the year",
                        "Care leavers: in touch",
                        "Care leavers: whether their home is suitable");
        assertThat(withKith.select("#care-leavers-suitability ~ table tbody tr").eachText())
                .contains("Accommodation considered suitable 19 to 21 England 33,810 89 %");
        tables.load(PublishedTable.of2025().in(folder));
        assertThat(page("/figures/published?area=E06000991", analyst)
                        .select("#cla-social-workers + table tbody tr")
                        .eachText())
                .contains("3 or more social workers during the year Harbour, City of 63 30 %");
    }

    @Test
    void aTableOfOlderCareLeaversStandsBesideThatOfYoungerOnesEachOfItsYear() throws IOException {
        var inTouch = "Local authority in touch with care leaver";
        tables.load(PublishedTable.write(folder, PublishedTable.ofAges(2025, inTouch, 90, "22 years")));
        var page = page("/figures/published", analyst);
        assertThat(page.select("#care-leavers-in-touch ~ table caption")
                        .eachText()
                        .subList(0, 2))
                .containsExactly("In the year to 31 March 2025", "In the year to 31 March 2024");
        assertThat(page.select("tbody tr").eachText())
                .contains(inTouch + " 22 England 90 94 %", inTouch + " 17 to 18 England 13,370 94 %");
    }

    @Test
    void theOwnFigureStandsBesideEnglandOfTheLatestYearAndTheAreaChosen() throws IOException {
        more();
        tables.load(new PublishedTable(2025).england("9", "9", "99").in(folder));
        tables.load(PublishedTable.of(2026).in(folder));
        assertThat(lines(page("/figures", analyst)))
                .containsExactly("Ashdown 2021 c 22 c", "England 2026 1,250 5,000 25 %");
        var beside = page("/figures?year=2021&area=E06000991", analyst);
        assertThat(lines(beside)).last().isEqualTo("Harbour, City of 2026 63 210 30 %");
        assertThat(beside.select("#area option[selected]").attr("value")).isEqualTo("E06000991");
        assertThat(beside.text()).contains("Open Government Licence v3.0").contains("the year to 31 March 2026");
        assertThat(lines(page("/figures?area=E06000000", analyst))).hasSize(2);
    }

    /** England's figure that came with Kith is of 2025: an older table, loaded now, takes it from nobody. */
    @Test
    void anOlderTableLeavesTheNewerFigureOfEnglandThatCameWithKith() throws IOException {
        more();
        tables.load(PublishedTable.of(2024).in(folder));
        assertThat(lines(page("/figures?area=E06000991", analyst)))
                .endsWith("England 2025 19,900 81,770 24 %", "Harbour, City of 2024 63 210 30 %");
        var published = page("/figures/published", analyst);
        assertThat(published.select("#cla-social-workers + table tbody tr").eachText())
                .contains("3 or more social workers during the year England 19,900 24 %");
        assertThat(published.select("caption").text()).doesNotContain("31 March 2024 In the year to 31 March 2024");
        tables.load(new PublishedTable(2025).england("80000", "20000", "25").in(folder));
        assertThat(lines(page("/figures", analyst))).last().isEqualTo("England 2025 20,000 80,000 25 %");
    }

    /** The newest table may be of England alone: an area stays beside one's own with the newest year there is of it. */
    @Test
    void anAreaStandsInTheNewestYearThereIsOfIt() throws IOException {
        more();
        tables.load(PublishedTable.of(2024).in(folder));
        tables.load(new PublishedTable(2026).england("9000", "1800", "20").in(folder));
        var beside = page("/figures?area=E06000991", analyst);
        assertThat(lines(beside)).endsWith("England 2026 1,800 9,000 20 %", "Harbour, City of 2024 63 210 30 %");
        assertThat(beside.select("#area option").eachText()).contains("Little Isle", "Far North");
        assertThat(beside.text()).contains("The published figures are of the year to 31 March 2024 and 2026");
    }

    @Test
    void whatIsNotPublishedIsSaidInWords() throws IOException {
        more();
        tables.load(PublishedTable.of(2024).in(folder));
        assertThat(lines(page("/figures?area=E06000992", analyst)))
                .last()
                .isEqualTo("Little Isle 2024 not published: too few to say 6 not published: too few to say");
    }
}
