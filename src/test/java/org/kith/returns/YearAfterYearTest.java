package org.kith.returns;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.kith.OnPages;
import org.kith.actor.Actor;
import org.kith.actor.JobName;
import org.kith.demo.Colleague;
import org.kith.demo.InOrganisation;
import org.kith.people.Continuity;
import org.kith.people.Figures;
import org.kith.people.ReportingYear;
import org.kith.web.Dates;
import org.springframework.beans.factory.annotation.Autowired;

/** What returns of several years say together, from the loader to the pages. */
class YearAfterYearTest extends OnPages {
    private static final String SPELLS = "CHILD,DOB,SW_ID,SW_DECOM,SW_DEC,SW_REASON\n";
    private static final String EPISODES =
            "CHILD,DECOM,RNE,LS,CIN,PLACE,PLACE_PROVIDER,DEC,REC,REASON_PLACE_CHANGE,HOME_POST,PL_POST,URN\n";

    @Autowired
    ReturnLoader loader;

    @Autowired
    KnownSql known;

    @Autowired
    Figures figures;

    @Autowired
    RecordedContinuity continuity;

    @Autowired
    Clock clock;

    InOrganisation ashdown;
    Colleague wendy;
    Colleague amina;

    @BeforeEach
    void tell() {
        ashdown = world.organisation("Ashdown");
        ashdown.team("North");
        wendy = ashdown.analyst("Wendy");
        amina = ashdown.worker("Amina");
        world.settle();
    }

    private LoadCounts load(SmallReturn one, int year) throws IOException {
        return loader.load(ashdown.id(), "North", one.readable(new ReportingYear(year)), Progress.UNWATCHED);
    }

    private Document lifeline(String number) throws Exception {
        return sees(wendy, "/young-people/" + id(number));
    }

    private UUID id(String number) {
        return inRecord(
                "select id from young_person where organisation_id = ? and child_number = '" + number + "'",
                UUID.class);
    }

    private <T> T inRecord(String sql, Class<T> type) {
        return acting.as(
                Actor.job(JobName.IMPORT, ashdown.id()),
                viewer -> jdbc.sql(sql).param(ashdown.id()).query(type).single());
    }

    private static String row(Document page, String words) {
        return page.select("#list tr:has(th a:containsOwn(" + words + "))").text();
    }

    @Nested
    class OneWorkerWithTwoCodes {
        private final SmallReturn twoCodes = SmallReturn.sound().file("sw_episodes.csv", SPELLS + """
                11,05/02/2004,SW1,01/05/2019,01/10/2020,
                11,05/02/2004,SW2,01/10/2020,,MANAGE
                12,29/02/2004,SW1,02/02/2018,01/09/2020,
                """);

        @BeforeEach
        void join() throws IOException {
            load(twoCodes, 2021);
            acting.doAs(Actor.job(JobName.IMPORT, ashdown.id()), viewer -> jdbc.sql(
                            "insert into worker_join (organisation_id, worker_id, account_id) select organisation_id, id, ? from worker where organisation_id = ? and sw_id in ('SW1', 'SW2')")
                    .params(amina.account(), ashdown.id())
                    .update());
            figures.refreshNow(ashdown.id());
        }

        @Test
        void isOneWorkerAndNoChangeInTheFiguresOfTheRecord() throws IOException {
            var fromReturn = of11(twoCodes.readable().continuity(LocalDate.of(2026, 1, 1)));
            assertThat(fromReturn.workers()).as("a folder knows codes only").isEqualTo(2);
            var counted = of11(
                    continuity.of(ashdown.id(), null, LocalDate.of(2026, 1, 1)).byChild());
            assertThat(counted.workers()).isEqualTo(1);
            assertThat(counted.changes()).isZero();
            assertThat(counted.longestSpellDays()).isEqualTo(701);
            assertThat(counted.upc()).isEqualByComparingTo("1");
        }

