package org.kith.returns;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kith.actor.Acting;
import org.kith.actor.Actor;
import org.kith.actor.Viewer;
import org.kith.people.ReportingYear;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.stereotype.Component;

/**
 * What loading a return that waits would do, worked out each time somebody asks, since another return may have been loaded since. The files
 * are read between two transactions and not inside one.
 */
@Component
@ConditionalOnWebApplication
class Preview {
    private final Acting acting;
    private final Desk desk;
    private final FileSql files;
    private final ReturnLoader loader;

    Preview(Acting acting, Desk desk, FileSql files, ReturnLoader loader) {
        this.acting = acting;
        this.desk = desk;
        this.files = files;
        this.loader = loader;
    }

    /** The return's files as they can be read, if it waits for somebody to decide. */
    Optional<Return903> read(Actor actor, UUID id) {
        record Open(int year, Map<String, ByteSource> files) {}
        var open = acting.as(actor, viewer -> {
            var one = desk.find(viewer, id);
            return new Open(one.year(), one.state().hasFiles() ? files.of(id) : Map.of());
        });
        return open.files().isEmpty() ? Optional.empty() : read(open.files(), new ReportingYear(open.year()));
    }

    /** Within a transaction of whoever looks. */
    @Nullable
    LoadCounts of(Viewer viewer, HandedIn one, Optional<Return903> read) {
        return one.state().hasFiles() && read.isPresent()
                ? loader.preview(Desk.organisation(viewer), read.get())
                : one.counts();
    }

    private static Optional<Return903> read(Map<String, ByteSource> files, ReportingYear year) {
        try {
            return ReturnReader.read(files, year) instanceof ReadResult.Readable readable
                    ? Optional.of(readable.theReturn())
                    : Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
