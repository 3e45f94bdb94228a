package org.kith.returns;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.UUID;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kith.OnPages;
import org.kith.actor.Actor;
import org.kith.actor.JobName;
import org.kith.codes.ReportingYear;
import org.kith.demo.Colleague;
import org.kith.demo.InOrganisation;
import org.springframework.beans.factory.annotation.Autowired;

/** A return of an earlier year that comes late: what a later one left out is not taken for now. */
class YearAfterYearLateTest extends OnPages {
    @Autowired
    private ReturnLoader loader;

    private InOrganisation ashdown;
    private Colleague wendy;

    @BeforeEach
    void tell() {
        ashdown = world.organisation("Ashdown");
        ashdown.team("North");
        wendy = ashdown.analyst("Wendy");
        world.settle();
    }

    private void load(SmallReturn one, int year) throws IOException {
        loader.load(ashdown.id(), "North", one.readable(new ReportingYear(year)), Progress.UNWATCHED);
    }

    private static SmallReturn without11() {
        var less = SmallReturn.sound();
        less.names().forEach(name -> less.file(name, less.text(name).replaceAll("(?m)^11,.*\n", "")));
        return less;
    }

    private Document lifeline(String number) throws Exception {
        var id = acting.as(Actor.job(JobName.IMPORT, ashdown.id()), viewer -> jdbc.sql(
                        "select id from young_person where organisation_id = ? and child_number = ?")
                .params(ashdown.id(), number)
                .query(UUID.class)
                .single());
        return sees(wendy, "/young-people/" + id);
    }

    private List<String> said(String number) throws Exception {
        return lifeline(number).select("tr[id^=home-], tr[id^=worker-], .fact").eachText();
    }

    @Test
    void whoIsNewInItIsToldAsIfTheReturnsHadComeInTheirOrder() throws Exception {
        load(without11(), 2022);
        load(SmallReturn.sound(), 2021);
        assertThat(lifeline("11").select("#home-2").text()).endsWith("10 Jun 2020 not in the return of 2022 295");
        assertThat(lifeline("11").select("#worker-2").text()).endsWith("1 Oct 2020 not in the return of 2022 182");
        assertThat(lifeline("11").select("svg.lifeline .l-unsure")).hasSize(3);
        assertThat(lifeline("11").select(".fact").eachText())
                .contains("looked after from May 2019, not in the return of 2022");
    }

    @Test
    void theFirstOfSeveralLaterReturnsIsTheOneThatLeftThemOut() throws Exception {
        load(without11(), 2022);
        load(without11(), 2023);
        load(SmallReturn.sound(), 2021);
        assertThat(lifeline("11").select("#home-2").text()).endsWith("not in the return of 2022 295");
    }

    @Test
    void aHomeThatTheLaterReturnStatesNoMoreOfSomebodyItNamesIsNotNow() throws Exception {
        load(
                SmallReturn.sound()
                        .replace("episodes.csv", "11,10/06/2020,P,C2,N1,U1,PR1,,", "11,01/05/2021,P,C2,N1,U1,PR1,,"),
                2022);
        load(SmallReturn.sound(), 2021);
        assertThat(said("11")).anyMatch(line -> line.contains("10 Jun 2020 not in the return of 2022"));
        assertThat(said("11")).anyMatch(line -> line.contains("1 May 2021 now"));
    }

    @Test
    void aLaterReturnWithoutThatFileLeavesNothingOut() throws Exception {
        load(without11().without("sw_episodes.csv"), 2022);
        load(SmallReturn.sound(), 2021);
        assertThat(lifeline("11").select("#worker-2").text()).contains("1 Oct 2020 now");
        assertThat(lifeline("11").select("#home-2").text()).contains("not in the return of 2022");
    }

    @Test
    void somebodyWhoseRowOfTheLaterReturnCouldNotBeReadIsNotLeftOut() throws Exception {
        load(SmallReturn.sound().replace("header.csv", "11,2,05/02/2004", "11,2,05/02/1804"), 2022);
        load(SmallReturn.sound(), 2021);
        assertThat(lifeline("11").select("#home-2").text()).contains("10 Jun 2020 now");
    }

    @Test
    void namedByTheCorrectedLaterReturnItGoesOn() throws Exception {
        load(without11(), 2022);
        load(SmallReturn.sound(), 2021);
        load(SmallReturn.sound(), 2022);
        assertThat(lifeline("11").select("#home-2").text()).contains("10 Jun 2020 now");
    }

    @Test
    void namedAgainByACorrectedReturnTheyStayOutOfTheLaterOne() throws Exception {
        load(SmallReturn.sound(), 2021);
        load(without11(), 2022);
        load(without11(), 2021);
        assertThat(lifeline("11").select("#home-2").text()).contains("not in the return of 2021");
        load(SmallReturn.sound(), 2021);
        assertThat(lifeline("11").select("#home-2").text()).endsWith("10 Jun 2020 not in the return of 2022 295");
        assertThat(lifeline("11").select("#worker-2").text()).endsWith("1 Oct 2020 not in the return of 2022 182");
        assertThat(lifeline("11").select(".fact").eachText())
                .contains("looked after from May 2019, not in the return of 2022");
    }

    @Test
    void soDoesWhatAnEarlierReturnHadStatedFirst() throws Exception {
        load(SmallReturn.sound(), 2021);
        load(SmallReturn.sound(), 2022);
        load(without11(), 2023);
        load(without11(), 2022);
        load(SmallReturn.sound(), 2022);
        assertThat(lifeline("11").select("#home-2").text()).contains("10 Jun 2020 not in the return of 2023");
        assertThat(lifeline("11").select("#worker-2").text()).contains("1 Oct 2020 not in the return of 2023");
    }

    @Test
    void whatTheLaterReturnNamesAgainGoesOnWhenTheEarlierOneDoesSoToo() throws Exception {
        load(SmallReturn.sound(), 2021);
        load(without11(), 2022);
        load(without11(), 2021);
        load(SmallReturn.sound(), 2022);
        load(SmallReturn.sound(), 2021);
        assertThat(lifeline("11").select("#home-2").text()).contains("10 Jun 2020 now");
    }
}
