package org.kith.calendar;

import java.time.LocalDate;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;

/**
 * Something that is set for a day. What it is, with whom and where stays in Kith.
 *
 * @param key what it is known by for as long as it stands, with the name of the room in front
 * @param time on London's clock; null where nobody said, or it is of the whole day
 * @param sure whether nobody asked for another day
 */
public record CalendarItem(
        String key, LocalDate day, @Nullable LocalTime time, boolean sure) {}
