package org.kith.keys;

import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

@Component
class PersonKeySql {
    private final JdbcClient jdbc;

    PersonKeySql(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Nothing for everybody but the young person themselves. */
    Optional<byte[]> sealedKey(UUID youngPerson) {
        return jdbc.sql("select sealed_key from person_key where young_person_id = ?")
                .param(youngPerson)
                .query(byte[].class)
                .optional();
    }

    /** Of two that come at once the first stays, and the second waits to see it. */
    void addIfNone(UUID youngPerson, byte[] sealedKey, long wrappingKey) {
        jdbc.sql("""
                insert into person_key (young_person_id, organisation_id, sealed_key, wrapping_key_id, made_at)
                values (?, kith.organisation(), ?, ?, now()) on conflict do nothing
                """).params(youngPerson, sealedKey, wrappingKey).update();
    }
}
