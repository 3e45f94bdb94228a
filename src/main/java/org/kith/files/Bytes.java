package org.kith.files;

import java.nio.charset.StandardCharsets;

/** Looking for plain words in bytes. */
final class Bytes {
    private Bytes() {}

    /** Where the word next stands, from a place on; -1 when nowhere. */
    static int indexOf(byte[] bytes, String word, int from) {
        for (int i = from; i <= bytes.length - word.length(); i++) {
            if (bytes[i] == word.charAt(0) && isAt(bytes, word, i)) {
                return i;
            }
        }
        return -1;
    }

    /** The bytes from a place to another, a character each, as far as there are any. */
    static String text(byte[] bytes, int from, int to) {
        var start = Math.clamp(from, 0, bytes.length);
        return new String(bytes, start, Math.max(0, Math.min(bytes.length, to) - start), StandardCharsets.ISO_8859_1);
    }

    /** A number of some bytes, the last of them the highest. */
    static long littleEndian(byte[] bytes, int at, int count) {
        long number = 0;
        for (int i = count - 1; i >= 0; i--) {
            number = (number << 8) | (bytes[at + i] & 0xff);
        }
        return number;
    }

    /** A number of some bytes, the first of them the highest. */
    static long bigEndian(byte[] bytes, int at, int count) {
        long number = 0;
        for (int i = 0; i < count; i++) {
            number = (number << 8) | (bytes[at + i] & 0xff);
        }
        return number;
    }

    private static boolean isAt(byte[] bytes, String word, int at) {
        for (int i = 0; i < word.length(); i++) {
            if (bytes[at + i] != word.charAt(i)) {
                return false;
            }
        }
        return true;
    }
}
