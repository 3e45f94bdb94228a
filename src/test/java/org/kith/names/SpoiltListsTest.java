package org.kith.names;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.kith.returns.Spoilt;
import org.kith.ssda903.Packed;

/** Whatever the bytes of a list, its reading ends with names and findings, or with why it is refused. Seeds are fixed: a failure comes again. */
class SpoiltListsTest {

    /** A second's worth; {@code -Dkith.mutations=10000} tries more of each kind. */
    private static final int ROUNDS = Integer.getInteger("kith.mutations", 200);

    static final String SOUND = """
            CHILD,Known as,Pronouns,E-mail,Mobile
            900001,Zoë,she/her,zoe@example.com,07700 900123
            900002,O’Brien,,,(07700) 900-321
            00815,"Jay, called J",they/them,jay@example.com,
            """;

    private static final String OF_WORKERS =
            "SW_ID,Name,Work email,Team\nsw1,Ruth Adler,ruth@council.example,North\nSW 2,Ben,,\n";

    private interface Making {
        byte[] of(Random random) throws IOException;
    }

    @Test
    void bytesAtRandom() {
        survive("list.csv", ROUNDS, random -> {
            var noise = new byte[random.nextInt(400)];
            random.nextBytes(noise);
            return noise;
        });
    }

    @Test
    void aSoundListSpoilt() {
        survive("list.csv", ROUNDS, random -> spoilt(random.nextBoolean() ? SOUND : OF_WORKERS, random));
    }

    @Test
    void aListInOtherLettersSpoilt() {
        var letters = List.of("UTF-16", "UTF-16LE", "windows-1252", "UTF-32");
        survive("list.csv", ROUNDS, random -> {
            var charset = Charset.forName(letters.get(random.nextInt(letters.size())));
            return Spoilt.bytes(
                    SOUND.replace(',', ";\t|".charAt(random.nextInt(3))).getBytes(charset), random);
        });
    }

    @Test
    void aWorkbookOrZipFileSpoilt() {
        var book = NameTablesTest.workbook(SOUND.replace("\"", ""));
        var zip = Packed.zip(Map.of("list.csv", SOUND.getBytes(StandardCharsets.UTF_8), "names.xlsx", book));
        survive("names.xlsx", ROUNDS / 5, random -> Spoilt.bytes(book, random));
        survive("names.zip", ROUNDS / 5, random -> Spoilt.bytes(zip, random));
    }

    /** What is in a workbook, spoilt before it is packed: else the packing alone would be refused. */
    @Test
    void theInsideOfAWorkbookSpoilt() throws IOException {
        var parts = Packed.unzipped(NameTablesTest.workbook(SOUND.replace("\"", "")));
        var names = List.copyOf(parts.keySet());
        survive("names.xlsx", ROUNDS / 5, random -> {
            var some = new TreeMap<>(parts);
            some.computeIfPresent(names.get(random.nextInt(names.size())), (name, part) -> Spoilt.bytes(part, random));
            return Packed.zip(some);
        });
    }

    /** Several faults in one file. */
    static byte[] spoilt(String sound, Random random) {
        var bytes = sound.getBytes(StandardCharsets.UTF_8);
        for (var i = 0; i <= random.nextInt(4); i++) {
            bytes = Spoilt.bytes(bytes, random);
        }
        return bytes;
    }

    private static void survive(String file, int rounds, Making making) {
        assertTimeoutPreemptively(Duration.ofSeconds(60 + rounds / 20), () -> {
            for (var seed = 0; seed < rounds; seed++) {
                check(file, making.of(new Random(seed)), seed);
            }
        });
    }

    private static void check(String file, byte[] bytes, int seed) {
        try {
            for (var table : NameTables.read(file, bytes)) {
                check(NameListReading.read(table, Columns.told(table.heading())), seed);
            }
        } catch (NotRead refused) {
            assertThat(refused.finding().expected()).as("seed %d", seed).isNotBlank();
        }
    }

    /** No line is loaded and left out, nor anybody named twice, and what is loaded can be kept. */
    private static void check(NameList list, int seed) {
        assertThat(list.given())
                .as("seed %d", seed)
                .extracting(GivenName::number)
                .doesNotHaveDuplicates();
        assertThat(list.given()).as("seed %d", seed).allSatisfy(one -> {
            assertThat(one.number()).matches("[^\\p{Cntrl}]{1,50}");
            assertThat(one.values()).isNotEmpty();
            assertThat(one.values().values()).allSatisfy(value -> assertThat(value)
                    .isNotBlank()
                    .hasSizeLessThanOrEqualTo(254)
                    .doesNotContainPattern("\\p{Cntrl}"));
        });
        var loaded = list.given().stream().map(GivenName::line).toList();
        assertThat(list.findings()).as("seed %d", seed).allSatisfy(finding -> {
            assertThat(finding.expected()).isNotBlank();
            assertThat(finding.kind() == org.kith.intake.Finding.Kind.ROW_LEFT_OUT && loaded.contains(finding.line()))
                    .isFalse();
        });
    }
}
