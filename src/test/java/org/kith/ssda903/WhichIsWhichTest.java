package org.kith.ssda903;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kith.returns.SmallReturn.sound;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.dhatim.fastexcel.Workbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kith.intake.ByteSource;
import org.kith.intake.Finding;
import org.kith.returns.SmallReturn;

/** Which file or sheet is which module: by its name, else by its columns, and where that does not tell, by what somebody says. */
class WhichIsWhichTest {

    @ParameterizedTest
    @CsvSource({
        "header.csv, HEADER",
        "SSDA903_Header_2026.csv, HEADER",
        "a/b/HEADER.TXT, HEADER",
        "LAC Episodes 2025-26 FINAL v2.csv, EPISODES",
        "SW Episodes 2026 - checked.csv, SW_EPISODES",
        "903_social_worker_2026.csv, SW_EPISODES",
        "SocialWorker.csv, SW_EPISODES",
        "Missing Episodes.csv, MISSING",
        "ssda903 oc3 (1).CSV, OC3",
        "903_prev_perm_2026.csv, PREVIOUS_PERMANENCE",
        "903_placed_adoption_2026.csv, PLACED_FOR_ADOPTION",
        "Placed for adoption 26.xlsx, PLACED_FOR_ADOPTION",
        "dolo 2027.csv, DOLO",
        "Reviews2026.csv, REVIEWS",
        "903ad1.csv, AD1",
    })
    void aNameTellsWithWhateverStandsAroundIt(String name, ReturnFile kind) {
        assertThat(ModuleName.in(name)).containsExactly(kind);
    }

    @ParameterizedTest
    @CsvSource({"children.csv", "oc2026.csv", "header/list.csv", "previews.csv", "leftovers.csv"})
    void aNameThatOnlyLooksLikeOneTellsNothing(String name) {
        assertThat(ModuleName.in(name)).isEmpty();
    }

    @Test
    void aNameThatTellsTwoIsNoName() {
        assertThat(ModuleName.in("header and reviews.csv")).hasSize(2);
    }

    @Test
    void columnsTellWhereNoNameDoes() throws IOException {
        var unnamed = new SmallReturn();
        int number = 1;
        for (String name : sound().names()) {
            unnamed.file("export (" + number++ + ").txt", sound().text(name));
        }
        assertThat(unnamed.readable().children()).isEqualTo(sound().readable().children());
        assertThat(unnamed.readable().findings()).isEmpty();
    }

    @Test
    void aNameThatNoColumnBearsOutIsSetRightAndNoted() throws IOException {
        var swapped = sound().file("missing.csv", sound().text("reviews.csv"))
                .file("reviews.csv", sound().text("missing.csv"));
        assertThat(swapped.readable().children()).isEqualTo(sound().readable().children());
        assertThat(swapped.readable().findings())
                .extracting(Finding::file)
                .containsExactly("missing.csv", "reviews.csv");
    }

    @Test
    void twoThatMayBeOneModuleAreNeverGuessedAt() throws IOException {
        var twice = sound().file("header (2).csv", sound().text("header.csv").replace("MWBC", "WBRI"));
        assertThat(twice.read()).isInstanceOfSatisfying(ReadResult.Unreadable.class, asked -> {
            assertThat(asked.isQuestion()).isTrue();
            assertThat(asked.which().questions())
                    .containsExactly(new WhichIsWhich.Question(
                            "header", java.util.List.of("header (2).csv", "header.csv"), true));
        });
        assertThat(ethnicity(read(twice, Map.of("header", "header.csv")))).isEqualTo("MWBC");
        assertThat(ethnicity(read(twice, Map.of("header", "header (2).csv")))).isEqualTo("WBRI");
    }

    @Test
    void aListOfWhatTheColumnsMeanIsNoModule() throws IOException {
        var guided = sound().file("header guide.csv", "CHILD,the child's number\nSEX,M F U\n");
        assertThat(guided.readable().children()).isEqualTo(sound().readable().children());
        assertThat(guided.readable().findings()).extracting(Finding::file).containsExactly("header guide.csv");
        assertThat(sound().file("header old.csv", sound().text("header.csv").replace(',', ':'))
                        .read())
                .isInstanceOf(ReadResult.Unreadable.class);
    }

