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

    public Optional<YoungPerson> person(UUID id) {
        return sql.person(id);
    }
}
