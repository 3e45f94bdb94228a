package org.kith.returns;

/** Told how far a loading is, now and then, from the thread that loads. */
@FunctionalInterface
public interface Progress {

    Progress UNWATCHED = (done, total) -> {};

    /** @param done steps done of {@code total}, which does not change while a return is loaded */
    void at(int done, int total);
}