    @Test
    void whatIsChosenIsReadAsThatAndTheOtherIsNoted() throws IOException {
        var twice = sound().file("oc3 old.csv", sound().text("oc3.csv"));
        var read = read(twice, Map.of("oc3", "oc3.csv"));
        assertThat(read.findings()).extracting(Finding::file).containsExactly("oc3 old.csv");
        var none = read(twice, Map.of("oc3", ""));
        assertThat(none.findings()).extracting(Finding::file).containsExactly("oc3 old.csv", "oc3.csv");
        assertThat(none.counts()).extracting(FileCount::file).doesNotContain("oc3");
    }

    @Test
    void aTableOfEverythingStandsBackBehindThoseOfOneModule() throws IOException {
        var all = sound().file("everything.csv", "CHILD,DOB,SEX,ETHNIC,REVIEW,REVIEW_CODE,DUC\n11,,,,,,\n");
        assertThat(all.readable().children()).isEqualTo(sound().readable().children());
        assertThat(all.readable().findings()).extracting(Finding::file).containsExactly("everything.csv");
        assertThat(all.without("header.csv").without("uasc.csv").read())
                .isInstanceOfSatisfying(ReadResult.Unreadable.class, asked -> assertThat(
                                asked.which().questions())
                        .extracting(WhichIsWhich.Question::module)
                        .containsExactly("header", "uasc"));
    }

    @Test
    void withoutAHeaderWhatIsNoOtherPartMayBeIt() throws IOException {
        var without = sound().only("header.csv")
                .file("reviews.csv", sound().text("reviews.csv"))
                .file("kids.csv", sound().text("header.csv").replace("ETHNIC", "HERITAGE"))
                .without("header.csv");
        assertThat(without.read()).isInstanceOfSatisfying(ReadResult.Unreadable.class, asked -> assertThat(
                        asked.which().questions())
                .containsExactly(new WhichIsWhich.Question("header", java.util.List.of("kids.csv"), false)));
        var chosen = ReturnReader.read(sources(without), SmallReturn.YEAR, Map.of("header", "kids.csv"));
        assertThat(chosen).isInstanceOfSatisfying(ReadResult.Readable.class, read -> assertThat(
                        read.theReturn().findings())
                .extracting(Finding::column)
                .containsExactly("HERITAGE", "ETHNIC"));
    }

    /** Each of them may be the header, but not all: nothing says of any that it is. */
    @Test
    void allTogetherAreOnlyOfferedWhereEachMayBeTheModule() throws IOException {
        String kids = sound().text("header.csv").replace("ETHNIC", "HERITAGE").replace("DOB", "Birthday?");
        var without = sound().only("header.csv")
                .file("reviews.csv", sound().text("reviews.csv"))
                .file("kids.csv", kids)
                .file("more.csv", kids)
                .without("header.csv");
        assertThat(without.read()).isInstanceOfSatisfying(ReadResult.Unreadable.class, asked -> assertThat(
                        asked.which().questions())
                .containsExactly(
                        new WhichIsWhich.Question("header", java.util.List.of("kids.csv", "more.csv"), false)));
    }

    @Test
    void aChoiceThatIsNotThereIsRefused() throws IOException {
        assertThat(ReturnReader.read(sources(sound()), SmallReturn.YEAR, Map.of("oc3", "nowhere.csv")))
                .isInstanceOf(ReadResult.Unreadable.class);
    }

    @Test
    void twoSheetsOfOneModuleAreAskedAbout() throws IOException {
        var book = Packed.workbook(
                sound(),
                (Workbook workbook) ->
                        Packed.fill(workbook.newWorksheet("Episodes (old)"), sound().text("episodes.csv")));
        var handed = new SmallReturn().bytes("return.xlsx", book);
        assertThat(handed.read()).isInstanceOfSatisfying(ReadResult.Unreadable.class, asked -> assertThat(
                        asked.which().questions())
                .containsExactly(new WhichIsWhich.Question(
                        "episodes", java.util.List.of("return.xlsx/episodes", "return.xlsx/Episodes (old)"), true)));
        assertThat(read(handed, Map.of("episodes", "return.xlsx/episodes")).children())
                .isEqualTo(sound().readable().children());
    }

