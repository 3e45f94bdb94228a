package org.kith.limits;

import java.io.IOException;
import java.net.SocketTimeoutException;
import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.apache.coyote.AbstractProcessor;
import org.apache.coyote.ActionCode;
import org.apache.coyote.Constants;
import org.apache.coyote.InputBuffer;
import org.apache.coyote.Request;
import org.apache.coyote.http11.Http11NioProtocol;
import org.apache.tomcat.util.net.ApplicationBufferHandler;
import org.apache.tomcat.util.net.SocketEvent;
import org.apache.tomcat.util.net.SocketWrapperBase;
import org.jspecify.annotations.Nullable;

/**
 * HTTP as Tomcat speaks it, which waits a minute for each next byte: here all of what a request begins with has to be there in a while, and its body has to
 * come at a pace that any phone keeps. Whoever sends bit by bit is cut off.
 */
public final class PromptHttp extends Http11NioProtocol {
    static final Duration BEGUN_WITHIN = Duration.ofSeconds(20);
    private static final Duration BODY_BEGINS = Duration.ofSeconds(60);
    private static final int BYTES_A_SECOND = 1024;
    private static final Duration LOOKS = Duration.ofSeconds(1);

    private Duration begunWithin = BEGUN_WITHIN;
    private Duration bodyBegins = BODY_BEGINS;
    private @Nullable ScheduledExecutorService watch;

    /** In a test nobody waits so long. */
    void within(Duration begun, Duration body) {
        begunWithin = begun;
        bodyBegins = body;
    }

    @Override
    public void start() throws Exception {
        super.start();
        var every = Executors.newSingleThreadScheduledExecutor(
                work -> Thread.ofPlatform().daemon().name("slow-clients").unstarted(work));
        every.scheduleWithFixedDelay(this::endSlow, LOOKS.toMillis(), LOOKS.toMillis(), TimeUnit.MILLISECONDS);
        watch = every;
    }

    @Override
    public void stop() throws Exception {
        if (watch != null) {
            watch.shutdownNow();
        }
        super.stop();
    }

    private void endSlow() {
        var now = System.nanoTime();
        for (SocketWrapperBase<?> one : getEndpoint().getConnections()) {
            if (one.getCurrentProcessor() instanceof AbstractProcessor waits
                    && !waits.isAsync()
                    && !waits.isUpgrade()
                    && isSlow(waits.getRequest(), now)) {
                one.processSocket(SocketEvent.ERROR, true);
            }
        }
    }

    /** What is kept for a connection while nobody works with it has begun to be read, and waits for the rest of how it begins. */
    private boolean isSlow(Request request, long now) {
        return request.getRequestProcessor().getStage() != Constants.STAGE_SERVICE
                && request.getStartTimeNanos() > 0
                && now - request.getStartTimeNanos() > begunWithin.toNanos();
    }

    /** What comes of this request comes at a pace, or ends. */
    InputBuffer paced(Request request, InputBuffer from) {
        return new Paced(request, from, System.nanoTime(), bodyBegins);
    }

    private static final class Paced implements InputBuffer {
        private final Request request;
        private final InputBuffer from;
        private final long since;
        private final Duration begins;
        private long bytes;

        Paced(Request request, InputBuffer from, long since, Duration begins) {
            this.request = request;
            this.from = from;
            this.since = since;
            this.begins = begins;
        }

        @Override
        public int doRead(ApplicationBufferHandler handler) throws IOException {
            var read = from.doRead(handler);
            bytes += Math.max(0, read);
            var allowed = begins.toNanos() + TimeUnit.SECONDS.toNanos(bytes) / BYTES_A_SECOND;
            if (read > 0 && System.nanoTime() - since > allowed) {
                request.action(ActionCode.CLOSE_NOW, null);
                throw new SocketTimeoutException("sent too slowly");
            }
            return read;
        }

        @Override
        public int available() {
            return from.available();
        }
    }
}
