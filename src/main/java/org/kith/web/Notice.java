package org.kith.web;

import org.jspecify.annotations.Nullable;

/**
 * Something to know at the moment it matters.
 *
 * @param id what tells it from others on the page
 * @param address where all of it is read
 * @param asked what is asked of whoever reads it; null where nothing is
 */
public record Notice(
        String id,
        String title,
        String summary,
        String address,
        @Nullable Asked asked) {

    /**
     * To say that it was read.
     *
     * @param version the version shown
     * @param again whether an earlier one was read
     * @param html all of it, so that nobody has to leave what they are doing
     */
    public record Asked(int version, boolean again, String html) {}
}
