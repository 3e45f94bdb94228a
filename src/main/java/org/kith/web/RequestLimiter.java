package org.kith.web;

import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** So many things at a time for each account; a few more wait a little, and what is more than that is told to come again. */
final class RequestLimiter {
    static final int AT_ONCE = 2;

    /** Those whose turn it is, and those who wait for it. */
    static final int MOST = 40;

    /** A browser asks for no more at a time, and a page may have a picture for each young person of a team. */
    static final int READ_AT_ONCE = 6;

    static final int MOST_READ = 200;

    private final Map<UUID, Turn> turns = new ConcurrentHashMap<>();
    private final Duration patience;
    private final int atOnce;
    private final int most;

    /** Of what is sent. */
    RequestLimiter(Duration patience) {
        this(patience, AT_ONCE, MOST);
    }

    private RequestLimiter(Duration patience, int atOnce, int most) {
        this.patience = patience;
        this.atOnce = atOnce;
        this.most = most;
    }

    static RequestLimiter ofReading(Duration patience) {
        return new RequestLimiter(patience, READ_AT_ONCE, MOST_READ);
    }

    private static final class Turn {
        private final Semaphore free;
        private int here;

        Turn(int atOnce) {
            free = new Semaphore(atOnce, true);
        }

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
        if (turn.here <= most && turn.comes(patience)) {
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

    private Turn arrived(@Nullable Turn there) {
        var turn = there == null ? new Turn(atOnce) : there;
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
