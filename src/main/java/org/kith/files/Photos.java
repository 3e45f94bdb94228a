package org.kith.files;

import java.awt.image.BufferedImage;
import java.util.concurrent.Semaphore;

/**
 * Makes photos anew: reads the pixels, turns them upright, makes them at most {@value #LONGEST} pixels long and writes them as JPEG,
 * so no place, time, device or hidden part of the original is left. What is see-through becomes white.
 */
final class Photos {
    static final int LONGEST = 2048;
    private static final int LONGEST_THUMBNAIL = 320;
    private static final int HEAVIEST_THUMBNAIL = 15_000;
    private static final float QUALITY = 0.85f;

    private static final long MOST_PIXELS = 40_000_000;
    /** Its reader holds some 30 bytes a pixel. */
    private static final long MOST_PIXELS_OF_WEBP = 4_000_000;
    /** Of coefficients, for a JPEG that comes in several passes. */
    private static final long MOST_HELD = 64_000_000;

    private static final int PLACES = 2;
    private final Semaphore places = new Semaphore(PLACES, true);

    private interface Reading {
        BufferedImage read() throws Refusal;
    }

    Checked.Kept jpeg(String name, byte[] content) throws Refusal {
        var header = JpegHeader.of(content);
        refuseMore(header.width(), header.height(), MOST_PIXELS);
        if (header.held() > MOST_HELD) {
            var pixels = (long) header.width() * header.height();
            throw tooManyPixels(pixels * MOST_HELD / header.held());
        }
        var places = header.held() == 0 ? 1 : PLACES;
        return anew(name, places, header.orientation(), () -> Pixels.read("jpeg", content, MOST_PIXELS));
    }

    Checked.Kept png(String name, byte[] content) throws Refusal {
        if (content.length < 24) {
            throw new Refusal("file.damaged");
        }
        refuseMore(Bytes.bigEndian(content, 16, 4), Bytes.bigEndian(content, 20, 4), MOST_PIXELS);
        return anew(name, 1, 1, () -> Pixels.read("png", content, MOST_PIXELS));
    }

    /** Takes both places, since its reader cannot leave out pixels. */
    Checked.Kept webp(String name, byte[] content) throws Refusal {
        var picture = WebpPicture.of(content);
        refuseMore(picture.width(), picture.height(), MOST_PIXELS_OF_WEBP);
        return anew(
                name, PLACES, picture.orientation(), () -> Pixels.read("webp", picture.content(), MOST_PIXELS_OF_WEBP));
    }

    static void refuseMore(long width, long height, long most) throws Refusal {
        if (width <= 0 || height <= 0) {
            throw new Refusal("file.damaged");
        }
        if (width > most || height > most || width * height > most) {
            throw tooManyPixels(most);
        }
    }

    private static Refusal tooManyPixels(long most) {
        return new Refusal("file.too-many-pixels", Math.max(1, most / 1_000_000));
    }

    private Checked.Kept anew(String name, int taken, int orientation, Reading reading) throws Refusal {
        places.acquireUninterruptibly(taken);
        try {
            var photo = Picture.upright(Picture.within(reading.read(), LONGEST), orientation);
            var content = Picture.jpeg(photo, QUALITY);
            return new Checked.Kept(
                    FileKind.PHOTO,
                    SafeName.of(name, FileKind.PHOTO),
                    content,
                    Picture.light(photo, LONGEST_THUMBNAIL, HEAVIEST_THUMBNAIL),
                    photo.getWidth(),
                    photo.getHeight());
        } finally {
            places.release(taken);
        }
    }
}
