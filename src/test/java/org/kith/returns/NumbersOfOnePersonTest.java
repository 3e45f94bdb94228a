package org.kith.returns;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SequencedMap;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.kith.codes.ReportingYear;
import org.kith.continuity.Continuity;
import org.kith.database.TestDatabase;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Returns that name one young person by two numbers, once somebody said so, and once they took it back. */
class NumbersOfOnePersonTest extends OnNumbers {
    private static final SequencedMap<String, String> OF_RECORDS = new LinkedHashMap<>();

    static {
        OF_RECORDS.put(
                "entry",
                "insert into entry (id, organisation_id, young_person_id, author_id, by_young_person, section, kind, happened_on, written_at, title, body)"
                        + " select gen_random_uuid(), y.organisation_id, y.id, :by, false, 'home', 'note', date '2022-01-01', now(), '', y.child_number");
        OF_RECORDS.put(
                "entry_version",
                "insert into entry_version (entry_id, version, organisation_id, young_person_id, written_by, written_at, section, kind, happened_on, title, body)"
                        + " select (select e.id from entry e where e.young_person_id = y.id), 1, y.organisation_id, y.id, :by, now(), 'home', 'note',"
                        + " date '2022-01-01', '', 'as it was'");
        OF_RECORDS.put(
                "section_grant",
                "insert into section_grant (id, organisation_id, young_person_id, section, recipient_kind, recipient_id, may_add, purpose, basis, starts_at,"
                        + " ends_at, decided_by, decided_at) select gen_random_uuid(), y.organisation_id, y.id, 'home', 'team', :team, false, 'x', 'agreed',"
                        + " now(), now() + interval '5 days', :by, now()");
        OF_RECORDS.put(
                "reading",
                "insert into reading (organisation_id, young_person_id, account_id, role, page, sections) select y.organisation_id, y.id, :by, 'manager',"
                        + " 'lifeline', '{home}'");
    }

    /**
     * The same of those who count: not what stands under the other number meanwhile, so that it can be taken back, nor which year said last what
     * several said alike.
     */
    private List<String> saidOfThoseWhoCount() {
        return said().stream()
                .filter(row -> !row.contains(" 911 "))
                .map(row -> row.replaceAll("\"stated_year\": \\d+", ""))
                // The other number stands beside, to be found by.
                .map(row ->
                        row.replaceAll("(?<=\"other_numbers\": \") 911|(?<=\"looked_through\": \"11 11 11) 911", ""))
                .sorted()
                .toList();
    }

    private Continuity figures(int year, String number) {
        return Objects.requireNonNull(all(year).get(number));
    }

    @Autowired
    RecordedContinuity continuity;

    private Map<String, Continuity> all(int year) {
        return continuity
                .of(ashdown.id(), new ReportingYear(year), LocalDate.of(2026, 1, 1))
                .byChild();
    }

    @Nested
    class SaidBeforeItIsLoaded {
        @Test
        void figuresGoOnAndOneWorkerChangedNotTwo() throws IOException {
            load(SmallReturn.sound(), 2021);
            assertThat(says(wendy, "911", true, "11")).isEmpty();
            var counts = load(renumbered(nextYear()), 2022);
            assertThat(counts.of(RowKind.YOUNG_PEOPLE).added()).isZero();
            assertThat(counts.lookalikes()).isEmpty();
            assertThat(counts.leftOpen()).isZero();
            assertThat(people()).isEqualTo(3);
            assertThat(all(2022)).doesNotContainKey("911");
            assertThat(figures(2022, "11").workers()).isEqualTo(2);
            assertThat(figures(2022, "11").changes()).isEqualTo(1);
            assertThat(figures(2022, "11").daysWithoutWorker()).isZero();
        }

