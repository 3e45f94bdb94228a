package org.kith.returns;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.kith.actor.Actor;
import org.kith.actor.JobName;
import org.kith.codes.ReportingYear;
import org.kith.numbers.Lookalike;
import org.kith.numbers.Named;

/** One worker with two codes and one young person with two numbers, in returns and on the pages. */
class NumbersYearAfterYearTest extends OnYears {
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
            assertThat(row(sees(tom, "/young-people"), "11")).contains("since 1 May 2019 0 1");
            assertThat(sees(tom, "/figures?year=2021").text()).contains("2 people had one worker");
        }

        @Test
        void hasOnePageWithAllTheyWereThereFor() throws Exception {
            var worker = inRecord("select id from worker where organisation_id = ? and sw_id = 'SW2'", UUID.class);
            var page = sees(tom, "/workers/" + worker);
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
        void withTheSameUpnAloneIsAskedAboutToo() throws IOException {
            load(SmallReturn.sound(), 2021);
            var other = SmallReturn.sound()
                    .change("header.csv", text -> text.replace("\n11,2,05/02/2004", "\n911,1,06/03/2005"));
            assertThat(preview(other, 2022).lookalikes())
                    .containsExactly(new Lookalike("911", new Named(id("11"), "11"), Lookalike.By.UPN_ALONE));
            var without = other.change(
                    "header.csv", text -> text.replaceAll("\n911,([^,]*,[^,]*,[^,]*),[^,]*", "\n911,$1,UN1"));
            assertThat(preview(without, 2022).lookalikes()).isEmpty();
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
}
