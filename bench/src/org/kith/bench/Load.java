package org.kith.bench;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.stream.LongStream;

/** Clients asking at once for a while. */
final class Load {
    private Load() {}

    /** Processor time used so far by what is measured. */
    interface Meter {
        long cpuMillis() throws Exception;
    }

    /**
     * What a load came to.
     *
     * @param nanos how long each request took, in order of length
     */
    record Taken(long cpuMillis, long[] nanos) {

        double cpuMillisPerRequest() {
            return (double) cpuMillis / nanos.length;
        }

        /** The time in milliseconds within which this share of all requests was answered. */
        double within(double share) {
            return nanos[(int) Math.min(nanos.length - 1L, (long) Math.ceil(share * nanos.length) - 1)] / 1e6;
        }
    }

    static Taken run(List<? extends Client> clients, Duration duration, Meter meter) throws Exception {
        var start = new CyclicBarrier(clients.size());
        var before = meter.cpuMillis();
        try (var threads = Executors.newFixedThreadPool(clients.size())) {
            var asking = new ArrayList<Callable<LongStream>>();
            clients.forEach(client -> asking.add(() -> ask(client, start, duration)));
            var times = LongStream.empty();
            for (var client : threads.invokeAll(asking)) {
                times = LongStream.concat(times, client.get());
            }
            var nanos = times.sorted().toArray();
            return new Taken(meter.cpuMillis() - before, nanos);
        }
    }

    private static LongStream ask(Client client, CyclicBarrier start, Duration duration) throws Exception {
        var times = new long[1_024];
        var count = 0;
        start.await();
        var end = System.nanoTime() + duration.toNanos();
        for (var now = System.nanoTime(); now < end; count++) {
            client.once();
            var then = System.nanoTime();
            times = count < times.length ? times : Arrays.copyOf(times, count * 2);
            times[count] = then - now;
            now = then;
        }
        return Arrays.stream(times, 0, count);
    }
}
