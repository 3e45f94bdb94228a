package org.kith.measures;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kith.KithTest;
import org.kith.actor.Actor;
import org.kith.actor.ActorTransactions;
import org.kith.actor.JobName;
import org.kith.measures.PublishedTables.Loaded;
import org.kith.measures.PublishedTables.Refused;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@KithTest
class PublishedTablesTest {
    @Autowired
    PublishedTables tables;

    @Autowired
    ActorTransactions acting;

    @Autowired
    JdbcClient jdbc;

    @TempDir
    Path folder;

    @BeforeEach
    @AfterEach
    void loadNothing() {
        acting.doAs(Actor.job(JobName.COMMAND_LINE), viewer -> jdbc.sql("delete from published_figure")
                .update());
    }

    @Test
    void theSameFileTwiceChangesNothing() throws IOException {
        var file = PublishedTable.of(2024).in(folder);
        assertThat(loaded(file)).isEqualTo(workers(2024, 4, 8, 0, 0));
        var before = rows();
        assertThat(loaded(file)).isEqualTo(workers(2024, 4, 0, 0, 0));
        assertThat(rows()).isEqualTo(before);
        assertThat(tables.load(file).words()).contains("nothing to change").contains("2024");
    }

    @Test
    void keepsTheMarksAsTheyStand() throws IOException {
        loaded(PublishedTable.of(2024).in(folder));
        assertThat(rows()).contains("2024 E06000992 Little Isle authority many_workers c c");
    }

    @Test
    void aNewerYearIsAddedToTheEarlierOnes() throws IOException {
        loaded(PublishedTable.of(2024).in(folder));
        assertThat(loaded(PublishedTable.of(2025).in(folder))).isEqualTo(workers(2025, 4, 8, 0, 0));
        assertThat(rows()).hasSize(16);
    }

    @Test
    void aCorrectedYearTakesThePlaceOfTheEarlierOne() throws IOException {
        loaded(PublishedTable.of(2024).in(folder));
        var corrected = new PublishedTable(2024)
                .england("5000", "1300", "26")
                .authority("E06000991", "Harbour, City of", "210", "63", "30");
        assertThat(loaded(corrected.in(folder))).isEqualTo(workers(2024, 2, 0, 1, 4));
        assertThat(rows()).hasSize(4).contains("2024 E92000001 England country many_workers 1300 26");
    }

    @Test
    void aFileItDoesNotKnowIsRefusedWholeAndInPlainWords() throws IOException {
        var file = PublishedTable.of(2024)
                .row("2024,Reporting year,Planet,,,,,,,,CLA on 31 March,Total children,1,100")
                .in(folder);
        assertThat(tables.load(file)).isInstanceOfSatisfying(Refused.class, refused -> assertThat(refused.words())
                .contains("table.csv, line 10, column geographic_level: found “Planet”")
                .contains("“National”, “Regional”, “Local authority”")
                .contains("Nothing was loaded"));
        assertThat(rows()).isEmpty();
    }

    /** A table has several years: of two that both have one, the one that goes on longer is the newer, in whatever order they are loaded. */
    @Test
    void whatANewerTableSaysStaysWhenAnOlderOneComesLater() throws IOException {
        var newer = new PublishedTable(2024)
                .england("5000", "1300", "26")
                .and(new PublishedTable(2025).england("5100", "1200", "24"));
        var older = new PublishedTable(2023).england("4900", "1400", "29").and(PublishedTable.of(2024));
        loaded(older.in(folder));
        loaded(newer.in(folder));
        var inOrder = rows();
        loadNothing();
        loaded(newer.in(folder));
        var late = loaded(older.in(folder));
        assertThat(rows()).isEqualTo(inOrder).contains("2024 E92000001 England country many_workers 1300 26");
        assertThat(late)
                .extracting(Loaded::added, Loaded::changed, Loaded::removed)
                .containsExactly(2, 0, 0);
        assertThat(late.words()).contains("A newer table was loaded before that speaks of 2024 too");
        assertThat(loaded(newer.in(folder)).words())
                .contains("nothing to change")
                .doesNotContain("newer");
    }

    /** What stands there already is of the newer table from now on, where that says just the same. */
    @Test
    void whatBothTablesSayIsTheNewerOnes() throws IOException {
        loaded(PublishedTable.of(2024).in(folder));
        loaded(PublishedTable.of(2024).and(PublishedTable.of(2025)).in(folder));
        var corrected = new PublishedTable(2024).england("5000", "1300", "26");
        loaded(corrected.in(folder));
        assertThat(rows()).hasSize(16).contains("2024 E92000001 England country many_workers 1250 25");
    }

