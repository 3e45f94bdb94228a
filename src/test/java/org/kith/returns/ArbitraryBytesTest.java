package org.kith.returns;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.kith.returns.SmallReturn.sound;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

/** Whatever the bytes, a reading ends with a result that keeps its promises. Seeds are fixed: a failure comes again. */
class ArbitraryBytesTest {

    private static final int ROUNDS = 500;
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

    private static void survive(Function<Random, SmallReturn> making) {
        assertTimeoutPreemptively(Duration.ofSeconds(60), () -> {
            for (int seed = 0; seed < ROUNDS; seed++) {
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
