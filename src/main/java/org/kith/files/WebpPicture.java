package org.kith.files;

/**
 * The picture inside a WebP file, alone: without animation, colour profile, place and time.
 *
 * @param content a WebP file that holds the picture and nothing else
 * @param orientation how it is to be turned, 1 to 8 as in Exif
 */
record WebpPicture(byte[] content, int width, int height, int orientation) {
    private static final int CHUNK = 8;

    /**
     * Takes the lossy kind, which photos have. The lossless kind can make its reader hold hundreds of megabytes for a small
     * picture, so it is asked for as PNG. Source: RFC 9649, section 2; RFC 6386, 9.1.
     */
    static WebpPicture of(byte[] webp) throws Refusal {
        int picture = 0;
        int orientation = 1;
        for (long at = 12; at + CHUNK <= webp.length; ) {
            var start = (int) at + CHUNK;
            var size = Bytes.littleEndian(webp, start - 4, 4);
            if (start + size > webp.length) {
                throw new Refusal("file.damaged");
            }
            switch (Bytes.text(webp, start - CHUNK, start - 4)) {
                case "VP8 " -> picture = picture == 0 ? start : picture;
                case "VP8L", "ANIM", "ANMF" -> throw new Refusal("file.webp");
                case "EXIF" -> orientation = exif(webp, start, start + (int) size);
                default -> {}
            }
            at = start + size + size % 2;
        }
        return lossy(webp, picture, orientation);
    }

    private static int exif(byte[] webp, int from, int to) {
        var named = Bytes.text(webp, from, from + 6).equals("Exif\0\0");
        return Orientation.inExif(webp, named ? Math.min(from + 6, to) : from, to);
    }

    private static WebpPicture lossy(byte[] webp, int start, int orientation) throws Refusal {
        var size = start == 0 ? 0 : (int) Bytes.littleEndian(webp, start - 4, 4);
        if (size < 10 || !Bytes.text(webp, start + 3, start + 6).equals("\u009d\1*")) {
            throw new Refusal("file.damaged");
        }
        var width = (int) Bytes.littleEndian(webp, start + 6, 2) & 0x3fff;
        var height = (int) Bytes.littleEndian(webp, start + 8, 2) & 0x3fff;
        return new WebpPicture(alone(webp, start - CHUNK, size + CHUNK), width, height, orientation);
    }

    private static byte[] alone(byte[] webp, int chunk, int length) {
        var alone = new byte[12 + length + length % 2];
        System.arraycopy(webp, 0, alone, 0, 12);
        System.arraycopy(webp, chunk, alone, 12, length);
        for (int i = 0; i < 4; i++) {
            alone[4 + i] = (byte) ((alone.length - 8) >> (8 * i));
        }
        return alone;
    }
}
