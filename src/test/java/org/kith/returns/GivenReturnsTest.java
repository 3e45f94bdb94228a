package org.kith.returns;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;
import org.kith.CommandLineOfKith;
import org.kith.codes.ReportingYear;
import org.kith.ssda903.ReadResult;
import org.kith.ssda903.Return903;
import org.kith.ssda903.ReturnReader;

/**
 * Made-up returns of whole councils that are not the project's to keep: {@code KITH_RETURNS} names the folder where {@code ssda903} (of 2018, and one as
 * XML) and {@code ssda903-new} (2025, 2026, 2027, and that of 2026 as computers leave it) stand. {@link SameRowsTest} and {@link ThreeYearsTest} ask the
 * same of small ones.
 */
@EnabledIfEnvironmentVariable(named = "KITH_RETURNS", matches = ".+")
class GivenReturnsTest extends OnLoading {
    private static final Set<String> SAYS_OTHERWISE =
            Set.of("same-child-twice", "headings-only", "ethnic-not-known-to-the-list");

    private static final int ROUNDS = Integer.getInteger("kith.mutations", 20);

    private static Path folder(String name) {
        return Path.of(System.getenv("KITH_RETURNS")).resolve(name);
    }

    private static CommandLineOfKith.Answer figures(String folder, int year) {
        return CommandLineOfKith.types(
                "continuity", folder(folder).toString(), "--year", String.valueOf(year), "--format", "csv");
    }

    private static Return903 read(String folder, int year) throws IOException {
        var read = ReturnReader.read(folder(folder), new ReportingYear(year), Map.of());
        assertThat(read).as(folder).isInstanceOf(ReadResult.Readable.class);
        return ((ReadResult.Readable) read).theReturn();
    }

    private List<String> loaded(Return903 one) {
        make();
        load(one);
        return acting.as(job(), viewer -> SaidInRows.of(jdbc, ashdown));
    }

    private static List<String> wild() throws IOException {
        try (var folders = Files.list(folder("ssda903-new/wild"))) {
            return folders.map(one -> one.getFileName().toString()).sorted().toList();
        }
    }

    @Test
    void theReturnOf2018GivesTheFiguresThatWereWorkedOutByHand() {
        assertThat(figures("ssda903", 2018).out().lines().skip(1))
                .hasSize(2_123)
                .contains(
                        "982,2,1,0,365,0,293,197,0.5397",
                        "32,1,0,0,14,0,62,62,1.0000",
                        "2431,1,1,0,365,18,449,0,1.0000",
                        "86196,4,3,0,365,66,191,106,0.3545",
                        "93112,4,3,0,361,22,242,26,0.5487",
                        "61582,3,2,1,365,1,464,133,0.3654",
                        "3382,2,2,1,365,34,457,0,0.7221");
    }

    @Test
    void theReturnAsXmlIsReadWhole() throws IOException {
        var read = read("ssda903/fake_903.xml", 2018);
        assertThat(read.children()).hasSize(253);
        assertThat(loaded(read)).hasSizeGreaterThan(500);
    }

    @Test
    void whatSaysTheSameAsThatOf2026GivesTheSameBytesAndTheSameRows() throws IOException {
        var figures = figures("ssda903-new/y2026", 2026).out();
        var rows = loaded(read("ssda903-new/y2026", 2026));
        for (var one : wild()) {
            var folder = "ssda903-new/wild/" + one;
            if (!SAYS_OTHERWISE.contains(one)) {
                assertThat(figures(folder, 2026).out()).as(one).isEqualTo(figures);
                assertThat(loaded(read(folder, 2026))).as(one).isEqualTo(rows);
            }
        }
    }

    @Test
    void whatDoesNotLosesWhatItMustAndSaysSo() throws IOException {
        var whole = read("ssda903-new/y2026", 2026);
        var twice = read("ssda903-new/wild/same-child-twice", 2026);
        assertThat(twice.children()).isEqualTo(whole.children());
        assertThat(twice.rowsLeftOut()).isEqualTo(whole.rowsLeftOut() + 1);
        assertThat(twice.findings()).anySatisfy(one -> assertThat(one.child()).isEqualTo("900001"));
        var unknown = read("ssda903-new/wild/ethnic-not-known-to-the-list", 2026);
        assertThat(unknown.children()).hasSameSizeAs(whole.children());
        assertThat(unknown.rowsLeftOut()).isEqualTo(whole.rowsLeftOut());
        assertThat(unknown.findings()).anySatisfy(one -> assertThat(one.found()).isEqualTo("UNKN"));
        var empty = read("ssda903-new/wild/headings-only", 2026);
        assertThat(empty.children()).hasSameSizeAs(whole.children());
        assertThat(RowsOfReturn.kept(empty)).isLessThan(RowsOfReturn.kept(whole));
    }

    @Test
    void threeYearsLoadOneAfterTheOtherAndTheLatestStatementCounts() throws IOException {
        for (var year : List.of(2025, 2026, 2027)) {
            var read = read("ssda903-new/y" + year, year);
            assertThat(load(read).leftOut()).as("%d: %s", year, read.findings()).isZero();
        }
        assertThat(text("""
                select string_agg(c.year || ' ' || c.in_touch, ', ' order by c.year) from care_leaver_status c join young_person y on y.id = c.young_person_id
                 where y.child_number = '900011' and y.organisation_id = ?
                """)).isEqualTo("2025 DIED, 2026 DIED, 2027 YES");
        assertThat(asImportCount("""
                select count(*)::int from young_person_figures f join young_person y on y.id = f.young_person_id
                 where y.child_number = '900011' and f.care_leaver and (f.attention >= 1000000 or f.worker_id is not null) and f.organisation_id = ?
                """))
                .as("with somebody, or in need of somebody")
                .isOne();
    }

    @Test
    void theSameReturnsSpoiltAreLoadedAsFarAsIsSaid() throws IOException {
        for (var seed = 0; seed < ROUNDS; seed++) {
            var random = new Random(seed);
            var files = new SmallReturn();
            try (var all = Files.list(folder("ssda903-new/y" + (2025 + random.nextInt(3))))) {
                for (var file : all.sorted().toList()) {
                    var bytes = Files.readAllBytes(file);
                    files.bytes(
                            file.getFileName().toString(),
                            random.nextInt(4) == 0 ? Spoilt.bytes(bytes, random) : bytes);
                }
            }
            if (files.read(new ReportingYear(2026)) instanceof ReadResult.Readable readable) {
                make();
                load(readable.theReturn());
                assertThat(load(readable.theReturn()).changeNothing())
                        .as("seed %d", seed)
                        .isTrue();
            }
        }
    }
}
