package org.kith.paging;

/**
 * Which part of a long list a page shows.
 *
 * @param page counted from 1
 * @param size how many to a page
 * @param total how many there are in all
 */
public record Paging(int page, int size, int total) {
    public int pages() {
        return Math.max(1, Math.ceilDiv(total, size));
    }
}
