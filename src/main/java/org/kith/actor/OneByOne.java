package org.kith.actor;

import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Makes what is sent at once wait for one another, so that whoever asks whether something is there already sees what came a moment before. */
public final class OneByOne {
    private static final String LOADING = "kith loading ";
    private static final String NAMING = "kith naming ";

    private OneByOne() {}

    /** Waits for every other transaction that is about the same; the next one waits until this one ends. */
    public static void about(JdbcClient jdbc, UUID what) {
        jdbc.sql("select count(*) from pg_advisory_xact_lock(hashtextextended(?, 1))")
                .param(what.toString())
                .query(Integer.class)
                .single();
    }

    /** Waits until no list of names is loaded into an organisation; no other is until this transaction ends. */
    public static void naming(JdbcClient jdbc, UUID organisation) {
        waitFor(jdbc, NAMING + organisation);
    }

    /** The same without waiting; answers whether it has the turn now. */
    public static boolean namingIfFree(JdbcClient jdbc, UUID organisation) {
        return isFree(jdbc, NAMING + organisation);
    }

    /** Waits until no return is loaded into an organisation; no other is until this transaction ends. */
    public static void loading(JdbcClient jdbc, UUID organisation) {
        waitFor(jdbc, LOADING + organisation);
    }

    /** The same without waiting; answers whether it has the turn now. */
    public static boolean loadingIfFree(JdbcClient jdbc, UUID organisation) {
        return isFree(jdbc, LOADING + organisation);
    }

    /** Whether no return is loaded just now, which holds rows of its young people for minutes; then none begins until this transaction ends. */
    public static boolean besideLoading(JdbcClient jdbc, UUID organisation) {
        return jdbc.sql("select pg_try_advisory_xact_lock_shared(hashtextextended(?, 0))")
                .param(LOADING + organisation)
                .query(Boolean.class)
                .single();
    }

    private static void waitFor(JdbcClient jdbc, String turn) {
        jdbc.sql("select count(*) from pg_advisory_xact_lock(hashtextextended(?, 0))")
                .param(turn)
                .query(Integer.class)
                .single();
    }

    private static boolean isFree(JdbcClient jdbc, String turn) {
        return jdbc.sql("select pg_try_advisory_xact_lock(hashtextextended(?, 0))")
                .param(turn)
                .query(Boolean.class)
                .single();
    }
}
