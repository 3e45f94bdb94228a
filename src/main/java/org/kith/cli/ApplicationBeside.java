package org.kith.cli;

import org.jspecify.annotations.Nullable;
import org.kith.database.CannotStart;

/**
 * A Kith for one command's work, which starts while the command reads what it was given. Where there is no database yet, nothing is made before it is
 * asked for: what was given may be refused.
 */
final class ApplicationBeside implements AutoCloseable {
    private final Settings settings;
    private final String[] rooms;
    private @Nullable DatabaseBeside<Application> begun;

    private ApplicationBeside(Settings settings, String[] rooms) {
        this.settings = settings;
        this.rooms = rooms;
    }

    static ApplicationBeside of(Settings settings, String... rooms) {
        var beside = new ApplicationBeside(settings, rooms);
        if (settings.database().isThere()) {
            beside.begin();
        }
        return beside;
    }

    private DatabaseBeside<Application> begin() {
        var started = begun == null ? DatabaseBeside.begin(() -> Application.working(settings, rooms)) : begun;
        begun = started;
        return started;
    }

    /** Waits for it. */
    Application started() throws CannotStart {
        return begin().orRefused();
    }

    @Override
    public void close() {
        if (begun != null) {
            try {
                begun.orRefused().close();
            } catch (CannotStart e) {
                // Whoever asked for it was told.
            }
        }
    }
}
