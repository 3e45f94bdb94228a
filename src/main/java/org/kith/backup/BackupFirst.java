package org.kith.backup;

import static org.kith.words.Words.say;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.kith.database.CannotStart;
import org.kith.database.Database;
import org.kith.database.DatabaseSettings;
import org.kith.database.Migrations;
import org.kith.database.PlaceAside;
import org.kith.keys.BackupKey;
import org.kith.keys.KeyFile;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Before a newer Kith changes a database that is in use, a backup of it is made where backups go, and without that nothing is changed. Where nobody said
 * where they go, whoever runs it reads that there is no way back, and it goes on.
 */
public record BackupFirst(Database database, DatabaseSettings settings, Map<String, String> environment)
        implements Migrations.Before {
    private static final Logger LOG = LoggerFactory.getLogger(BackupFirst.class);
    private static final String SETTING = "KITH_BACKUP";

    /** That none are made, of a database that Kith makes none of, or that they have no moment between: nobody is to rely on what is not there. */
    public static Optional<String> notMade(DatabaseSettings settings, Map<String, String> environment) {
        if (settings.url() == null) {
            return Optional.empty();
        }
        var isSet = !environment.getOrDefault(SETTING, "").isBlank();
        if (isSet && settings.backupPassword() != null) {
            return Optional.of(say("backup.external.rows"));
        }
        return Optional.of(say(isSet ? "backup.external.named" : "backup.external.serves"));
    }

    @Override
    public String upgrade() throws CannotStart {
        var written = environment.getOrDefault(SETTING, "").strip();
        var copying = database.copying();
        if (PlaceAside.isOne(settings)) {
            return "";
        }
        if (copying.isEmpty() || written.isEmpty()) {
            LOG.warn(say(copying.isEmpty() ? "backup.first.external" : "backup.first.nowhere"));
            return say("backup.first.no-way-back");
        }
        try {
            var folder = folder(Places.of(written));
            LOG.info(say("backup.first.begins", folder.toString()));
            var key = BackupKey.of(KeyFile.backup(environment, null, settings.home()));
            var made = new Backup(copying.get(), key, Clock.systemUTC()).into(folder);
            LOG.info(say("backup.first.made", made.file().toString()));
            return say("backup.first.way-back", made.file().toString());
        } catch (CannotStart e) {
            throw new CannotStart(say("backup.first.refused", String.valueOf(e.getMessage())), e);
        }
    }

    /** The first folder of this machine; where there is none, what is on its way to the others lies beside the database, and goes there once Kith serves. */
    private Path folder(List<BackupPlace> places) {
        return places.stream()
                .filter(Folder.class::isInstance)
                .map(place -> Path.of(place.name()))
                .findFirst()
                .orElseGet(() -> settings.home().resolve(Hand.ON_THEIR_WAY));
    }
}
