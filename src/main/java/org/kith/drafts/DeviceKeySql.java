package org.kith.drafts;

import java.util.Optional;
import org.kith.actor.Viewer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Statements for the key of what waits on somebody's devices. */
@Component
class DeviceKeySql {
    private final JdbcClient jdbc;

    DeviceKeySql(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<byte[]> find(Viewer viewer) {
        return jdbc.sql("select key from device_key where account_id = ?")
                .param(viewer.me())
                .query(byte[].class)
                .optional();
    }

    /** Of two pages that ask at once, the first one's stays. */
    void addIfNone(Viewer viewer, byte[] key) {
        jdbc.sql(
                        "insert into device_key (account_id, organisation_id, key) values (?, kith.organisation(), ?) on conflict do nothing")
                .params(viewer.me(), key)
                .update();
    }
}
