package org.kith.returns;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;

/** A sound file as it may come after much handling: cut off, with a piece lost or doubled, or one byte another. */
public final class Spoilt {
    private static final byte[] TELLING = ",\"\r\n;<>&/!?-=01 \uFEFFé\u0000".getBytes(StandardCharsets.UTF_8);

    private Spoilt() {}

    public static byte[] bytes(byte[] sound, Random random) {
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
}
