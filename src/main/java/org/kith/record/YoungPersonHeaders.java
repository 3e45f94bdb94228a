package org.kith.record;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Whose record a page is about: who they are and how far into it whoever looks can see. Asked inside the actor's transaction. */
@Component
class YoungPersonHeaders {
    private final WhoseSql sql;

    YoungPersonHeaders(WhoseSql sql) {
        this.sql = sql;
    }

    /** Nobody for whom the actor cannot see. */
    Optional<Whose> of(UUID person) {
        return sql.whose(person);
    }

    /** Those of these people the actor can see, by the names they go by. */
    List<Whose> those(UUID[] people) {
        return sql.those(people);
    }
}
