package org.kith.groups;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.kith.TestClock;
import org.kith.codes.ReportingYear;
import org.kith.demo.InTeam;
import org.kith.demo.Young;
import org.kith.record.OnRecord;
import org.kith.words.Dates;

/** Of somebody who died, as a return says, the age stops, and nobody is asked to write to them or to plan with them. */
class DiedPagesTest extends OnRecord {
    private static final LocalDate BORN = TestClock.today().minusYears(18).plusDays(30);
    private static final int YEAR = ReportingYear.of(TestClock.today()).ends() - 2;
    private static final int AGE = Dates.age(BORN, LocalDate.of(YEAR, 3, 31));

    private Young ash;
    private Young kit;
    private Young pat;

    @Override
    protected void tellMore(InTeam north, InTeam river) {
        ash = north.youngPerson("Ash").born(BORN.toString()).careLeaver(YEAR, "DIED", "0", "0");
        kit = north.youngPerson("Kit").born("17 years ago").leftCare("E2");
        kit.home("U4").since("5 years ago").until("3 years ago");
        pat = north.youngPerson("Pat").born(BORN.toString());
        pat.careLeaver(YEAR - 1, "DIED", "0", "0").careLeaver(YEAR, "YES", "F2", "U1");
        amina.worksWith(ash).since("3 years ago");
        amina.worksWith(pat).since("3 years ago");
    }

    @Test
    void theAgeStops() throws Exception {
        var list = sees(amina, "/young-people?whose=everybody");
        assertThat(list.select("tr:contains(Ash)").text()).contains("died, as a return says");
        assertThat(list.select("tr:contains(Ash) td[data-label=Age]").text()).isEqualTo(String.valueOf(AGE));
        assertThat(list.select("tr:contains(Kit) td[data-label=Age]").text()).isEqualTo("14");
        assertThat(sees(amina, of(ash)).select(".fact").eachText())
                .contains(AGE + " years old at most", "died, as a return says");
        assertThat(sees(amina, of(kit)).select(".fact").eachText()).contains("14 years old", "died, as a return says");
        assertThat(sees(amina, of(pat)).select(".fact").eachText()).contains("17 years old");
    }

    @Test
    void nobodyIsAskedToWriteToThem() throws Exception {
        var list = sees(amina, "/young-people?whose=everybody");
        assertThat(list.select("td.act a").eachAttr("href"))
                .contains(of(pat) + "/record/new", of(jay) + "/record/new")
                .doesNotContain(of(ash) + "/record/new", of(kit) + "/record/new");
        for (var address : new String[] {"/groups/entries/new", "/groups/new", "/notes-of-the-day?everybody=yes"}) {
            assertThat(sees(amina, address).select("label.choice").eachText())
                    .contains("Pat", "Jay")
                    .noneMatch(one -> one.contains("Ash") || one.contains("Kit"));
        }
    }

    /** Whoever is in a group stays until somebody says otherwise: putting something else right there ends nothing for them unseen. */
    @Test
    void whoIsInAGroupStaysThereAndIsSaidToHaveDied() throws Exception {
        sends(
                amina,
                "/groups",
                "name",
                "Football",
                "from",
                "2026-01-05",
                "with",
                ash.id().toString(),
                "with",
                pat.id().toString());
        var group = sees(amina, "/groups")
                .select(".card a[href^=/groups/]:contains(Change)")
                .attr("href");
        var ticked = sees(amina, group).select("label.choice:has([checked])");
        assertThat(ticked.select("span:not(.hint)").eachText()).containsExactly("Ash", "Pat");
        assertThat(ticked.select(".hint").eachText()).containsExactly("died, as a return says");
    }

    @Test
    void nobodyIsAskedToPlanWithThem() throws Exception {
        var coming = sees(amina, of(ash) + "/coming").select("main");
        assertThat(coming.text())
                .contains("A return says that Ash died.")
                .doesNotContain("surprised", "Much later", "birthday");
        assertThat(coming.select("a[href$=/coming/new]")).isEmpty();
        assertThat(sees(amina, of(pat) + "/coming").select("main").text()).contains("Much later: 2 things");
        assertThat(sees(amina, "/coming").select("tbody th").eachText()).containsExactly("Pat");
        assertThat(sees(amina, "/to-do").select("main").text()).contains("Pat").doesNotContain("Ash");
        assertThat(sees(amina, "/to-do").select("nav a[href=/to-do] .unseen").text())
                .isEqualTo("2 wait");
    }
}
