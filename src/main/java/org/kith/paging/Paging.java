package org.kith.paging;

import org.jspecify.annotations.Nullable;

/**
 * Which part of a long list a page shows.
 *
 * @param page counted from 1
 * @param size how many to a page
 * @param total how many there are in all
 */
public record Paging(int page, int size, int total) {
    private static final int LAST_SENSIBLE = 1_000_000;

    /** The page somebody asked for; the first when what they asked for is no page. */
    public static int asked(@Nullable String text) {
        if (text == null || !text.matches("[0-9]{1,7}")) {
            return 1;
        }
        return Math.clamp(Integer.parseInt(text), 1, LAST_SENSIBLE);
    }

    /** The page asked for of a list whose length is known; the last one when there are fewer. */
    public static Paging within(int asked, int size, int total) {
        return new Paging(Math.clamp(asked, 1, Math.max(1, Math.ceilDiv(total, size))), size, total);
    }

    /** How many come before the first shown. */
    public static long before(int page, int size) {
        return (page - 1L) * size;
    }

    public int pages() {
        return Math.max(1, Math.ceilDiv(total, size));
    }

    /** The first one shown, counted from 1. */
    public int first() {
        return total == 0 ? 0 : (page - 1) * size + 1;
    }

    public int last() {
        return Math.min(page * size, total);
    }

    public boolean hasEarlier() {
        return page > 1;
    }

    public boolean hasMore() {
        return page < pages();
    }
}
