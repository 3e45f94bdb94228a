package org.kith.sealing;

/** Told how far a check is, now and then. */
@FunctionalInterface
public interface Watcher {

    void at(long done, long total);
}
