package org.kith.record;

/**
 * Words sent by a form beside an entry.
 *
 * @param key made with the form
 */
public record SentWords(String key, String words) {}
