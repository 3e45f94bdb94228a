package org.kith.ssda903;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.kith.returns.SmallReturn.sound;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.kith.returns.SmallReturn;

/** Whatever the bytes, a reading ends with a result that keeps its promises. Seeds are fixed: a failure comes again. */
class ArbitraryBytesTest {

    /** A few seconds' worth; {@code -Dkith.mutations=10000} tries more of each kind. */
    private static final int ROUNDS = Integer.getInteger("kith.mutations", 500);

    private static final byte[] TELLING = ",\"\r\n;<>&/!?-=01 \uFEFFé\u0000".getBytes(StandardCharsets.UTF_8);

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
                small.bytes(name, spoiled(small.bytes(name), random));
            }
            return small;
        });
    }

    @Test
    void xmlSpoiledAtRandomIsNeverAFault() {
        survive(random ->
                new SmallReturn().bytes("r.xml", spoiled(XmlReturnTest.XML.getBytes(StandardCharsets.UTF_8), random)));
    }

    @Test
    void aWorkbookOrZipFileSpoiledAtRandomIsNeverAFault() {
        byte[] book = Packed.workbook(sound());
        byte[] zip = Packed.zip(sound().all());
        survive(
                ROUNDS / 5,
                random -> random.nextBoolean()
                        ? new SmallReturn().bytes("r.xlsx", spoiled(book, random))
                        : new SmallReturn().bytes("r.zip", spoiled(zip, random)));
    }

    /** What is in a workbook, spoiled before it is packed: else the packing alone would be refused. */
    @Test
    void theInsideOfAWorkbookSpoiledAtRandomIsNeverAFault() throws IOException {
        Map<String, byte[]> parts = Packed.unzipped(Packed.workbook(sound()));
        survive(ROUNDS / 5, random -> {
            Map<String, byte[]> some = new TreeMap<>(parts);
            String name = any(List.copyOf(parts.keySet()), random);
            some.put(name, spoiled(parts.get(name), random));
            return new SmallReturn().bytes("r.xlsx", Packed.zip(some));
        });
    }

    @Test
    void aSetInOtherLettersSpoiledAtRandomIsNeverAFault() {
        survive(ROUNDS / 5, random -> {
            SmallReturn small = new SmallReturn();
            SmallReturn plain = sound();
            Charset charset = random.nextBoolean() ? StandardCharsets.UTF_16 : StandardCharsets.UTF_16LE;
            plain.names()
                    .forEach(name ->
                            small.bytes(name, plain.text(name).replace(',', ';').getBytes(charset)));
            String name = any(small.names(), random);
            return small.bytes(name, spoiled(small.bytes(name), random));
        });
    }

    private static void survive(Function<Random, SmallReturn> making) {
        survive(ROUNDS, making);
    }

    private static void survive(int rounds, Function<Random, SmallReturn> making) {
        assertTimeoutPreemptively(Duration.ofSeconds(60 + rounds / 20), () -> {
            for (int seed = 0; seed < rounds; seed++) {
                check(making.apply(new Random(seed)), seed);
            }
        });
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

    private static byte[] spoiled(byte[] sound, Random random) {
        byte[] bytes = sound.clone();
        if (bytes.length == 0) {
            return bytes;
        }
        int at = random.nextInt(bytes.length);
        int to = at + random.nextInt(Math.min(60, bytes.length - at));
        return switch (random.nextInt(5)) {
            case 0 -> Arrays.copyOf(bytes, at);
            case 1 -> joined(Arrays.copyOf(bytes, at), Arrays.copyOfRange(bytes, to, bytes.length));
            case 2 -> joined(Arrays.copyOf(bytes, to), Arrays.copyOfRange(bytes, at, bytes.length));
            case 3 -> {
                bytes[at] = TELLING[random.nextInt(TELLING.length)];
                yield bytes;
            }
            default -> {
                bytes[at] = (byte) random.nextInt(256);
                yield bytes;
            }
        };
    }

    private static byte[] joined(byte[] one, byte[] other) {
        byte[] both = Arrays.copyOf(one, one.length + other.length);
        System.arraycopy(other, 0, both, one.length, other.length);
        return both;
    }

    private static String any(List<String> names, Random random) {
        return names.get(random.nextInt(names.size()));
    }
}
