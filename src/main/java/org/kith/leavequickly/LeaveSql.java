package org.kith.leavequickly;

import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Statements of who leaves quickly, and where to. */
@Component
class LeaveSql {
    private final JdbcClient jdbc;

    LeaveSql(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void turn(UUID account, boolean on) {
        jdbc.sql("update account set leaves_quickly = ? where id = ? and leaves_quickly <> ?")
                .params(on, account, on)
                .update();
    }

    String site(UUID organisation) {
        return jdbc.sql("select leaves_to from organisation where id = ?")
                .param(organisation)
                .query(String.class)
                .single();
    }

    void saySite(UUID organisation, String site) {
        jdbc.sql("update organisation set leaves_to = ? where id = ? and leaves_to <> ?")
                .params(site, organisation, site)
                .update();
    }
}