        @Test
        void itIsAsIfTheNumberHadNeverChanged() throws IOException {
            load(SmallReturn.sound(), 2021);
            says(wendy, "911", true, "11");
            load(renumbered(nextYear()), 2022);
            var joined = saidOfThoseWhoCount();
            tell();
            load(SmallReturn.sound(), 2021);
            load(nextYear(), 2022);
            assertThat(joined).isEqualTo(saidOfThoseWhoCount());
        }

        /** The corrected return leaves out 11 and names 911: what it says of the one number is no silence about the other. */
        @Test
        void aCorrectedReturnWithTheNewNumberLeavesNothingOut() throws IOException {
            correct(renumbered(nextYear()));
            var joined = saidOfThoseWhoCount();
            tell();
            correct(nextYear());
            assertThat(joined).isEqualTo(saidOfThoseWhoCount());
        }

        /** A year is corrected once a later return has left 11 out. */
        private void correct(SmallReturn corrected) throws IOException {
            load(SmallReturn.sound(), 2021);
            load(nextYear(), 2022);
            load(without(nextYear(), "11"), 2023);
            says(wendy, "911", true, "11");
            load(corrected, 2022);
        }

        @Test
        void aReturnThatNamesBothNumbersCountsEachRowOnce() throws IOException {
            load(SmallReturn.sound(), 2021);
            says(wendy, "911", true, "11");
            var both = together(nextYear(), renumbered(nextYear()));
            load(both, 2022);
            var joined = saidOfThoseWhoCount();
            tell();
            load(SmallReturn.sound(), 2021);
            load(nextYear(), 2022);
            assertThat(joined).isEqualTo(saidOfThoseWhoCount());
        }

        @Test
        void takenBackEachNumberHasWhatWasStatedUnderIt() throws IOException {
            load(SmallReturn.sound(), 2021);
            says(wendy, "911", true, "11");
            load(renumbered(nextYear()), 2022);
            takesBack(wendy, "911", "11");
            var apart = said();
            tell();
            load(SmallReturn.sound(), 2021);
            load(renumbered(nextYear()), 2022);
            assertThat(apart).isEqualTo(said());
        }

        @Test
        void takenBackBeforeAnythingWasStatedNothingIsMade() throws IOException {
            load(SmallReturn.sound(), 2021);
            var before = rows();
            says(wendy, "911", true, "11");
            takesBack(wendy, "911", "11");
            assertThat(rows()).isEqualTo(before);
        }

        @Test
        void aRowThatCannotBeReadUnderTheOtherNumberTakesNothingAway() throws IOException {
            load(SmallReturn.sound(), 2021);
            says(wendy, "911", true, "11");
            var spoiled = renumbered(nextYear())
                    .replace("sw_episodes.csv", "911,05/02/2004,SW2,01/10/2020", "911,05/02/2004,SW2,32/10/2020");
            assertThat(load(spoiled, 2022).leftOpen()).isZero();
            assertThat(one(
                            "select count(*)::int from return_finding f join young_person y on y.id = f.young_person_id and y.child_number = '11' where f.organisation_id = ?",
                            Integer.class))
                    .as("told on their page")
                    .isPositive();
        }
    }

    @Nested
    class SaidAfterBothAreLoaded {
        @Test
        void theLaterStatementIsTheirsAndFiguresGoOn() throws IOException {
            load(SmallReturn.sound(), 2021);
            load(renumbered(nextYear()), 2022);
            assertThat(figures(2022, "911").workers()).isEqualTo(2);
            assertThat(says(wendy, "911", true, "11")).isEmpty();
            assertThat(all(2022)).doesNotContainKey("911");
            assertThat(figures(2022, "11").workers()).isEqualTo(2);
            assertThat(figures(2022, "11").changes()).isEqualTo(1);
            assertThat(figures(2022, "11").daysWithoutWorker()).isZero();
            assertThat(people()).isEqualTo(3);
        }

