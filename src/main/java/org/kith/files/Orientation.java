package org.kith.files;

import java.awt.geom.AffineTransform;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/**
 * How a camera was held. Source: Exif 3.0 (CIPA DC-008), 4.6.5.1, tag 0x0112: 1 upright, 2 to 4 mirrored or upside down, 5 to 8 lying
 * on a side.
 */
final class Orientation {
    private static final int UPRIGHT = 1;
    private static final int TAG = 0x0112;
    private static final int SHORT = 3;
    private static final int ENTRY = 12;

    private Orientation() {}

    /** Of an Exif block between two places; upright when it says nothing that can be understood. */
    static int inExif(byte[] bytes, int from, int to) {
        try {
            var exif = ByteBuffer.wrap(bytes, from, to - from).slice();
            exif.order(exif.get(0) == 'I' ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
            var directory = exif.getInt(4);
            var entries = exif.getShort(directory) & 0xffff;
            for (int i = 0; i < entries; i++) {
                var entry = directory + 2 + i * ENTRY;
                if (exif.getShort(entry) == TAG && exif.getShort(entry + 2) == SHORT) {
                    var said = exif.getShort(entry + 8);
                    return said >= 1 && said <= 8 ? said : UPRIGHT;
                }
            }
            return UPRIGHT;
        } catch (IndexOutOfBoundsException e) {
            return UPRIGHT;
        }
    }

    /** Whether turning it upright swaps its sides. */
    static boolean isOnItsSide(int orientation) {
        return orientation >= 5;
    }

    /** Turns a picture of this size upright. */
    static AffineTransform upright(int orientation, int width, int height) {
        return switch (orientation) {
            case 2 -> new AffineTransform(-1, 0, 0, 1, width, 0);
            case 3 -> new AffineTransform(-1, 0, 0, -1, width, height);
            case 4 -> new AffineTransform(1, 0, 0, -1, 0, height);
            case 5 -> new AffineTransform(0, 1, 1, 0, 0, 0);
            case 6 -> new AffineTransform(0, 1, -1, 0, height, 0);
            case 7 -> new AffineTransform(0, -1, -1, 0, height, width);
            case 8 -> new AffineTransform(0, -1, 1, 0, 0, width);
            default -> new AffineTransform();
        };
    }
}
