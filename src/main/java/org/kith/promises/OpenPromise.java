package org.kith.promises;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A promise that is not yet kept.
 *
 * @param words what it says now
 * @param who who promised whom, as whoever looks reads it
 * @param due by when; null where no day was said
 * @param overdue whether that day has passed
 * @param address where its story is read
 */
public record OpenPromise(
        UUID id, String words, String who, @Nullable LocalDate due, boolean overdue, String address) {}
