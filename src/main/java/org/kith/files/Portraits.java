package org.kith.files;

import java.awt.image.BufferedImage;
import java.util.EnumMap;
import java.util.Map;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;

/**
 * Makes two squares of a photo of somebody, for pages that come over a poor connection: the middle of it, and of one that is higher than wide more of
 * its upper part, where faces are, unless somebody says where theirs is. One at a time, so ask outside any transaction.
 */
@Component
public final class Portraits {
    private static final int SMALL = 96;
    private static final int LIGHT = 1_400;
    private static final int LARGE = 240;
    private static final int HEAVIEST = 12_288;
    private static final int TO_CHOOSE_FROM = 640;
    private static final int HEAVIEST_TO_CHOOSE_FROM = 61_440;

    /** How much longer one side is before its squares are not all the same. */
    private static final double LONGER = 1.1;

    private static final long MOST_PIXELS = 40_000_000;

    private final ReentrantLock one = new ReentrantLock();

    /**
     * Two JPEGs without any metadata.
     *
     * @param small at most 1,400 bytes, so that it can stand in a page itself
     * @param large at most 12 KB
     */
    public record Portrait(byte[] small, byte[] large) {}

    /** Which part of a photo the square is of; {@code USUAL} where nobody said. */
    public enum Part {
        USUAL(0.5, 0.25),
        TOP(0.5, 0),
        BOTTOM(0.5, 1),
        LEFT(0, 0.25),
        RIGHT(1, 0.25);

        final double across;
        final double down;

        Part(double across, double down) {
            this.across = across;
            this.down = down;
        }

        private boolean isOf(BufferedImage photo) {
            return this == USUAL
                    || across != USUAL.across && photo.getWidth() > photo.getHeight() * LONGER
                    || down != USUAL.down && photo.getHeight() > photo.getWidth() * LONGER;
        }
    }

    /** @param photo as {@link FileCheck} made it anew */
    public Portrait of(byte[] photo, Part part) {
        return alone(() -> {
            var square = square(read(photo), part);
            return new Portrait(Picture.light(square, SMALL, LIGHT), Picture.light(square, LARGE, HEAVIEST));
        });
    }

    /** The same photo, light enough to be kept until somebody chose a square of it. */
    public byte[] toChooseFrom(byte[] photo) {
        return alone(() -> Picture.light(read(photo), TO_CHOOSE_FROM, HEAVIEST_TO_CHOOSE_FROM));
    }

    /** The squares there are of it, each as small as it stands in a page; of what is about as wide as it is high there is one. */
    public Map<Part, byte[]> squares(byte[] photo) {
        return alone(() -> {
            var read = read(photo);
            var squares = new EnumMap<Part, byte[]>(Part.class);
            for (var part : Part.values()) {
                if (part.isOf(read)) {
                    squares.put(part, Picture.light(square(read, part), SMALL, LIGHT));
                }
            }
            return squares;
        });
    }

    private static BufferedImage square(BufferedImage photo, Part part) {
        return Picture.square(photo, part.across, part.down);
    }

    private static BufferedImage read(byte[] photo) {
        try {
            return Pixels.read("jpeg", photo, MOST_PIXELS);
        } catch (Refusal refusal) {
            throw new IllegalArgumentException("Not a photo that was made anew", refusal);
        }
    }

    private <T> T alone(Supplier<T> work) {
        one.lock();
        try {
            return work.get();
        } finally {
            one.unlock();
        }
    }
}
