package org.kith.nation;

import java.util.Objects;
import java.util.Optional;
import org.kith.actor.Viewer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** In which nation an organisation works, within the running transaction. Nobody says it for them: until a manager does, it is not known. */
@Component
public class Nations {
    private final JdbcClient jdbc;

    Nations(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** That of the organisation whoever looks belongs to. */
    public Optional<Nation> of(Viewer viewer) {
        return jdbc.sql("select nation from organisation where id = ? and nation is not null")
                .param(viewer.organisation())
                .query(String.class)
                .optional()
                .flatMap(Nation::ofKey);
    }

    void say(Viewer viewer, Nation nation) {
        jdbc.sql("update organisation set nation = ? where id = ?")
                .params(nation.key(), Objects.requireNonNull(viewer.organisation(), "managers belong to one"))
                .update();
    }
}
