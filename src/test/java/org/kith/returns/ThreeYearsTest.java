package org.kith.returns;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
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

/** Returns of 2025, 2026 and 2027 loaded one after the other, as councils have them, and what they come to on a young person's page. */
class ThreeYearsTest extends OnPages {
    private static final String HEADER = "CHILD,SEX,DOB,ETHNIC,UPN,MOTHER,MC_DOB\n";
    private static final String EPISODES =
            "CHILD,DECOM,RNE,LS,CIN,PLACE,PLACE_PROVIDER,DEC,REC,REASON_PLACE_CHANGE,HOME_POST,PL_POST,URN\n";
    private static final String MISSING = "CHILD,DOB,MISSING,MIS_START,MIS_END\n";
    private static final String DOLO = "CHILD,DOB,DOLO_START,DOLO_END\n";
    private static final String OC3 = "CHILD,DOB,IN_TOUCH,ACTIV,ACCOM\n";

    @Autowired
    ReturnLoader loader;

    InOrganisation ashdown;
    Colleague wendy;
    Colleague amina;

    @BeforeEach
    void tell() {
        ashdown = world.organisation("Ashdown");
        var north = ashdown.team("North");
        wendy = ashdown.analyst("Wendy");
        amina = north.worker("Amina");
        world.settle();
    }

    static SmallReturn of2025() {
        return new SmallReturn()
                .file("header.csv", HEADER + "21,F,14/05/2009,WBRI,A123456789021,,\n22,M,01/01/2008,BAFR,UN1,,\n")
                .file("episodes.csv", EPISODES + """
                        21,05/01/2025,P,C2,N5,H5,PR4,,,,AB1 2CD,AB4 5GH,2700001
                        22,01/02/2025,S,V2,N8,Z1,PR4,,,,AB1 2CD,AB4 5GH,
                        """)
                .file("uasc.csv", "CHILD,SEX,DOB,DUC\n22,1,01/01/2008,01/01/2026\n")
                .file("missing.csv", MISSING)
                .file("oc3.csv", OC3);
    }

    static SmallReturn of2026() {
        return new SmallReturn()
                .file("header.csv", HEADER + "21,F,2009-05-14,NEWC,A123456789021,,\n22.0,M,2008-01-01,BAFR,UN1,,\n")
                .file("episodes.csv", EPISODES + """
                        21,2025-01-05,P,C2,N5,K3,PR4,,,,AB1 2CD,AB4 5GH,2700001
                        22.0,2025-02-01,S,V2,N8,Z14,,2026-01-12,X1,,AB1 2CD,AB4 5GH,
                        22.0,2026-01-12,P,V2,N8,K3,PR4,,,,AB1 2CD,AB4 5GH,
                        """)
                .file("uasc.csv", "CHILD,SEX,DOB,DUC\n22.0,M,2008-01-01,\n")
                .file("missing.csv", MISSING + "21,2009-05-14,Q,2025-11-30,2025-12-01\n")
                .file("oc3.csv", OC3 + "22.0,2008-01-01,YES,F5,K1\n");
    }

    static SmallReturn of2027() {
        return new SmallReturn()
                .file("header.csv", HEADER + "21,F,14/05/2009,NEWC,A123456789021,,\n")
                .file("episodes.csv", EPISODES + "21,05/01/2025,P,C2,N5,K3,PR4,,,,AB1 2CD,AB4 5GH,2700001\n")
                .file("missing.csv", MISSING)
                .file("oc3.csv", OC3)
                .file("dolo.csv", DOLO + """
                        21,14/05/2009,06/04/2026,06/07/2026
                        21,14/05/2009,06/07/2026,
                        """);
    }

    private LoadCounts load(SmallReturn one, int year) throws IOException {
        return loader.load(ashdown.id(), "North", one.readable(new ReportingYear(year)), Progress.UNWATCHED);
    }

    private void loadAll() throws IOException {
        load(of2025(), 2025);
        load(of2026(), 2026);
        load(of2027(), 2027);
    }

    private Document lifeline(String number) throws Exception {
        return sees(amina, addressOf(number));
    }

    private String addressOf(String number) {
        return "/young-people/" + value("id::text from young_person", number);
    }

    private String value(String what, String number) {
        return acting.as(Actor.job(JobName.IMPORT, ashdown.id()), viewer -> jdbc.sql(
                        "select " + what + " where organisation_id = ? and child_number = ?")
                .params(ashdown.id(), number)
                .query(String.class)
                .single());
    }

