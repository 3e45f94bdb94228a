package org.kith.people;

import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Young people as whoever acts can see them, for the rooms above. Asked inside the actor's transaction. */
@Component
public class YoungPeople {
    private final YoungPersonSql sql;

    YoungPeople(YoungPersonSql sql) {
        this.sql = sql;
    }

    public Optional<YoungPerson> person(UUID id) {
        return sql.person(id);
    }
}
