package org.kith.files;

import java.util.concurrent.locks.ReentrantLock;
import org.springframework.stereotype.Component;

/**
 * Makes two squares of a photo of somebody, for pages that come over a poor connection: the middle of it, and of one that is higher than wide more of
 * its upper part, where faces are. One at a time, so ask outside any transaction.
 */
@Component
public final class Portraits {
    private static final int SMALL = 48;
    private static final int LIGHT = 550;
    private static final int LARGE = 240;
    private static final int HEAVIEST = 12_288;
    private static final long MOST_PIXELS = 40_000_000;

    private final ReentrantLock one = new ReentrantLock();

    /**
     * Two JPEGs without any metadata.
     *
     * @param small at most 550 bytes, so that it can stand in a page itself
     * @param large at most 12 KB
     */
    public record Portrait(byte[] small, byte[] large) {}

    /** @param photo as {@link FileCheck} made it anew */
    public Portrait of(byte[] photo) {
        one.lock();
        try {
            var square = Picture.square(Pixels.read("jpeg", photo, MOST_PIXELS));
            return new Portrait(Picture.light(square, SMALL, LIGHT), Picture.light(square, LARGE, HEAVIEST));
        } catch (Refusal refusal) {
            throw new IllegalArgumentException("Not a photo that was made anew", refusal);
        } finally {
            one.unlock();
        }
    }
}
