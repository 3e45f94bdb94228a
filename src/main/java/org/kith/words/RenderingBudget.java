package org.kith.words;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.RequestContextHolder;

/**
 * What one request may spend on making pages of what people typed, and how much of that is done at once. Whatever they typed, nobody else waits
 * for longer: what is left when it is spent is shown in the simplest way. It is counted in letters and not in time, so that a busy machine
 * takes nothing from a letter.
 */
public final class RenderingBudget {
    /** In letters of long texts: fifty of eight pages each. */
    static final long MOST = 1_000_000;

    /** What is less is done as quickly as it is counted, so it waits for nobody and counts nothing. */
    public static final int SHORT = 1_000;

    /** Two pages. */
    static final int MANY = 5_000;

    private static final Duration PATIENCE = Duration.ofSeconds(1);

    private static final String SPENT = RenderingBudget.class.getName();

    /** Somebody else's page keeps a processor. */
    private static final Semaphore PLACES =
            new Semaphore(Math.max(1, Runtime.getRuntime().availableProcessors() - 1), true);

    private RenderingBudget() {}

    /**
     * The work's outcome; none once the request spent what it may. Work that has begun is done to its end, so it is bounded in itself.
     *
     * @param letters how much it is
     */
    public static <T> Optional<T> spend(long letters, Supplier<T> work) {
        var request = RequestContextHolder.getRequestAttributes();
        if (letters >= SHORT && request != null) {
            if (spent(request) >= MOST) {
                return Optional.empty();
            }
            spend(request, letters);
        }
        return Optional.of(letters < SHORT ? work.get() : inTurn(work));
    }

    /** Does work that takes a processor when there is a place for it. Who waited long does it anyway: a place is a courtesy. */
    public static <T> T inTurn(Supplier<T> work) {
        var placed = comesToAPlace();
        try {
            return work.get();
        } finally {
            if (placed) {
                PLACES.release();
            }
        }
    }

    /** Has words kept: of more than anybody types at once the database works out for long what a search will know, so that takes a place too. */
    public static <T> T keeping(int letters, Supplier<T> work) {
        return letters < MANY ? work.get() : inTurn(work);
    }

    private static boolean comesToAPlace() {
        try {
            return PLACES.tryAcquire(PATIENCE.toNanos(), TimeUnit.NANOSECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    public static void spend(RequestAttributes request, long letters) {
        request.setAttribute(SPENT, spent(request) + letters, RequestAttributes.SCOPE_REQUEST);
    }

    private static long spent(RequestAttributes request) {
        return request.getAttribute(SPENT, RequestAttributes.SCOPE_REQUEST) instanceof Long letters ? letters : 0;
    }

    static int places() {
        return PLACES.availablePermits();
    }
}
