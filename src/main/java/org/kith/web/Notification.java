package org.kith.web;

/**
 * Something a young person is to be told, on their own pages.
 *
 * @param words what happened, in their words
 * @param more what comes now
 * @param read where "I have read this" is sent; empty once they have
 * @param address where they read on
 * @param link what they find there
 */
public record Notification(String words, String more, String read, String address, String link) {

    public boolean isNew() {
        return !read.isEmpty();
    }
}
