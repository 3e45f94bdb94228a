package org.kith.people;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.kith.actor.Viewer;
import org.springframework.stereotype.Component;

/** Young people as whoever acts can see them, for the rooms above. Asked inside the actor's transaction. */
@Component
public class YoungPeople {
    private final YoungPersonSql sql;
    private final List<BesideRecord> rooms;

    YoungPeople(YoungPersonSql sql, List<BesideRecord> rooms) {
        this.sql = sql;
        this.rooms = List.copyOf(rooms);
    }

    /** What leads on from the page of a young person, as other rooms bring it. */
    public List<BesideRecord.Link> beside(Viewer viewer, UUID id) {
        return rooms.stream().flatMap(room -> room.of(viewer, id).stream()).toList();
    }

    /**
     * SQL for the last day somebody can have lived of whom a return says that they died: the day care ended by it, or the last of the first year whose
     * answers say so, unless a later year's say that they live. Null of everybody else.
     *
     * @param id what stands for whom it is asked of
     */
    public static String diedBy(String id) {
        return """
                least((select min(coalesce(e.ends_on, make_date(e.stated_year, 3, 31), (kith.now() at time zone 'Europe/London')::date)) from episode e
                        where e.young_person_id = %1$s and e.reason_ceased = 'E2'),
                    (select make_date(min(c.year), 3, 31) from care_leaver_status c
                      where c.young_person_id = %1$s and c.in_touch = 'DIED' and c.year > coalesce((select max(l.year) from care_leaver_status l
                          where l.young_person_id = %1$s and l.in_touch <> 'DIED'), 0)))""".formatted(id);
    }

    public Optional<YoungPerson> person(UUID id) {
        return sql.person(id);
    }
}
