package org.kith.demo;

/** What the demo tells of a room, as a class beside the room’s tests: found by itself. */
public interface InDemo {
    /** Asks for what the room’s story should have told. */
    void isTold(Asked asked);

    /** The one value that somebody of the demo reads, by the name they go by. */
    @FunctionalInterface
    interface Asked {
        String by(String who, String sql);
    }
}
