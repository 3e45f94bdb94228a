package org.kith.outbox;

import static org.kith.words.Words.say;

import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * What cannot wait until the job looks again is sent once the transaction that caused it has committed, behind no import and no other long work. If
 * this does not come to it, because Kith is stopped, the job does.
 */
@Component
@ConditionalOnWebApplication
class AtOnce implements DisposableBean {
    private static final Logger LOG = LoggerFactory.getLogger(AtOnce.class);
    private static final int TOGETHER = 4;

    private final Sending sending;
    private final ExecutorService threads = Executors.newFixedThreadPool(
            TOGETHER, Thread.ofVirtual().name("send-at-once-", 0).factory());

    AtOnce(Sending sending) {
        this.sending = sending;
    }

    /** Within the transaction that causes it. */
    void afterCommit(UUID organisation) {
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                threads.execute(() -> send(organisation));
            }
        });
    }

    private void send(UUID organisation) {
        try {
            sending.sendWhatCannotWait(organisation);
        } catch (RuntimeException e) {
            LOG.warn(say("outbox.tried-again"));
        }
    }

    @Override
    public void destroy() {
        threads.shutdown();
    }
}
