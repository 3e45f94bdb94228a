package org.kith.signin;

import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Statements that give names somebody comes in without. */
@Component
class NamingSql {
    private final JdbcClient jdbc;

    NamingSql(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void nameAccount(UUID account, String name) {
        jdbc.sql("update account set name = ? where id = ?")
                .params(name, account)
                .update();
    }

    void nameOrganisation(UUID organisation, String name) {
        jdbc.sql("update organisation set name = ? where id = ?")
                .params(name, organisation)
                .update();
    }
}
