package org.kith.ssda903;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.kith.returns.SmallReturn.sound;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.kith.returns.SmallReturn;
import org.kith.returns.Spoilt;

/** Whatever the bytes, a reading ends with a result that keeps its promises. Seeds are fixed: a failure comes again. */
class ArbitraryBytesTest {

    /** A few seconds' worth; {@code -Dkith.mutations=10000} tries more of each kind. */
    private static final int ROUNDS = Integer.getInteger("kith.mutations", 500);

    /** What is packed costs more to spoil. */
    private static final int PACKED = Integer.getInteger("kith.mutations", 100);

    /** What may be kept of thousands of readings: nothing of any of them, so far below what a few of them hold while they are read. */
    private static final long KEPT = 32L * 1024 * 1024;

    @Test
    void bytesAtRandomAreNeverAFault() {
        survive(random -> {
            SmallReturn small = sound();
            byte[] noise = new byte[random.nextInt(400)];
            random.nextBytes(noise);
            return small.bytes(any(small.names(), random), noise);
        });
    }

    @Test
    void aSoundSetSpoiledAtRandomIsNeverAFault() {
        survive(random -> {
            SmallReturn small = sound();
            for (int i = 0; i <= random.nextInt(4); i++) {
                String name = any(small.names(), random);
                small.bytes(name, Spoilt.bytes(small.bytes(name), random));
            }
            return small;
        });
    }

    @Test
    void xmlSpoiledAtRandomIsNeverAFault() {
        survive(random -> new SmallReturn()
                .bytes("r.xml", Spoilt.bytes(XmlReturnTest.XML.getBytes(StandardCharsets.UTF_8), random)));
    }

    @Test
    void aWorkbookOrZipFileSpoiledAtRandomIsNeverAFault() {
        byte[] book = Packed.workbook(sound());
        byte[] zip = Packed.zip(sound().all());
        survive(
                PACKED,
                random -> random.nextBoolean()
                        ? new SmallReturn().bytes("r.xlsx", Spoilt.bytes(book, random))
                        : new SmallReturn().bytes("r.zip", Spoilt.bytes(zip, random)));
    }

    /** What is in a workbook, spoiled before it is packed: else the packing alone would be refused. */
    @Test
    void theInsideOfAWorkbookSpoiledAtRandomIsNeverAFault() throws IOException {
        Map<String, byte[]> parts = Packed.unzipped(Packed.workbook(sound()));
        survive(PACKED, random -> {
            Map<String, byte[]> some = new TreeMap<>(parts);
            String name = any(List.copyOf(parts.keySet()), random);
            some.put(name, Spoilt.bytes(parts.get(name), random));
            return new SmallReturn().bytes("r.xlsx", Packed.zip(some));
        });
    }

    @Test
    void aSetInOtherLettersSpoiledAtRandomIsNeverAFault() {
        survive(PACKED, random -> {
            SmallReturn small = new SmallReturn();
            SmallReturn plain = sound();
            Charset charset = random.nextBoolean() ? StandardCharsets.UTF_16 : StandardCharsets.UTF_16LE;
            plain.names()
                    .forEach(name ->
                            small.bytes(name, plain.text(name).replace(',', ';').getBytes(charset)));
            String name = any(small.names(), random);
            return small.bytes(name, Spoilt.bytes(small.bytes(name), random));
        });
    }

    private static void survive(Function<Random, SmallReturn> making) {
        survive(ROUNDS, making);
    }

    private static void survive(int rounds, Function<Random, SmallReturn> making) {
        assertTimeoutPreemptively(Duration.ofSeconds(60 + rounds / 20), () -> {
            var before = 0L;
            for (int seed = 0; seed < rounds; seed++) {
                before = seed == rounds / 10 ? held() : before;
                check(making.apply(new Random(seed)), seed);
            }
            assertThat(held() - before).as("kept in memory").isLessThan(KEPT);
        });
    }

    private static long held() {
        System.gc();
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }

    private static void check(SmallReturn small, int seed) throws IOException {
        switch (small.read()) {
            case ReadResult.Unreadable refused ->
                assertThat(refused.findings()).as("seed %d", seed).isNotEmpty();
            case ReadResult.Readable read -> {
                for (FileCount count : read.theReturn().counts()) {
                    assertThat(count.rowsKept() + count.rowsLeftOut() + count.rowsNotNeeded())
                            .as("seed %d %s", seed, count)
                            .isEqualTo(count.rowsRead());
                    assertThat(count.rowsNotNeeded())
                            .as("seed %d %s", seed, count)
                            .isNotNegative();
                }
                assertThat(leftOut(read.theReturn())).as("seed %d", seed).isLessThanOrEqualTo(findings(read));
            }
        }
    }

    private static int leftOut(Return903 read) {
        return read.counts().stream().mapToInt(FileCount::rowsLeftOut).sum();
    }

    private static int findings(ReadResult.Readable read) {
        return read.theReturn().findings().size();
    }

    private static String any(List<String> names, Random random) {
        return names.get(random.nextInt(names.size()));
    }
}
