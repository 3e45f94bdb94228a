package org.kith.web;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something a young person is to be told, on their own pages.
 *
 * @param words what happened, in their words
 * @param more what comes now
 * @param read where "I have read this" is sent; empty once they have
 * @param address where they read on
 * @param link what they find there
 * @param reply where they say that they did not agree, and ask about it; null where that is no question
 */
public record Notification(
        String words,
        String more,
        String read,
        String address,
        String link,
        @Nullable Reply reply) {

    public Notification(String words, String more, String read, String address, String link) {
        this(words, more, read, address, link, null);
    }

    /**
     * Two forms to one address.
     *
     * @param address where words about it are sent
     * @param disagrees the key of the form that says that they did not agree
     * @param asks the key of the form that asks about it
     */
    public record Reply(String address, UUID disagrees, UUID asks) {}

    public boolean isNew() {
        return !read.isEmpty();
    }
}
