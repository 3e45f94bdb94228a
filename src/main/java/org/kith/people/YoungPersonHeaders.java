package org.kith.people;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Whose record a page is about: who they are and how far into it whoever looks can see. Asked inside the actor's transaction. */
@Component
public class YoungPersonHeaders {
    private final YoungPersonHeaderSql sql;

    YoungPersonHeaders(YoungPersonHeaderSql sql) {
        this.sql = sql;
    }

    /** Nobody for whom the actor cannot see. */
    public Optional<YoungPersonHeader> of(UUID person) {
        return sql.whose(person);
    }

    /** Those of these people the actor can see, by the names they go by. */
    public List<YoungPersonHeader> those(UUID[] people) {
        return sql.those(people);
    }
}
