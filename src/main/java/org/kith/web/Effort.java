package org.kith.web;

import java.time.Duration;
import java.util.Optional;
import java.util.function.Supplier;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.RequestContextHolder;

/**
 * What one request may spend on making pages of what people typed. Whatever they typed, nobody else waits for longer: what is left when it
 * is spent is shown in the simplest way.
 */
public final class Effort {
    static final Duration MOST = Duration.ofMillis(400);

    private static final String SPENT = Effort.class.getName();

    private Effort() {}

    /** The work's outcome; none once the request spent what it may. Work that has begun is done to its end, so it is bounded in itself. */
    public static <T> Optional<T> spend(Supplier<T> work) {
        var request = RequestContextHolder.getRequestAttributes();
        if (request == null) {
            return Optional.of(work.get());
        }
        if (spent(request) >= MOST.toNanos()) {
            return Optional.empty();
        }
        var begun = System.nanoTime();
        var done = work.get();
        spend(request, Duration.ofNanos(System.nanoTime() - begun));
        return Optional.of(done);
    }

    static void spend(RequestAttributes request, Duration more) {
        request.setAttribute(SPENT, spent(request) + more.toNanos(), RequestAttributes.SCOPE_REQUEST);
    }

    private static long spent(RequestAttributes request) {
        return request.getAttribute(SPENT, RequestAttributes.SCOPE_REQUEST) instanceof Long nanos ? nanos : 0;
    }
}
