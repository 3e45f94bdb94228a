package org.kith.returns;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.kith.actor.Actor;
import org.kith.actor.JobName;
import org.kith.codes.ReportingYear;
import org.kith.numbers.Named;
import org.kith.words.Dates;

/** What returns of several years say together, from the loader to the pages. */
class YearAfterYearTest extends OnYears {
    private static final String EPISODES =
            "CHILD,DECOM,RNE,LS,CIN,PLACE,PLACE_PROVIDER,DEC,REC,REASON_PLACE_CHANGE,HOME_POST,PL_POST,URN\n";

    /** What ends with care has ended by then: somebody has to ask when. */
    @Test
    void anOrderWithoutAnEndOfWhomCareEndedIsNamed() throws Exception {
        var orders = "CHILD,DOB,DOLO_START,DOLO_END\n11,05/02/2004,20/04/2026,";
        var home =
                "CHILD,DECOM,RNE,LS,CIN,PLACE,PLACE_PROVIDER,DEC,REC,REASON_PLACE_CHANGE,HOME_POST,PL_POST,URN\n11,01/04/2026,S,C2,N1,K2,PR1,";
        var year = SmallReturn.sound().without("missing.csv");
        year.file("episodes.csv", home + ",,,,,\n").file("dolo.csv", orders + "\n");
        assertThat(load(year, 2027).openAfterCare()).isEmpty();
        year.file("episodes.csv", home + "15/05/2026,E4A,,,,\n").file("dolo.csv", orders + "10/05/2026\n");
        assertThat(load(year, 2027).openAfterCare()).isEmpty();
        var counts = load(year.file("dolo.csv", orders + "\n"), 2027);
        assertThat(counts.openAfterCare()).isEqualTo(Map.of("dolo", List.of(new Named(id("11"), "11"))));
        var page = sees(
                wendy,
                "/returns/"
                        + inRecord(
                                "select id from return_import where organisation_id = ? and year = 2027 order by made_at desc limit 1",
                                UUID.class));
        assertThat(page.select("#after-care-dolo").text())
                .startsWith("One young person has an order of a court")
                .contains("rule 707")
                .endsWith("11");
    }

    /** 11 is 18 in February 2022: the return of that year names no home of theirs, with their answers or without. */
    @Test
    void whoTurnsEighteenBetweenTwoReturnsDoesNotStandAsInCare() throws Exception {
        load(SmallReturn.sound(), 2021);
        assertThat(row(sees(tom, "/young-people?whose=everybody"), "11")).contains("in care");
        var next = SmallReturn.sound();
        next.names().stream()
                .filter(name -> !name.equals("header.csv"))
                .forEach(name -> next.file(name, next.text(name).replaceAll("(?m)^11,.*\n", "")));
        load(next, 2022);
        assertThat(row(sees(tom, "/young-people?whose=everybody"), "11"))
                .contains("not in the return of 2022")
                .doesNotContain("in care");
        load(next.change("oc3.csv", text -> text + "11,05/02/2004,YES,F2,U1\n"), 2022);
        assertThat(row(sees(tom, "/young-people?whose=everybody"), "11"))
                .contains("care leaver", "not in the return of 2022")
                .doesNotContain("in care");
        load(
                next.change("header.csv", text -> text.replaceAll("(?m)^11,.*\n", ""))
                        .change("oc3.csv", text -> text.replaceAll("(?m)^11,.*\n", "")),
                2023);
        assertThat(row(sees(tom, "/young-people?whose=everybody"), "11")).doesNotContain("in care");
    }

    @Nested
    class AReturnOfTheRunningYear {
        @Test
        void tellsOfNoDayAfterTheOneItWasHandedInOn() throws Exception {
            var today = LocalDate.now(clock);
            var running = ReportingYear.of(today);
            load(SmallReturn.sound(), running.ends());
            assertThat(inRecord("select covered_until from organisation where id = ?", LocalDate.class))
                    .isEqualTo(today);
            var counted =
                    of11(continuity.of(ashdown.id(), running, running.last()).byChild());
            assertThat(counted.days())
                    .isEqualTo((int) java.time.temporal.ChronoUnit.DAYS.between(running.first(), today) + 1);
            var soFar = "So far, up to " + Dates.longDay(today);
            assertThat(lifeline("11").text()).contains(soFar);
            assertThat(sees(wendy, "/young-people").text()).contains(soFar);
            assertThat(sees(
                                    wendy,
                                    "/returns/"
                                            + inRecord(
                                                    "select id from return_import where organisation_id = ?",
                                                    UUID.class))
                            .text())
                    .contains("so far, up to " + Dates.longDay(today));
        }

