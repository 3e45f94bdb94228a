package org.kith.limits;

import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.LongSupplier;

/**
 * So many a second, from everybody together; whoever comes a little early waits, and who would wait too long is told at once. It
 * keeps one number, however many come.
 */
final class Turnstile {
    private final AtomicLong next;
    private final LongSupplier clock;
    private final long apart;
    private final long ahead;
    private final long patience;

    /**
     * @param ahead how many come at once after a quiet while
     */
    Turnstile(int aSecond, int ahead, Duration patience) {
        this(aSecond, ahead, patience, System::nanoTime);
    }

    Turnstile(int aSecond, int ahead, Duration patience, LongSupplier clock) {
        this.clock = clock;
        this.apart = Duration.ofSeconds(1).toNanos() / aSecond;
        this.ahead = apart * ahead;
        this.patience = patience.toNanos();
        this.next = new AtomicLong(clock.getAsLong() - this.ahead);
    }

    /** Whether they are in, once it is their turn. */
    boolean enter() {
        var pause = pause();
        if (pause > patience) {
            return false;
        }
        try {
            if (pause > 0) {
                TimeUnit.NANOSECONDS.sleep(pause);
            }
            return true;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /** How long until their turn, which is theirs then; more than anybody waits takes none. */
    long pause() {
        while (true) {
            var now = clock.getAsLong();
            var free = next.get();
            var turn = Math.max(free, now - ahead);
            if (turn - now > patience) {
                return turn - now;
            }
            if (next.compareAndSet(free, turn + apart)) {
                return Math.max(0, turn - now);
            }
        }
    }
}
