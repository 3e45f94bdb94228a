package org.kith.keys;

import java.util.Arrays;

/**
 * Fills words up to a multiple of 256 bytes before they are sealed, so that the length of a sealed text does not tell a short line from
 * another. One byte 80 and then zeros, as in ISO/IEC 7816-4: it can always be taken off again exactly.
 */
final class Padding {
    private static final int BLOCK = 256;
    private static final byte MARK = (byte) 0x80;

    private Padding() {}

    static byte[] pad(byte[] words) {
        var padded = Arrays.copyOf(words, (words.length / BLOCK + 1) * BLOCK);
        padded[words.length] = MARK;
        return padded;
    }

    /** @param padded what {@link #pad} answered: it comes out of a seal that nobody could change */
    static byte[] unpad(byte[] padded) {
        var end = padded.length - 1;
        while (padded[end] != MARK) {
            end--;
        }
        return Arrays.copyOf(padded, end);
    }
}
