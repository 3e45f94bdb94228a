package org.kith.cli;

import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/**
 * Gives the memory a burst took back to the machine when it is quiet again: the JVM's collector that takes least memory shrinks its heap only
 * when it collects all of it, which a quiet Kith would not come to for hours. It takes a fifth of a second, so never while there is much to do.
 */
final class MemoryGivenBack implements AutoCloseable {
    private static final Duration EVERY = Duration.ofSeconds(5);

    private final ScheduledExecutorService clock = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().name("kith-memory").daemon().factory());

    private final Duration every;
    private long usedBefore = used();

    /** What it came to when it was last given back: where that is much, it is needed. After the start there is always something. */
    private long leftOver;

    MemoryGivenBack() {
        this(EVERY);
    }

    MemoryGivenBack(Duration every) {
        this.every = every;
        clock.scheduleWithFixedDelay(this::look, every.toMillis(), every.toMillis(), TimeUnit.MILLISECONDS);
    }

    /**
     * Whether it is quiet and worth it.
     *
     * @param heap what the heap takes of the machine, in bytes
     * @param leftOver what it took when it was last given back
     * @param used of one processor, in the time since it was looked at last
     */
    static boolean isDue(long heap, long leftOver, Duration used, Duration time) {
        return heap > leftOver + leftOver / 4 && used.compareTo(time.dividedBy(4)) < 0;
    }

    private void look() {
        var before = usedBefore;
        usedBefore = used();
        if (isDue(Runtime.getRuntime().totalMemory(), leftOver, Duration.ofNanos(usedBefore - before), every)) {
            System.gc();
            leftOver = Runtime.getRuntime().totalMemory();
        }
    }

    /** Processor time of this process in nanoseconds. */
    private static long used() {
        return ManagementFactory.getPlatformMXBean(com.sun.management.OperatingSystemMXBean.class)
                .getProcessCpuTime();
    }

    @Override
    public void close() {
        clock.shutdownNow();
    }
}
