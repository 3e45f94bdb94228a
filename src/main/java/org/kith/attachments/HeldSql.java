package org.kith.attachments;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Statements of the job that asks the scanner again. */
@Component
class HeldSql {
    private final JdbcClient jdbc;

    HeldSql(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<UUID> organisations() {
        return jdbc.sql("select id from organisation").query(UUID.class).list();
    }

    /** In no order, so that one the scanner never answers about does not keep the others waiting for ever. */
    List<UUID> held() {
        return jdbc.sql("select id from attachment where state = 'held' order by random()")
                .query(UUID.class)
                .list();
    }

    Optional<byte[]> bytes(UUID id) {
        return jdbc.sql("select bytes from attachment where id = ? and state = 'held'")
                .param(id)
                .query((row, number) -> row.getBytes("bytes"))
                .optional();
    }

    /** The database's own time, since the policy asks for a row decided in this transaction. */
    void decide(UUID id, Attachment.State state) {
        jdbc.sql("update attachment set state = ?, checked_at = now() where id = ? and state = 'held'")
                .params(state.stored(), id)
                .update();
    }
}
