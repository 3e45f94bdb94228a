package org.kith.cli;

import static org.kith.words.Words.say;

import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.kith.backup.Backup;
import org.kith.backup.BackupFirst;
import org.kith.database.CannotStart;
import org.kith.database.Copying;
import org.kith.database.Database;
import org.kith.database.DatabaseSettings;
import org.kith.database.Migrations;
import org.kith.keys.BackupKey;
import org.kith.words.Dates;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
        name = "backup",
        description =
                "Makes one backup of all that Kith keeps, sealed, in a folder; while Kith serves or not. The keys are not in it.",
        footer =
                "Exit code 0: it is there, whole and looked through. 1: it is not; standard error says why. 2: wrong usage.",
        mixinStandardHelpOptions = true)
final class BackupCommand implements Callable<Integer> {
    @Mixin
    Settings settings = new Settings();

    @Mixin
    BackupKeySetting key = new BackupKeySetting();

    @Parameters(paramLabel = "FOLDER", description = "Where to put it. It is made where it is not there.")
    @SuppressWarnings("NullAway.Init")
    Path folder;

    @Option(
            names = "--rows",
            description =
                    "Only the rows, which any PostgreSQL from version 15 on takes back: to go to a Kith that carries another, or to one of your own. No later moment can be brought back with it.")
    boolean rows;

    @Spec
    @SuppressWarnings("NullAway.Init")
    CommandSpec spec;

    @Override
    public Integer call() throws Exception {
        if (!settings.database().isThere()) {
            throw new CannotStart(
                    say("backup.no-database", settings.database().home().toString()));
        }
        try (var database = Database.startOrJoin(settings.database())) {
            var copying = copying(database);
            var backupKey = BackupKey.of(key.file(settings));
            var made = new Backup(copying, backupKey, Clock.systemUTC())
                    .into(folder.toAbsolutePath().normalize(), rows || copying.isOnesOwn());
            var out = spec.commandLine().getOut();
            out.println(say(
                    "backup.cli.made",
                    made.file().toString(),
                    Long.toString(made.bytes()),
                    Dates.moment(made.header().ended())));
            out.println(say("backup.cli.key", Long.toString(backupKey.number())));
            out.flush();
        }
        return 0;
    }

    /** What is done before a newer Kith changes a database that is in use. */
    static Migrations.Before first(Database database, DatabaseSettings settings) {
        return new BackupFirst(database, settings, System.getenv());
    }

    /** What is said of backups where Kith makes none. */
    static Optional<String> notMade(DatabaseSettings settings) {
        return BackupFirst.notMade(settings, System.getenv());
    }

    private static Copying copying(Database database) throws CannotStart {
        return database.copying().orElseThrow(() -> new CannotStart(say("backup.external")));
    }
}