        @Test
        void aDayThatHasNotComeIsTakenBack() throws Exception {
            var today = LocalDate.now(clock);
            load(SmallReturn.sound(), ReportingYear.of(today).ends());
            acting.doAs(Actor.job(JobName.IMPORT, ashdown.id()), viewer -> jdbc.sql(
                            "update organisation set covered_until = ? where id = ?")
                    .params(today.plusDays(90), ashdown.id())
                    .update());
            assertThat(lifeline("11").text()).contains("So far, up to " + Dates.longDay(today));
            load(SmallReturn.sound(), ReportingYear.of(today).ends());
            assertThat(inRecord("select covered_until from organisation where id = ?", LocalDate.class))
                    .isEqualTo(today);
        }
    }

    @Nested
    class ACorrectedReturn {
        @Test
        void saysWhoIsGoneAlsoWhenAnEarlierYearNamedThemFirst() throws Exception {
            load(SmallReturn.sound(), 2020);
            load(SmallReturn.sound(), 2021);
            var counts = load(without12(), 2021);
            assertThat(counts.noLongerNamed()).isEqualTo(1);
            assertThat(counts.gone()).containsExactly(new Named(id("12"), "12"));
            var page = sees(
                    wendy,
                    "/returns/"
                            + inRecord(
                                    "select id from return_import where organisation_id = ? order by made_at desc limit 1",
                                    UUID.class));
            assertThat(page.select("#gone a").eachText()).containsExactly("12");
        }

        @Test
        void somebodyWhoseRowCannotBeReadIsNotGone() throws IOException {
            load(SmallReturn.sound(), 2021);
            assertThat(load(SmallReturn.sound().replace("header.csv", "12,1,29/02/2004", "12,1,29/02/1804"), 2021)
                            .gone())
                    .isEmpty();
        }
    }

    /** Whoever died is not alive the year after: one of the two returns is wrong, and somebody must ask which. */
    @Test
    void whoDiedByOneReturnAndIsAliveByALaterOneIsNamed() throws Exception {
        var oc3 = "CHILD,DOB,IN_TOUCH,ACTIV,ACCOM\n11,05/02/2004,";
        load(SmallReturn.sound().file("oc3.csv", oc3 + "DIED,0,0\n"), 2021);
        assertThat(load(SmallReturn.sound().file("oc3.csv", oc3 + "DIED,0,0\n"), 2022)
                        .died())
                .isEmpty();
        var counts = load(SmallReturn.sound().file("oc3.csv", oc3 + "YES,F2,U1\n"), 2023);
        assertThat(counts.died()).containsExactly(new Named(id("11"), "11"));
        var page = sees(
                wendy,
                "/returns/"
                        + inRecord(
                                "select id from return_import where organisation_id = ? and year = 2023", UUID.class));
        assertThat(page.select("#died").text())
                .startsWith("One young person died")
                .endsWith("11");
    }

    @Nested
    class LeftOpen {
        @Test
        void aHomeAndAWorkerOfSomebodyNamedNoMoreAreNeitherNowNorEnded() throws Exception {
            load(SmallReturn.sound(), 2021);
            var counts = load(without("11"), 2022);
            assertThat(counts.leftOpen()).as("a home, a worker, a time away").isEqualTo(3);
            var page = lifeline("11");
            assertThat(page.select("#home-2").text()).endsWith("10 Jun 2020 not in the return of 2022 295");
            assertThat(page.select("#worker-2").text()).endsWith("1 Oct 2020 not in the return of 2022 182");
            assertThat(page.select("td.d:contains(not in the return)"))
                    .as("a cell of words may wrap")
                    .isEmpty();
            assertThat(page.select("svg.lifeline .l-unsure")).hasSize(3);
            assertThat(page.select(".fact").eachText())
                    .contains("looked after from May 2019, not in the return of 2022");
            assertThat(page.text())
                    .contains("They are not in the return of 2022, so there are no figures for this year.")
                    .doesNotContain("no day of it lies")
                    .doesNotContain("since 20 March 2021");
            assertThat(row(sees(tom, "/young-people"), "11"))
                    .contains("not in the return of 2022")
                    .doesNotContain("in care", "nobody");
        }

