package org.kith.nation;

import java.util.Objects;
import java.util.Optional;
import org.kith.actor.Viewer;
import org.springframework.stereotype.Component;

/** In which nation an organisation works, within the running transaction. Nobody says it for them: until a manager does, it is not known. */
@Component
public class Nations {
    private final NationSql sql;

    Nations(NationSql sql) {
        this.sql = sql;
    }

    /** That of the organisation whoever looks belongs to. */
    public Optional<Nation> of(Viewer viewer) {
        return Optional.ofNullable(viewer.organisation()).flatMap(sql::of).flatMap(Nation::ofKey);
    }

    void say(Viewer viewer, Nation nation) {
        sql.say(Objects.requireNonNull(viewer.organisation(), "managers belong to one"), nation.key());
    }
}
