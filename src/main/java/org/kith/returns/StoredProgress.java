package org.kith.returns;

import org.kith.actor.Actor;
import org.kith.actor.ActorTransactions;
import org.kith.actor.JobName;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.transaction.TransactionException;

/** Writes down how far a loading is where the browser can see it, which its own transaction would hide until the end. */
final class StoredProgress implements Progress {
    private static final Logger LOG = LoggerFactory.getLogger(StoredProgress.class);

    private final ActorTransactions acting;
    private final ReturnImportSql imports;
    private final Order order;

    StoredProgress(ActorTransactions acting, ReturnImportSql imports, Order order) {
        this.acting = acting;
        this.imports = imports;
        this.order = order;
    }

    /** Waits until it is written, so that it never meets the loading's own last word about the same row. */
    @Override
    public void at(int done, int total) {
        try {
            Thread.ofVirtual().start(() -> write(done, total)).join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Not knowing how far it is must not stop it. */
    private void write(int done, int total) {
        try {
            acting.doAs(
                    Actor.job(JobName.IMPORT, order.organisation()),
                    viewer -> imports.progress(order.id(), done, total));
        } catch (DataAccessException | TransactionException e) {
            LOG.warn(
                    "How far a return is loaded could not be written down: {}",
                    e.getClass().getSimpleName());
        }
    }
}
