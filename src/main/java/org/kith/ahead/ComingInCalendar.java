package org.kith.ahead;

import java.time.LocalDate;
import java.util.List;
import org.kith.actor.Viewer;
import org.kith.calendar.CalendarItem;
import org.kith.calendar.CalendarItems;
import org.springframework.stereotype.Component;

/** Brings days that are set and meetings to the calendar: of a young person their own, of whoever works here those of young people they work with. */
@Component
class ComingInCalendar implements CalendarItems {
    private final SoonSql sql;

    ComingInCalendar(SoonSql sql) {
        this.sql = sql;
    }

    @Override
    public List<CalendarItem> of(Viewer viewer, LocalDate from) {
        var me = viewer.youngPerson();
        var people = me == null ? sql.withThem(from) : List.of(me);
        return people.isEmpty()
                ? List.of()
                : sql.dated(people, from).stream()
                        .map(one -> new CalendarItem("coming " + one.key(), one.day(), one.time(), one.sure()))
                        .toList();
    }
}
