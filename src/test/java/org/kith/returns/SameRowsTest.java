package org.kith.returns;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kith.CommandLineOfKith;
import org.kith.ssda903.Packed;
import org.kith.ssda903.ReadResult;

/**
 * A return that says the same as a good one and is written as a computer may leave it comes to the same: byte by byte from the command, row by row in
 * the database. One that is spoilt is loaded as far as is said, or not at all.
 */
class SameRowsTest extends OnLoading {
    private static final int ROUNDS = Integer.getInteger("kith.mutations", 40);
    private static final String DAY = "([0-9]{2})/([0-9]{2})/([0-9]{4})";

    @TempDir
    Path folder;

    /** What is done to every file of a set. */
    static Map<String, SmallReturn> writtenOtherwise() {
        var all = new LinkedHashMap<String, SmallReturn>();
        all.put("semicolons", every(text -> text.replace(',', ';')));
        all.put("tabs in UTF-16", encoded(text -> '\uFEFF' + text.replace(',', '\t'), StandardCharsets.UTF_16LE));
        all.put("Windows-1252", encoded(text -> text, Charset.forName("windows-1252")));
        all.put("year first", every(text -> text.replaceAll(DAY, "$3-$2-$1")));
        all.put("with a time", every(text -> text.replaceAll(DAY, "$1/$2/$3 00:00:00")));
        all.put("numbers with a point", every(text -> text.replaceAll("(?m)^(1[123]),", "$1.0,")));
        all.put("empty columns", every(text -> text.replace("\n", ",,\n")));
        all.put("separators after rows only", every(text -> text.replace("\n", ",,\n")
                .replaceFirst(",,\n", "\n")));
        all.put("hard spaces", every(text -> text.replace(",", "\u00A0,")));
        all.put(
                "headings in small letters",
                every(text -> text.lines().findFirst().orElseThrow().toLowerCase(Locale.ROOT)
                        + text.substring(text.indexOf('\n'))));
        all.put("sex in letters", SmallReturn.sound().change("header.csv", text -> text.replace(",2,", ",F,")
                .replace(",1,", ",M,")));
        all.put("a workbook", new SmallReturn().bytes("return.xlsx", Packed.workbook(SmallReturn.sound())));
        all.put(
                "a zip file",
                new SmallReturn()
                        .bytes("return.zip", Packed.zip(SmallReturn.sound().all())));
        all.put("other names", named());
        return all;
    }

    private static SmallReturn every(UnaryOperator<String> change) {
        return encoded(change, StandardCharsets.UTF_8);
    }

    private static SmallReturn encoded(UnaryOperator<String> change, Charset charset) {
        var sound = SmallReturn.sound();
        var other = new SmallReturn();
        sound.names()
                .forEach(
                        name -> other.bytes(name, change.apply(sound.text(name)).getBytes(charset)));
        return other;
    }

    private static SmallReturn named() {
        var sound = SmallReturn.sound();
        var other = new SmallReturn();
        sound.names()
                .forEach(name ->
                        other.file("SSDA903_" + name.replace(".csv", " (1) 2020-21 FINAL.CSV"), sound.text(name)));
        return other;
    }

    private static String figures(Path path) {
        var answer = CommandLineOfKith.types("continuity", path.toString(), "--year", "2021", "--format", "csv");
        assertThat(answer.out()).as(answer.err()).startsWith("child,");
        return answer.out();
    }

    private Path written(String name, SmallReturn one) {
        try {
            var into = Files.createDirectory(folder.resolve(name));
            for (var file : one.names()) {
                Files.write(into.resolve(file), one.bytes(file));
            }
            return into;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<String> loaded(SmallReturn one) throws IOException {
        make();
        load(one.readable());
        return said();
    }

    private List<String> said() {
        return acting.as(job(), viewer -> SaidInRows.of(jdbc, ashdown));
    }

    @Test
    void whateverItIsWrittenInItComesToTheSameBytesAndTheSameRows() throws IOException {
        var figures = figures(written("sound", SmallReturn.sound()));
        var rows = loaded(SmallReturn.sound());
        assertThat(figures.lines()).hasSize(3);
        assertThat(rows).hasSizeGreaterThan(15);
        for (var other : writtenOtherwise().entrySet()) {
            assertThat(figures(written(other.getKey(), other.getValue())))
                    .as(other.getKey())
                    .isEqualTo(figures);
            assertThat(loaded(other.getValue())).as(other.getKey()).isEqualTo(rows);
        }
        var less = SmallReturn.sound().replace("sw_episodes.csv", "01/10/2020,,LEFTRL", "01/10/2020,02/10/2020,LEFTRL");
        assertThat(figures(written("another", less))).isNotEqualTo(figures);
        assertThat(loaded(less)).isNotEqualTo(rows);
    }

    /** {@code -Dkith.mutations=10000} tries more. */
    @Test
    void asMuchOfASpoiltReturnIsLoadedAsIsSaidAndLoadingItAgainChangesNothing() {
        assertTimeoutPreemptively(Duration.ofSeconds(60 + ROUNDS), () -> {
            for (var seed = 0; seed < ROUNDS; seed++) {
                loadSpoilt(new Random(seed), seed);
            }
        });
    }

    private void loadSpoilt(Random random, int seed) throws IOException {
        var spoilt = SmallReturn.sound();
        for (var i = 0; i <= random.nextInt(3); i++) {
            var name = spoilt.names().get(random.nextInt(spoilt.names().size()));
            spoilt.bytes(name, Spoilt.bytes(spoilt.bytes(name), random));
        }
        if (spoilt.read() instanceof ReadResult.Readable readable) {
            make();
            var counts = load(readable.theReturn());
            for (var kind : RowKind.values()) {
                assertThat(stands(kind))
                        .as("seed %d, %s", seed, kind)
                        .isEqualTo(counts.of(kind).added());
            }
            var said = said();
            assertThat(load(readable.theReturn()).changeNothing())
                    .as("seed %d", seed)
                    .isTrue();
            assertThat(said()).as("seed %d", seed).isEqualTo(said);
        }
    }

    private long stands(RowKind kind) {
        return count(
                switch (kind) {
                    case YOUNG_PEOPLE -> "young_person";
                    case WORKERS -> "worker";
                    case EPISODES -> RowTable.EPISODES.name();
                    case INVOLVEMENTS -> RowTable.INVOLVEMENTS.name();
                    case REVIEWS -> RowTable.REVIEWS.name();
                    case MISSING_PERIODS -> RowTable.MISSING.name();
                    case ORDERS -> RowTable.ORDERS.name();
                    case CARE_LEAVERS -> RowTable.CARE_LEAVERS.name();
                });
    }
}
