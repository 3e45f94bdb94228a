package org.kith.bench;

/** Somebody who asks for a page again and again, each time as soon as the last has come. */
interface Client extends AutoCloseable {

    void once() throws Exception;

    @Override
    void close() throws Exception;
}
