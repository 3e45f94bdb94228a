package org.kith.returns;

/** Counts the steps of one loading and tells how far it is. */
final class Steps {
    private final int total;
    private final Progress progress;
    private int done;

    Steps(int total, Progress progress) {
        this.total = total;
        this.progress = progress;
        progress.at(0, total);
    }

    void done(int more) {
        done += more;
        progress.at(done, total);
    }
}
