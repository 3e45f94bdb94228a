package org.kith.files;

import java.util.concurrent.locks.ReentrantLock;
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
    }

    /** @param photo as {@link FileCheck} made it anew */
    public Portrait of(byte[] photo, Part part) {
        one.lock();
        try {
            var square = Picture.square(Pixels.read("jpeg", photo, MOST_PIXELS), part.across, part.down);
            return new Portrait(Picture.light(square, SMALL, LIGHT), Picture.light(square, LARGE, HEAVIEST));
        } catch (Refusal refusal) {
            throw new IllegalArgumentException("Not a photo that was made anew", refusal);
        } finally {
            one.unlock();
        }
    }
}
