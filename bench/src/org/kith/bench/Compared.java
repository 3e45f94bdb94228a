package org.kith.bench;

import java.time.Duration;
import org.kith.bench.Load.Taken;

/** What Kith does and its floor, each asked for a while when it is its turn. */
interface Compared extends AutoCloseable {

    Taken floor(Duration duration) throws Exception;

    Taken kith(Duration duration) throws Exception;

    @Override
    void close() throws Exception;
}