        @Test
        void aLaterReturnUnderEitherNumberGoesOn() throws IOException {
            load(SmallReturn.sound(), 2021);
            load(renumbered(nextYear()), 2022);
            says(wendy, "911", true, "11");
            var counts = load(renumbered(nextYear()), 2023);
            assertThat(counts.of(RowKind.YOUNG_PEOPLE).added()).isZero();
            assertThat(counts.leftOpen()).isZero();
            assertThat(load(nextYear(), 2024).leftOpen()).isZero();
            assertThat(figures(2024, "11").daysWithoutWorker()).isZero();
        }

        @Test
        void whatWasWrittenSharedAndLookedAtStaysWholeUnderEachNumber() throws IOException {
            load(SmallReturn.sound(), 2021);
            load(renumbered(nextYear()), 2022);
            OF_RECORDS.values().forEach(this::tell);
            var before = records();
            assertThat(before).hasSize(2 * OF_RECORDS.size());
            says(wendy, "911", true, "11");
            assertThat(records()).as("joined").containsAll(before);
            takesBack(wendy, "911", "11");
            assertThat(records()).as("taken back").containsAll(before);
            assertThat(records().stream().filter(row -> !row.startsWith("reading")))
                    .as("nothing came to it")
                    .hasSize(2 * (OF_RECORDS.size() - 1));
        }

        private void tell(String sql) {
            JdbcClient.create(TestDatabase.superuser())
                    .sql(sql + " from young_person y where y.organisation_id = :id and y.child_number in ('11', '911')")
                    .param("id", ashdown.id())
                    .param("by", tom.account())
                    .param("team", north.id())
                    .update();
        }

        /** Past every policy: each row as it is kept. */
        private List<String> records() {
            var rows = new ArrayList<String>();
            for (var table : OF_RECORDS.keySet()) {
                rows.addAll(JdbcClient.create(TestDatabase.superuser())
                        .sql("select '" + table + " ' || to_jsonb(t)::text from " + table
                                + " t where t.organisation_id = ? order by 1")
                        .param(ashdown.id())
                        .query(String.class)
                        .list());
            }
            return rows;
        }

        @Test
        void takenBackEveryRowIsJustWhereItWas() throws IOException {
            load(SmallReturn.sound(), 2021);
            load(renumbered(nextYear()), 2022);
            var before = rows();
            says(wendy, "911", true, "11");
            assertThat(rows()).isNotEqualTo(before);
            takesBack(wendy, "911", "11");
            assertThat(rows()).isEqualTo(before);
            assertThat(all("select of_id::text from child_number_row where organisation_id = ?"))
                    .isEmpty();
        }

        @Test
        void saidAgainAfterItWasTakenBackItHoldsAgain() throws IOException {
            load(SmallReturn.sound(), 2021);
            load(renumbered(nextYear()), 2022);
            says(wendy, "911", true, "11");
            var joined = rows();
            takesBack(wendy, "911", "11");
            says(tom, "911", true, "11");
            assertThat(rows()).isEqualTo(joined);
        }

        @Test
        void whatTheKeptNumberStatedSinceStaysWithIt() throws IOException {
            load(SmallReturn.sound(), 2021);
            load(renumbered(nextYear()), 2022);
            says(wendy, "911", true, "11");
            load(nextYear().replace("sw_episodes.csv", "SW3,01/09/2021,,", "SW3,01/09/2021,01/06/2022,"), 2023);
            takesBack(wendy, "911", "11");
            assertThat(
                            all(
                                    "select y.child_number || ' ' || coalesce(i.ends_on::text, 'open') from involvement i join worker w on w.id = i.worker_id and w.sw_id = 'SW3' join young_person y on y.id = i.young_person_id where i.organisation_id = ? order by 1"))
                    .containsExactly("11 2022-06-01", "911 open");
        }
    }

    @Test
    void nothingIsEverJoinedWithoutAYes() throws IOException {
        load(SmallReturn.sound(), 2021);
        load(renumbered(nextYear()), 2022);
        assertThat(people()).isEqualTo(4);
        assertThat(all("select number from child_number_answer where organisation_id = ?"))
                .isEmpty();
    }
}
