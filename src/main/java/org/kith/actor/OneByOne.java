package org.kith.actor;

import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Makes what is sent at once wait for one another, so that whoever asks whether something is there already sees what came a moment before. */
public final class OneByOne {
    private OneByOne() {}

    /** Waits for every other transaction that is about the same; the next one waits until this one ends. */
    public static void about(JdbcClient jdbc, UUID what) {
        jdbc.sql("select count(*) from pg_advisory_xact_lock(hashtextextended(?, 1))")
                .param(what.toString())
                .query(Integer.class)
                .single();
    }
}