    @Test
    void allOfThemTogetherAreOneModuleWhereSomebodySaysSo() throws IOException {
        var byTeam = new SmallReturn();
        for (String name : sound().names()) {
            var lines = sound().text(name).lines().toList();
            byTeam.file("north_" + name, lines.get(0) + "\n" + lines.get(1) + "\n");
            byTeam.file(
                    "south_" + name, lines.get(0) + "\n" + String.join("\n", lines.subList(1, lines.size())) + "\n");
        }
        assertThat(byTeam.read()).isInstanceOf(ReadResult.Unreadable.class);
        var all = new TreeMap<String, String>();
        ReturnReader.modules().forEach(module -> all.put(module, ReturnReader.ALL));
        var read = read(byTeam, all);
        assertThat(read.children()).isEqualTo(sound().readable().children());
        assertThat(read.rowsLeftOut()).isZero();
        assertThat(read.findings()).as("what stands in both").allMatch(one -> one.kind() == Finding.Kind.NOTED);
        assertThat(read.modules()).containsEntry("north_oc3.csv", "oc3").containsEntry("south_oc3.csv", "oc3");
    }

    @Test
    void aSheetOfSumsThatIsNamedAfterAModuleIsNotAskedAbout() throws IOException {
        var book = Packed.workbook(
                sound(),
                workbook -> Packed.fill(
                        workbook.newWorksheet("Pivot episodes"),
                        "Row Labels,Count of CHILD\nNorth,5\nGrand Total,5\n"));
        var read = read(new SmallReturn().bytes("return.xlsx", book), Map.of());
        assertThat(read.children()).isEqualTo(sound().readable().children());
        assertThat(read.findings()).extracting(Finding::file).containsExactly("return.xlsx/Pivot episodes");
    }

    @Test
    void foldersInAFolderAreReadAndWhatIsChosenMayBeTypedInFull(@TempDir Path folder) throws IOException {
        for (String name : sound().names()) {
            Path file = folder.resolve("part " + name.length()).resolve(name);
            Files.createDirectories(file.getParent());
            Files.write(file, sound().bytes(name));
        }
        Files.createDirectories(folder.resolve(".cache"));
        Files.writeString(folder.resolve(".cache/header.csv"), "x");
        assertThat(((ReadResult.Readable) ReturnReader.read(folder, SmallReturn.YEAR))
                        .theReturn()
                        .children())
                .isEqualTo(sound().readable().children());
        Path other = Files.createDirectory(folder.resolve("old")).resolve("header.csv");
        Files.writeString(other, sound().text("header.csv"));
        for (String typed : java.util.List.of("old/header.csv", other.toString())) {
            assertThat(ReturnReader.read(folder, SmallReturn.YEAR, Map.of("header", typed)))
                    .isInstanceOf(ReadResult.Readable.class);
        }
        assertThat(ReturnReader.read(folder, SmallReturn.YEAR)).isInstanceOf(ReadResult.Unreadable.class);
    }

    private static String ethnicity(Return903 read) {
        return read.children().getFirst().ethnicity();
    }

    private static Return903 read(SmallReturn small, Map<String, String> chosen) throws IOException {
        var result = ReturnReader.read(sources(small), SmallReturn.YEAR, chosen);
        assertThat(result).isInstanceOf(ReadResult.Readable.class);
        return ((ReadResult.Readable) result).theReturn();
    }

    private static Map<String, ByteSource> sources(SmallReturn small) {
        Map<String, ByteSource> sources = new TreeMap<>();
        small.all().forEach((name, bytes) -> sources.put(name, () -> new ByteArrayInputStream(bytes)));
        return sources;
    }
}
