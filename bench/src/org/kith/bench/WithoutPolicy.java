package org.kith.bench;

import java.time.Duration;
import org.kith.bench.Load.Taken;

/**
 * The same pages of the same Kith for the same viewers, with policy and without. After each switch both are asked for a while before
 * anything counts, until every connection has its statements prepared and planned as before.
 */
record WithoutPolicy(Sides pages, Policies policies, Duration settling) implements Compared {

    @Override
    public Taken floor(Duration duration) throws Exception {
        policies.off();
        return settled(duration);
    }

    @Override
    public Taken kith(Duration duration) throws Exception {
        policies.on();
        return settled(duration);
    }

    private Taken settled(Duration duration) throws Exception {
        pages.kith(settling);
        return pages.kith(duration);
    }

    @Override
    public void close() throws Exception {
        policies.close();
        pages.close();
    }
}
