package org.kith.web;

import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** Two things at a time for each account; a few more wait a little, and what is more than that is told to come again. */
final class RequestLimiter {
    static final int AT_ONCE = 2;

    /** Those whose turn it is, and those who wait for it. */
    static final int MOST = 40;

    private final Map<UUID, Turn> turns = new ConcurrentHashMap<>();
    private final Duration patience;

    RequestLimiter(Duration patience) {
        this.patience = patience;
    }

    private static final class Turn {
        private final Semaphore free = new Semaphore(AT_ONCE, true);
        private int here;

        boolean comes(Duration patience) {
            try {
                return free.tryAcquire(patience.toNanos(), TimeUnit.NANOSECONDS);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return false;
            }
        }
    }

    /** Whether their turn came; if so, it {@link #ends}, whatever happens in it. */
    boolean begins(UUID account) {
        var turn = turns.compute(account, (who, there) -> arrived(there));
        if (turn.here <= MOST && turn.comes(patience)) {
            return true;
        }
        leaves(account);
        return false;
    }

    void ends(UUID account) {
        var turn = turns.get(account);
        if (turn != null) {
            turn.free.release();
        }
        leaves(account);
    }

    private static Turn arrived(@Nullable Turn there) {
        var turn = there == null ? new Turn() : there;
        turn.here++;
        return turn;
    }

    private void leaves(UUID account) {
        turns.computeIfPresent(account, (who, turn) -> --turn.here == 0 ? null : turn);
    }

    /** How many of theirs wait for their turn. */
    int waiting(UUID account) {
        var turn = turns.get(account);
        return turn == null ? 0 : turn.free.getQueueLength();
    }

    /** How many are kept in mind: those who are about something now. */
    int size() {
        return turns.size();
    }
}
