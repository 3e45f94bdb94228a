package org.kith.calendar;

import java.time.LocalDate;
import java.util.List;
import org.kith.actor.Viewer;

/** What a room brings to somebody's calendar, as a bean of the room: of a young person what is theirs, of whoever works here what is of those they work with. */
@FunctionalInterface
public interface CalendarItems {
    /** In any order. */
    List<CalendarItem> of(Viewer viewer, LocalDate from);
}
