package org.kith.nation;

import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Statements of the nation an organisation works in. */
@Component
class NationSql {
    private final JdbcClient jdbc;

    NationSql(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<String> of(UUID organisation) {
        return jdbc.sql("select nation from organisation where id = ? and nation is not null")
                .param(organisation)
                .query(String.class)
                .optional();
    }

    void say(UUID organisation, String nation) {
        jdbc.sql("update organisation set nation = ? where id = ?")
                .params(nation, organisation)
                .update();
    }
}
