package org.kith.actor;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The one way into the database: work done as an actor, in one transaction. A transaction about one young person also names them, which
 * makes the policy fast, and a reading of their record writes its line in the log before anything is read.
 */
public final class ActorTransactions {
    private static final String ACCOUNT_ENDED = "28000";

    private final TransactionTemplate transaction;
    private final JdbcClient jdbc;

    ActorTransactions(PlatformTransactionManager transactions, JdbcClient jdbc) {
        this.transaction = new TransactionTemplate(transactions);
        this.jdbc = jdbc;
    }

    /** Work that is about no one young person, or about many. */
    public <T extends @Nullable Object> T as(Actor actor, Function<Viewer, T> work) {
        return run(new TransactionContext(actor, null, null), work);
    }

    public void doAs(Actor actor, Consumer<Viewer> work) {
        as(actor, viewer -> {
            work.accept(viewer);
            return null;
        });
    }

    /**
     * Reads one young person's record.
     *
     * @throws NotFound when there is no such young person for this actor; nothing is logged then
     */
    public <T> T reading(Actor actor, UUID youngPerson, AccessLogEntry look, Function<Viewer, T> work) {
        return reading(actor, youngPerson, viewer -> look, work);
    }

    /**
     * Reads one young person's record on a page of which not everybody sees as much.
     *
     * @param look what of it the viewer sees
     * @throws NotFound when there is no such young person for this actor; nothing is logged then
     */
    public <T> T reading(
            Actor actor, UUID youngPerson, Function<Viewer, AccessLogEntry> look, Function<Viewer, T> work) {
        return run(new TransactionContext(actor, youngPerson, look), work);
    }

    /** Reads the record of the young person who is acting themselves; {@link NotFound} for everybody else. */
    public <T> T readingOwn(Actor actor, AccessLogEntry look, Function<Viewer, T> work) {
        return run(new TransactionContext(actor, null, viewer -> look), work);
    }

    /**
     * Changes something in one young person's record, without showing more of it than the actor just sent.
     *
     * @throws NotFound when there is no such young person for this actor
     */
    public <T> T changing(Actor actor, UUID youngPerson, Function<Viewer, T> work) {
        return run(new TransactionContext(actor, youngPerson, null), work);
    }

    /** Logs a list in the transaction that reads it: one line for each young person shown. */
    public void shownInList(Iterable<UUID> youngPeople, AccessLogEntry look) {
        var ids = new ArrayList<UUID>();
        youngPeople.forEach(ids::add);
        if (!ids.isEmpty()) {
            try {
                jdbc.sql("select kith.look_at_list(?, ?, ?)")
                        .params(ids.toArray(UUID[]::new), look.page(), look.sectionArray())
                        .query(Integer.class)
                        .single();
            } catch (DataAccessException e) {
                throw NotLogged.isWhy(e.getCause()) ? new NotLogged(e) : e;
            }
        }
    }

    private <T extends @Nullable Object> T run(TransactionContext turn, Function<Viewer, T> work) {
        if (ActorTransactionManager.TURN.isBound()) {
            throw new IllegalStateException("A transaction has one actor: do not begin another inside it");
        }
        try {
            return ScopedValue.where(ActorTransactionManager.TURN, turn)
                    .call(() -> transaction.execute(status -> whole(turn, work.apply(turn.viewer()))));
        } catch (CannotCreateTransactionException e) {
            throw held(turn, plainly(e));
        } catch (RuntimeException e) {
            throw held(turn, e);
        }
    }

    /** Whoever waits for a page is told to come again; a job waits as long as it takes, and says what it met. */
    private static RuntimeException held(TransactionContext turn, RuntimeException fault) {
        return !turn.isLongWork() && Busy.isWhy(fault) ? new Busy(fault) : fault;
    }

    /** What somebody found in what is shared with them, unless some of that was withdrawn while they looked: then there is no such page. */
    private <T extends @Nullable Object> T whole(TransactionContext turn, T found) {
        if (turn.viewer().onlyShared()
                && !jdbc.sql("select kith.still_shared()").query(Boolean.class).single()) {
            throw new NotFound();
        }
        return found;
    }

    private static RuntimeException plainly(CannotCreateTransactionException e) {
        return switch (e.getCause()) {
            case NotFound hidden -> hidden;
            case NotLogged notLogged -> notLogged;
            case SQLException sql when ACCOUNT_ENDED.equals(sql.getSQLState()) -> new AccountEnded(e);
            case null, default -> e;
        };
    }
}