        @Test
        void aWorkerLeftOutOfSomebodyStillNamedCountsUpToTheYearBeforeAndNotAsADayWithNobody() throws Exception {
            load(SmallReturn.sound(), 2021);
            load(
                    SmallReturn.sound().file("sw_episodes.csv", SPELLS + "12,29/02/2004,SW1,02/02/2018,01/09/2020,\n"),
                    2022);
            var counted = of11(continuity
                    .of(ashdown.id(), new ReportingYear(2022), LocalDate.of(2026, 1, 1))
                    .byChild());
            assertThat(counted.workers()).isZero();
            assertThat(counted.changes()).isZero();
            assertThat(counted.daysWithoutWorker()).isZero();
            assertThat(counted.currentSpellDays()).isZero();
            var before = continuity
                    .of(ashdown.id(), new ReportingYear(2021), LocalDate.of(2026, 1, 1))
                    .byChild();
            assertThat(before).isEqualTo(SmallReturn.sound().readable().continuity(LocalDate.of(2026, 1, 1)));
            assertThat(lifeline("11").select("tr[id^=nobody]")).isEmpty();
        }

        @Test
        void namedAgainItGoesOn() throws Exception {
            load(SmallReturn.sound(), 2021);
            load(without("11"), 2022);
            assertThat(load(SmallReturn.sound(), 2022).namedAgain()).isEqualTo(3);
            assertThat(lifeline("11").select("#worker-2").text()).endsWith("now 547");
            assertThat(lifeline("11").select("details").text()).doesNotContain("said otherwise");
        }

        @Test
        void aReturnWithoutTheFileOrOfAnEarlierYearLeavesNothingOpen() throws IOException {
            load(SmallReturn.sound(), 2021);
            assertThat(load(SmallReturn.sound().without("sw_episodes.csv").without("missing.csv"), 2022)
                            .leftOpen())
                    .isZero();
            assertThat(load(without("11"), 2020).leftOpen()).isZero();
        }

        @Test
        void somebodyWhoDiedHasNoNow() throws Exception {
            load(SmallReturn.sound().file("oc3.csv", "CHILD,DOB,IN_TOUCH,ACTIV,ACCOM\n11,05/02/2004,DIED,0,0\n"), 2021);
            var page = lifeline("11");
            assertThat(page.select("#home-2").text()).contains("no end given");
            assertThat(page.select("tbody td").eachText()).doesNotContain("now");
            assertThat(page.select(".fact").eachText())
                    .contains("died, as a return says")
                    .doesNotContain("looked after since May 2019");
            assertThat(row(sees(tom, "/young-people"), "11"))
                    .doesNotContain("in care")
                    .doesNotContain("since");
        }

        @Test
        void whoeverALaterReturnAnswersForLivesAndWhatWasSaidBeforeStaysWithANote() throws Exception {
            var answers = "CHILD,DOB,IN_TOUCH,ACTIV,ACCOM\n11,05/02/2004,";
            load(SmallReturn.sound().file("oc3.csv", answers + "DIED,0,0\n"), 2021);
            assertThat(load(SmallReturn.sound().file("oc3.csv", answers + "YES,F5,U1\n"), 2022)
                            .leftOut())
                    .isZero();
            var page = lifeline("11");
            assertThat(page.select(".fact").eachText())
                    .doesNotContain("died, as a return says")
                    .contains("looked after since May 2019");
            assertThat(page.select("#care-leaver + table tbody tr").eachText())
                    .hasSize(2)
                    .last()
                    .asString()
                    .contains("2020 to 2021", "A later return says otherwise, and the later one counts.");
            assertThat(page.select("#care-leaver + table tbody tr").first().text())
                    .doesNotContain("later");
            assertThat(sees(tom, "/figures/young-people?those=looked-after")
                            .select("tbody")
                            .text())
                    .contains("11");
            assertThat(row(sees(tom, "/young-people"), "11")).contains("in care");
        }

        @Test
        void whoLeftCareLivesNowhereNow() throws Exception {
            load(SmallReturn.sound().file("episodes.csv", EPISODES + """
                    11,01/05/2019,S,C1,N1,U6,PR1,,,,ZZ1 1AA,ZZ2 2BB,SC123456
                    11,10/06/2020,P,C2,N1,U1,PR1,01/09/2020,E4A,,ZZ1 1AA,ZZ3 3CC,SC123457
                    """), 2021);
            var page = lifeline("11");
            assertThat(page.select("#home-1").text()).contains("no end given");
            assertThat(page.select(".fact").eachText()).contains("was looked after from May 2019 to September 2020");
        }
    }

    private static SmallReturn without12() {
        return without("12");
    }

    private static SmallReturn without(String number) {
        var less = SmallReturn.sound();
        less.names().forEach(name -> less.file(name, less.text(name).replaceAll("(?m)^" + number + ",.*\n", "")));
        return less;
    }
}
