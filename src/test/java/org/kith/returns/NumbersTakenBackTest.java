package org.kith.returns;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Numbers that were said to be one young person's and are not, whatever returns were loaded meanwhile. */
class NumbersTakenBackTest extends OnNumbers {
    /** Whatever returns say meanwhile, and of whichever number: taken back, it is as if nobody had ever said a word. */
    @ParameterizedTest
    @ValueSource(strings = {"911 both 11", "both 911 11 both", "11 911", "both", "911 911 11 11", "both both"})
    void takenBackItIsAsIfNobodyHadSaidSo(String years) throws IOException {
        load(SmallReturn.sound(), 2021);
        load(renumbered(nextYear()), 2022);
        says(wendy, "911", true, "11");
        loadEach(years);
        takesBack(wendy, "911", "11");
        var apart = said();
        tell();
        load(SmallReturn.sound(), 2021);
        load(renumbered(nextYear()), 2022);
        loadEach(years);
        assertThat(apart).isEqualTo(said());
    }

    /** Each number, each year: another day on which one worker went and another came, and another ethnicity. */
    private void loadEach(String years) throws IOException {
        var year = 2022;
        for (var named : years.split(" ")) {
            year++;
            var eleven = ofYear(year, "06");
            var other = renumbered(ofYear(year, "07"));
            load(named.equals("11") ? eleven : named.equals("911") ? other : together(eleven, other), year);
        }
    }

    private static SmallReturn ofYear(int year, String month) {
        var day = "01/" + month + "/" + (year - 1);
        return nextYear()
                .replace("sw_episodes.csv", "SW3,01/09/2021,,MANAGE", "SW3,01/09/2021," + day + ",MANAGE")
                .change("sw_episodes.csv", text -> text + "11,05/02/2004,SW" + year + "," + day + ",,MANAGE\n")
                .replace("header.csv", "MWBC", month.equals("06") ? "MWBC " : "WBRI");
    }

    /** Three numbers of one young person, of whom the middle one is taken back. */
    @Test
    void ofSeveralNumbersOneIsTakenBack() throws IOException {
        load(SmallReturn.sound(), 2021);
        load(renumbered(nextYear()), 2022);
        load(numbered(ofYear(2023, "06"), "922"), 2023);
        var before = rows();
        says(wendy, "911", true, "11");
        says(wendy, "922", true, "11");
        takesBack(wendy, "911", "11");
        assertThat(people()).isEqualTo(4);
        takesBack(wendy, "922", "11");
        assertThat(rows()).isEqualTo(before);
    }

    /** Said wrongly, and a return that names both loaded meanwhile: taken back, each has the home and the worker said of them, and figures follow. */
    @Test
    void aWrongJoinIsTakenBackWithAllThatWasSaidMeanwhile() throws Exception {
        load(together(nextYear(), renumbered(nextYear())), 2022);
        sends(tom, of("11"), "number", "911", "because", "Typed twice", "same", "yes");
        var both = together(
                nextYear(), renumbered(nextYear().replace("sw_episodes.csv", "SW3,01/09/2021", "SW9,02/09/2021")));
        load(both, 2023);
        assertThat(sees(tom, "/young-people/" + id("11")).select("main").text()).contains("SW9");
        sends(tom, sees(tom, of("11")).select("#said a").attr("href"), "because", "They are two");
        assertThat(sees(tom, "/young-people/" + id("11")).select("main").text())
                .contains("SW3")
                .doesNotContain("SW9");
        assertThat(sees(tom, "/young-people/" + id("911")).select("main").text())
                .contains("SW9");
        assertThat(
                        all(
                                "select y.child_number || ' ' || w.sw_id from young_person_figures f join young_person y on y.id = f.young_person_id"
                                        + " join worker w on w.id = f.worker_id where f.organisation_id = ? and y.child_number like '%11' order by 1"))
                .containsExactly("11 SW3", "911 SW9");
    }

    /** That somebody joined and parted them is no word of a return, and nobody reads of it as what was said of one of them before. */
    @Test
    void neitherJoiningNorTakingBackIsToldAsSaidByALaterReturn() throws Exception {
        load(SmallReturn.sound(), 2021);
        load(renumbered(nextYear()), 2022);
        says(wendy, "911", true, "11");
        takesBack(wendy, "911", "11");
        for (var number : List.of("11", "911")) {
            assertThat(sees(tom, "/young-people/" + id(number)).select("main").text())
                    .contains("SW2")
                    .doesNotContain("when a later return said otherwise");
        }
    }

    private String of(String number) {
        return "/young-people/" + id(number) + "/numbers";
    }
}
