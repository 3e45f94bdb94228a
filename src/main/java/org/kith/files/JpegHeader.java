package org.kith.files;

import static org.kith.files.Bytes.bigEndian;

/**
 * What a JPEG says before its pixels are read.
 *
 * @param held bytes a decoder must hold of it at once beside the picture: nothing for one that is sent from top to bottom, all its
 *     coefficients for one that comes in several passes
 * @param orientation how it is to be turned, 1 to 8 as in Exif
 */
record JpegHeader(int width, int height, long held, int orientation) {
    /** Each pass goes over the whole picture, so thousands of them would keep a processor busy for hours. */
    private static final int MOST_PASSES = 100;

    private static final int BYTES_OF_A_COEFFICIENT = 2;

    /** Source: ITU-T T.81, annex B. Refuses one without an end, of which a part was lost on the way. */
    static JpegHeader of(byte[] jpeg) throws Refusal {
        try {
            return new Walk(jpeg).header();
        } catch (IndexOutOfBoundsException e) {
            throw Refusal.damaged(e);
        }
    }

    private static final class Walk {
        private final byte[] jpeg;
        private int at = 2;
        private int frame;
        private int passes;
        private int orientation = 1;

        Walk(byte[] jpeg) {
            this.jpeg = jpeg;
        }

        JpegHeader header() throws Refusal {
            for (int marker = marker(); marker != 0xD9; marker = marker()) {
                var length = (int) bigEndian(jpeg, at, 2);
                see(marker, length);
                at += length;
                if (marker == 0xDA) {
                    skipPixels();
                }
            }
            if (frame == 0 || passes == 0) {
                throw new Refusal("file.damaged");
            }
            var height = (int) bigEndian(jpeg, frame + 3, 2);
            var width = (int) bigEndian(jpeg, frame + 5, 2);
            return new JpegHeader(width, height, passes > 1 ? (long) width * height * samples() : 0, orientation);
        }

        private int marker() throws Refusal {
            if ((jpeg[at++] & 0xff) != 0xff) {
                throw new Refusal("file.damaged");
            }
            while ((jpeg[at] & 0xff) == 0xff) {
                at++;
            }
            return jpeg[at++] & 0xff;
        }

        private void see(int marker, int length) throws Refusal {
            var isFrame = marker >= 0xC0 && marker <= 0xCF && marker != 0xC4 && marker != 0xC8 && marker != 0xCC;
            if ((isFrame && (frame != 0 || marker > 0xC2))
                    || length < 2
                    || (marker == 0xDA && ++passes > MOST_PASSES)) {
                throw new Refusal("file.damaged");
            }
            if (isFrame) {
                frame = at;
            } else if (marker == 0xE1 && Bytes.text(jpeg, at + 2, at + 8).equals("Exif\0\0")) {
                orientation = Orientation.inExif(jpeg, at + 8, at + length);
            }
        }

        /** Bytes held for a pixel, rounded up: colour is often sampled at every second pixel only. */
        private int samples() {
            int most = 1;
            int sum = 0;
            for (int i = 0; i < jpeg[frame + 7]; i++) {
                var sampling = jpeg[frame + 9 + 3 * i];
                var area = (sampling >> 4) * (sampling & 15);
                most = Math.max(most, area);
                sum += area;
            }
            return Math.ceilDiv(sum * BYTES_OF_A_COEFFICIENT, most);
        }

        /** Up to the next marker that is no part of them. */
        private void skipPixels() {
            while ((jpeg[at] & 0xff) != 0xff || jpeg[at + 1] == 0 || (jpeg[at + 1] & 0xF8) == 0xD0) {
                at++;
            }
        }
    }
}