    @Test
    void aWorkbookWithTheTableInOneSheetIsRead() throws IOException {
        var file = folder.resolve("table.xlsx");
        Files.write(
                file,
                InWorkbook.of("About", "a;b\n", "Data", PublishedTable.of(2025).text()));
        assertThat(loaded(file)).isEqualTo(workers(2025, 4, 8, 0, 0));
        assertThat(rows()).contains("2025 E06000991 Harbour authority many_workers 63 30");
    }

    @Test
    void ofAWorkbookWithSeveralTablesOrNoneItIsSaidWhatToDo() throws IOException {
        var file = folder.resolve("table.xlsx");
        var text = PublishedTable.of(2025).text();
        Files.write(file, InWorkbook.of("One", text, "Two", text));
        assertThat(tables.load(file).words())
                .contains("table.xlsx/One, table.xlsx/Two", "CSV file of its own", "Nothing was loaded");
        Files.write(file, InWorkbook.of("About", "what,this,is\n1,2,3\n"));
        assertThat(tables.load(file).words()).contains("none of its sheets", "table.xlsx/About", "Nothing was loaded");
        Files.write(file, new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 0, 0});
        assertThat(tables.load(file).words()).contains("saved as .xlsx", "Nothing was loaded");
        Files.write(file, InWorkbook.of("One", text.replace("Reporting year", "Week")));
        assertThat(tables.load(file).words()).contains("table.xlsx/One, line 2, column time_identifier");
        assertThat(rows()).isEmpty();
    }

    private Loaded loaded(Path file) throws IOException {
        return (Loaded) tables.load(file);
    }

    private List<String> rows() {
        return acting.as(
                Actor.job(JobName.COMMAND_LINE),
                viewer -> jdbc.sql("""
                        select concat_ws(' ', year, area_code, area_name, area_kind, measure, number, percentage)
                          from published_figure order by 1
                        """).query(String.class).list());
    }

    private static Loaded workers(int year, int areas, int added, int changed, int removed) {
        return new Loaded(
                "Workers in the year",
                years(year),
                years(),
                areas,
                added,
                changed,
                removed,
                new PublishedTables.Aside(0, new java.util.TreeSet<>()));
    }

    @Test
    void theTableOf2025IsLoadedAndItsOtherGroupIsLeftAsideAndCounted() throws IOException {
        var table = PublishedTable.of2025();
        var loaded = loaded(table.in(folder));
        assertThat(loaded.added()).isEqualTo(4);
        assertThat(loaded.words())
                .startsWith("Workers in the year: loaded the figures of 2025 for 2 areas")
                .endsWith("2 rows of groups that Kith does not show are left aside: CLA 2 years on 31 March.");
        assertThat(rows()).contains("2025 E92000001 England country many_workers 19900 24");
        assertThat(loaded(table.in(folder)).words()).contains("nothing to change");
    }

    @Test
    void tablesOfCareLeaversAndReasonsStandBesideOneAnother() throws IOException {
        loaded(PublishedTable.of(2024).in(folder));
        for (var one : PublishedTable.ofCareLeavers().entrySet()) {
            var loaded = loaded(PublishedTable.write(folder, one.getKey()));
            assertThat(loaded.title()).isEqualTo(one.getValue());
            assertThat(loaded.added()).isEqualTo(2);
            assertThat(loaded.removed()).isZero();
        }
        assertThat(rows()).hasSize(8 + 2 * PublishedTable.ofCareLeavers().size());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Local authority in touch with care leaver",
                "Accommodation considered suitable",
                "Not in education or employment",
                "With parents or relatives"
            })
    void thoseOf17To21AndThoseOf22To25OfOneYearStandBesideEachOther(String label) throws IOException {
        var younger = PublishedTable.ofAges(2025, label, 90, "17 to 18 years", "19 to 21 years");
        loaded(PublishedTable.write(folder, younger));
        var older = PublishedTable.ofAges(2025, label, 80, "22 years", "25 years");
        assertThat(loaded(PublishedTable.write(folder, older)).removed()).isZero();
        assertThat(rows()).hasSize(8);
        var corrected = PublishedTable.ofAges(2025, label, 91, "19 to 21 years");
        assertThat(loaded(PublishedTable.write(folder, corrected)))
                .extracting(Loaded::added, Loaded::changed, Loaded::removed)
                .containsExactly(0, 1, 2);
        assertThat(loaded(PublishedTable.write(folder, older)).words()).contains("nothing to change");
    }

    private static java.util.SortedSet<Integer> years(Integer... years) {
        return new java.util.TreeSet<>(Set.of(years));
    }
}
