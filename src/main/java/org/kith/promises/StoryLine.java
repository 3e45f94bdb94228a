package org.kith.promises;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What somebody said of a promise.
 *
 * @param number where it stands in its story, from 1
 * @param words what it is to be now, of a change; what is said with it, of all others
 * @param due by when it is to be now, of a change
 * @param about the line it is said beside; null for the promise itself
 */
record StoryLine(
        UUID id,
        int number,
        Step step,
        @Nullable String words,
        @Nullable LocalDate due,
        @Nullable UUID about,
        Said said) {}
