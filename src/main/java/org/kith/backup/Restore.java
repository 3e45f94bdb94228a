package org.kith.backup;

import static org.kith.words.Words.say;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.kith.database.CannotStart;
import org.kith.database.DatabaseSettings;
import org.kith.database.NewHome;
import org.kith.database.Release;
import org.kith.database.RowsPutBack;
import org.kith.keys.BackupKey;
import org.kith.keys.KeyFile;
import org.kith.words.Dates;

/** Puts what a backup holds into a home that has no database. Every byte is looked at before anything is put in place. */
public final class Restore {
    private static final List<String> ALL_OF_IT = List.of("restore_command=false", "recovery_target_timeline=current");

    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss.SSSSSS'+00'").withZone(ZoneOffset.UTC);

    private final Path file;
    private final KeyFile keyFile;

    public Restore(Path file, KeyFile keyFile) {
        this.file = file;
        this.keyFile = keyFile;
    }

    /**
     * @param until the moment to bring back, by what was kept after the backup; null for the backup alone
     * @return what the backup says of itself, with the keys it needs
     */
    public Header into(DatabaseSettings settings, @Nullable Instant until) throws CannotStart {
        try (var backup = Opened.of(file)) {
            var header = backup.header();
            mustBeOurs(header);
            mustBeBefore(header, until);
            var key = BackupKey.of(keyFile, header.backupKey());
            if (header.isOfRows()) {
                rows(backup, key, settings, until);
                return header;
            }
            try (var home = NewHome.of(settings)) {
                var data = new Into(home);
                backup.read(key, data);
                if (until == null) {
                    home.recover(ALL_OF_IT);
                } else {
                    new WalReplay(file.resolveSibling("").normalize(), key, header, until).into(data);
                    recover(home, until);
                }
                home.putInPlace();
            }
            return header;
        } catch (IOException e) {
            throw CannotStart.because(say("backup.not-unpacked", file.toString()), e);
        } catch (NewHome.Stopped stopped) {
            throw stopped.refusal();
        }
    }

    /** All of it is looked at before any of it is put into a database. */
    private void rows(Opened looked, BackupKey key, DatabaseSettings settings, @Nullable Instant until)
            throws CannotStart {
        if (until != null) {
            throw new CannotStart(
                    say("backup.until.rows", Dates.moment(looked.header().ended())));
        }
        RowsPutBack.mustBeEmpty(settings);
        looked.readRows(key, all -> all.transferTo(OutputStream.nullOutputStream()));
        try (var backup = Opened.of(file)) {
            backup.readRows(key, all -> RowsPutBack.into(settings, all));
        }
    }

    /** PostgreSQL stops before what was saved later. Where nothing was, it does not know the moment for reached, and all there is is what was asked for. */
    private static void recover(NewHome home, Instant until) throws CannotStart, NewHome.Stopped {
        var settings = new ArrayList<>(ALL_OF_IT);
        settings.add("recovery_target_time=" + MOMENT.format(until));
        settings.add("recovery_target_action=promote");
        try {
            home.recover(settings);
        } catch (NewHome.Stopped stopped) {
            if (!stopped.tooEarly()) {
                throw stopped;
            }
            home.recover(ALL_OF_IT);
        }
    }

    private static void mustBeBefore(Header header, @Nullable Instant until) throws CannotStart {
        if (until != null && !until.isAfter(header.ended())) {
            throw new CannotStart(say("backup.until.too-early", Dates.moment(header.ended())));
        }
    }

    private static void mustBeOurs(Header header) throws CannotStart {
        if (!header.isOfRows() && header.postgresql() != Release.POSTGRESQL) {
            throw new CannotStart(say(
                    "backup.other-postgresql",
                    Integer.toString(header.postgresql()),
                    Integer.toString(Release.POSTGRESQL)));
        }
        if (header.step().compareTo(Release.newestStep()) > 0) {
            throw new CannotStart(say("backup.newer", header.kith(), header.step(), Release.VERSION));
        }
    }

    /** The files of a new home's database. */
    private record Into(NewHome home) implements BaseArchive.Sink {
        private static final Set<StandardOpenOption> NEW =
                EnumSet.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);

        @Override
        public void folder(String path) throws IOException {
            var folder = inside(path);
            if (!Files.isDirectory(folder)) {
                Files.createDirectory(folder, only("rwx------"));
                home.own(folder);
            }
        }

        @Override
        public OutputStream file(String path) throws IOException {
            var file = inside(path);
            // Opened once and as a new one: what is emptied first, some file systems write out when it is closed.
            var channel = Files.newByteChannel(file, NEW, only("rw-------"));
            home.own(file);
            return Channels.newOutputStream(channel);
        }

        private Path inside(String path) throws IOException {
            var inside = home.data().resolve(path).normalize();
            if (!inside.startsWith(home.data())) {
                throw new IOException("a file outside its folder");
            }
            return inside;
        }

        private static java.nio.file.attribute.FileAttribute<?> only(String permissions) {
            return PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(permissions));
        }
    }
}
