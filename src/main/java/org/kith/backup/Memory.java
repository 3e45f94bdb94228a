package org.kith.backup;

import java.nio.file.Path;
import java.util.function.UnaryOperator;

/** How backups go, as several threads add to it; each change is on the disk. */
final class Memory {
    private final Path home;
    private volatile State state;

    Memory(Path home) {
        this.home = home;
        this.state = State.read(home);
    }

    State now() {
        return state;
    }

    synchronized void change(UnaryOperator<State> how) {
        var changed = how.apply(state);
        if (!changed.equals(state)) {
            state = changed;
            changed.write(home);
        }
    }
}