    @Test
    void noRowIsLeftOut() throws IOException {
        assertThat(load(of2025(), 2025).leftOut()).isZero();
        assertThat(load(of2026(), 2026).leftOut()).isZero();
        var third = load(of2027(), 2027);
        assertThat(third.leftOut()).isZero();
        assertThat(third.of(RowKind.ORDERS)).isEqualTo(new LoadCounts.KindCount(2, 0, 0, 0, 0));
        assertThat(third.empty()).containsExactly("missing", "oc3");
        assertThat(load(of2027(), 2027).changeNothing()).isTrue();
    }

    @Test
    void aHomeThatIsCalledAnotherKindIsOneHomeWithAHistory() throws Exception {
        loadAll();
        var page = lifeline("21");
        assertThat(page.select("tr[id^=home-]")).hasSize(1);
        assertThat(page.select("#home-1").text())
                .contains("Supported home for 16 and 17 year olds")
                .doesNotContain("K3");
        assertThat(sees(wendy, addressOf("21")).select("#home-1").text())
                .contains("Supported home for 16 and 17 year olds K3");
        assertThat(page.select("details").text()).contains("Semi-independent home");
    }

    @Test
    void codesThatNobodyKnowsStandForThemselves() throws Exception {
        loadAll();
        assertThat(value("ethnicity from young_person", "21")).isEqualTo("NEWC");
        assertThat(lifeline("21").select("#missing + ul").text())
                .isEqualTo("Q, from 30 November 2025 to 1 December 2025: 1 day");
        assertThat(lifeline("22").text()).contains("Another kind of home").doesNotContain("Z14");
        assertThat(sees(wendy, addressOf("22")).text()).contains("Another kind of home Z14");
    }

    @Test
    void anAsylumStatusThatGoesOnHasNoEndAndStays() throws IOException {
        loadAll();
        assertThat(value(
                        "unaccompanied || ' ' || coalesce(unaccompanied_until::text, 'still') from young_person", "22"))
                .isEqualTo("true still");
    }

    @Test
    void ordersOfACourtHaveTheirPlaceOnTheLifeline() throws Exception {
        loadAll();
        var page = lifeline("21");
        assertThat(page.select("#orders ~ ul").first().select("li").eachText())
                .containsExactly("Since 6 July 2026", "From 6 April 2026 to 6 July 2026: 91 days");
        assertThat(page.select("svg.lifeline .l-order").attr("aria-label"))
                .isEqualTo("A court allowed limits on their freedom, from 6 April 2026 to 6 July 2026");
    }

    @Test
    void anOrderRestatedKeepsWhatWasSaidBefore() throws Exception {
        loadAll();
        load(of2027().replace("dolo.csv", "06/07/2026,\n", "06/07/2026,06/10/2026\n"), 2027);
        assertThat(lifeline("21").select("details").text())
                .contains("A court allowed limits on their freedom, since 6 July 2026");
        load(of2027().file("dolo.csv", DOLO), 2027);
        assertThat(lifeline("21").select("#orders ~ ul").first().select("li")).hasSize(2);
    }

    @Test
    void anOrderThatALaterReturnLeavesOutIsNeitherGoingOnNorEnded() throws Exception {
        load(of2025().file("dolo.csv", DOLO + "21,14/05/2009,01/02/2025,\n"), 2025);
        load(of2026().file("dolo.csv", DOLO + "22,01/01/2008,01/06/2025,\n"), 2026);
        var page = lifeline("21");
        assertThat(page.select("#orders ~ ul").first().select("li").eachText())
                .containsExactly("From 1 February 2025, not in the return of 2026");
        assertThat(page.select("svg.lifeline .l-unsure")).hasSize(1);
        assertThat(page.select(".legend li").eachText())
                .contains("order of a court", "not known: no end is given, or a later return leaves it out");
    }

    @Test
    void aNoteIsNoRowThatIsMissing() throws Exception {
        loadAll();
        assertThat(lifeline("21").select("#unread")).isEmpty();
        List<String> noted = acting.as(Actor.job(JobName.IMPORT, ashdown.id()), viewer -> jdbc.sql(
                        "select distinct found from return_finding where organisation_id = ? order by found")
                .param(ashdown.id())
                .query(String.class)
                .list());
        assertThat(noted).containsExactly("NEWC", "Q");
    }
}
