package org.kith.cli;

import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import org.kith.database.CannotStart;
import org.slf4j.LoggerFactory;

/**
 * The database of a Kith that starts, brought up and looked at beside everything else that a start is: PostgreSQL takes its time while Spring reads
 * what there is to be made, or a command reads what it was given. What speaks to the database waits for it, so no port is opened before all that must
 * hold of it holds.
 *
 * @param <T> what is there once it is ready
 */
final class DatabaseBeside<T> {
    private final FutureTask<T> work;

    private DatabaseBeside(FutureTask<T> work) {
        this.work = work;
    }

    /** Why it never became ready is told by {@link #orRefused}, whatever became of that for want of it. */
    private static final class Missing extends RuntimeException {
        private static final long serialVersionUID = 1L;

        Missing(Throwable why) {
            super("the database is not there", why);
        }
    }

    static <T> DatabaseBeside<T> begin(Callable<T> how) {
        // Both log, and whoever comes second while the log is being set up is told so.
        LoggerFactory.getILoggerFactory();
        var work = new FutureTask<>(how);
        Thread.ofPlatform().name("kith-database-start").start(work);
        return new DatabaseBeside<>(work);
    }

    /** Ends a start in vain early, as where another Kith runs on the same home. */
    void mustNotBeRefused() {
        if (work.isDone()) {
            ready();
        }
    }

    /** Waits for it. */
    T ready() {
        try {
            return orRefused();
        } catch (CannotStart e) {
            throw new Missing(e);
        }
    }

    /** The same, where somebody can be told why there is none. */
    T orRefused() throws CannotStart {
        try {
            return work.get();
        } catch (ExecutionException e) {
            if (e.getCause() instanceof CannotStart refusal) {
                throw refusal;
            }
            throw e.getCause() instanceof RuntimeException fault ? fault : new Missing(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CannotStart("Kith was asked to stop while it was starting.", e);
        }
    }
}