        @Test
        void isOneOnTheLifelineInTheListAndInTheFiguresOfMany() throws Exception {
            var page = lifeline("11");
            assertThat(page.select("svg.lifeline .l-worker")).hasSize(1);
            assertThat(page.select("#worker-1").text()).isEqualTo("Amina 1 May 2019 now 701");
            assertThat(page.select(".cards .card").eachText())
                    .contains("1 worker was there for them this year.", "0 changes of worker.");
            assertThat(page.text()).contains("One worker in 1 year 10 months");
            assertThat(row(sees(wendy, "/young-people"), "11")).endsWith("since 1 May 2019 0 1");
            assertThat(sees(wendy, "/figures?year=2021").text()).contains("2 people had one worker");
        }

        @Test
        void hasOnePageWithAllTheyWereThereFor() throws Exception {
            var worker = inRecord("select id from worker where organisation_id = ? and sw_id = 'SW2'", UUID.class);
            var page = sees(wendy, "/workers/" + worker);
            assertThat(page.select("table tbody tr").eachText())
                    .containsExactly("11 1 May 2019 now 701", "12 2 Feb 2018 1 Sept 2020 942");
        }
    }

    @Nested
    class AChangedNumber {
        private LoadCounts preview(SmallReturn one, int year) throws IOException {
            var read = one.readable(new ReportingYear(year));
            return acting.as(wendy.actor(), viewer -> Comparison.of(read, known.of(ashdown.id(), read))
                    .counts());
        }

        @Test
        void withTheSameUpnIsNamedBesideTheNumberKnown() throws IOException {
            load(SmallReturn.sound(), 2021);
            var counts =
                    preview(SmallReturn.sound().change("header.csv", text -> text.replace("\n11,", "\n911,")), 2022);
            assertThat(counts.lookalikes())
                    .containsExactly(new Lookalike("911", new Named(id("11"), "11"), Lookalike.By.UPN));
        }

        @Test
        void withTheSameLifeIsNamedInTheResultOfLoadingAndJoinedWithNobody() throws Exception {
            load(SmallReturn.sound(), 2021);
            var changed = SmallReturn.sound();
            changed.names()
                    .forEach(name -> changed.file(name, changed.text(name).replace("\n12,", "\n912,")));
            changed.replace("header.csv", "912,1,", "912,M,");
            load(changed, 2022);
            var page = sees(
                    wendy,
                    "/returns/"
                            + inRecord(
                                    "select id from return_import where organisation_id = ? and year = 2022",
                                    UUID.class));
            assertThat(page.select("#numbers .lookalike > p").eachText())
                    .containsExactly(
                            "912 looks like 12: they were born on the same day, their sex and ethnicity are the same, and a home of one goes on with the other. See 12");
            assertThat(inRecord("select count(*)::int from young_person where organisation_id = ?", Integer.class))
                    .isEqualTo(4);
        }

        @Test
        void somebodyBornTheSameDayWithAnotherLifeIsNotMentioned() throws IOException {
            load(SmallReturn.sound(), 2021);
            var twin = SmallReturn.sound().change("header.csv", text -> text + "912,1,29/02/2004,WBRI,UN3,,\n");
            twin.change("episodes.csv", text -> text + "912,01/09/2020,S,V2,N8,K2,PR4,,,,,,XXXXXXX\n");
            assertThat(preview(twin, 2022).lookalikes())
                    .as("12 is in the return too")
                    .isEmpty();
        }
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
            assertThat(load(SmallReturn.sound().replace("header.csv", "12,1,29/02/2004", "12,1,31/02/2004"), 2021)
                            .gone())
                    .isEmpty();
        }
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
            assertThat(page.select("svg.lifeline .l-unsure")).hasSize(3);
            assertThat(page.select(".fact").eachText())
                    .contains("looked after from May 2019, not in the return of 2022");
            assertThat(page.text())
                    .contains("There are no figures for this year")
                    .doesNotContain("since 20 March 2021");
            assertThat(row(sees(wendy, "/young-people"), "11"))
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
            assertThat(sees(wendy, "/figures/young-people?those=alone&year=2022")
                            .select("tbody a")
                            .eachText())
                    .as("13, who left care and never had one")
                    .containsExactly("13");
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
            assertThat(row(sees(wendy, "/young-people"), "11"))
                    .doesNotContain("in care")
                    .doesNotContain("since");
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

    private static Continuity of11(Map<String, Continuity> byChild) {
        return Objects.requireNonNull(byChild.get("11"));
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
