package org.kith.picture;

import io.nayuki.qrcodegen.QrCode.Ecc;

/**
 * A picture that the camera of a phone reads an address from. It is dark on white whatever the colours of the page are, with the empty edge that
 * cameras look for.
 *
 * @param path what is drawn, each run of dark squares of a row
 * @param size how many squares it is wide, the edge among them
 */
public record QrCode(Picture picture, String path, int size) {
    private static final int EDGE = 4;
    private static final int PIXELS = 5;

    public static QrCode of(String id, String address, Picture.InWords words) {
        var code = io.nayuki.qrcodegen.QrCode.encodeText(address, Ecc.MEDIUM);
        var size = code.size + 2 * EDGE;
        return new QrCode(Picture.of(id, size * PIXELS, size * PIXELS, words), path(code), size);
    }

    private static String path(io.nayuki.qrcodegen.QrCode code) {
        var path = new StringBuilder();
        for (int y = 0; y < code.size; y++) {
            int from = 0;
            for (int x = 0; x <= code.size; x++) {
                if (!code.getModule(x, y)) {
                    run(path, from, x, y);
                    from = x + 1;
                }
            }
        }
        return path.toString();
    }

    private static void run(StringBuilder path, int from, int to, int y) {
        if (to > from) {
            path.append('M').append(from + EDGE).append(' ').append(y + EDGE);
            path.append('h').append(to - from).append("v1H").append(from + EDGE).append('z');
        }
    }

    /** What turns squares into pixels. */
    String scaled() {
        return "scale(" + PIXELS + ")";
    }
}
