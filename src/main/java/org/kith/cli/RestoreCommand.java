package org.kith.cli;

import static org.kith.words.Words.say;

import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Instant;
import java.util.OptionalLong;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.kith.backup.Fetched;
import org.kith.backup.Header;
import org.kith.backup.Restore;
import org.kith.database.CannotStart;
import org.kith.database.Database;
import org.kith.database.DatabaseSettings;
import org.kith.database.PlaceAside;
import org.kith.words.Dates;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
        name = "restore",
        description =
                "Puts a backup into a folder without a database. All of it is looked through before anything is put in place.",
        footer =
                "Exit code 0: it is there, or is well. 1: it was refused, and nothing was put in place; or a check found something. 2: wrong usage.",
        mixinStandardHelpOptions = true)
final class RestoreCommand implements Callable<Integer> {
    @Mixin
    Settings settings = new Settings();

    @Mixin
    BackupKeySetting key = new BackupKeySetting();

    @Parameters(
            paramLabel = "FILE",
            arity = "0..1",
            description = "The backup; with --from its name there, or nothing for the newest.")
    @Nullable
    Path file;

    @Option(
            names = "--from",
            paramLabel = "PLACE",
            description =
                    "The place it is in, as KITH_BACKUP has it: rsync:user@machine:/folder, s3:/file or a folder.")
    @Nullable
    String from;

    @Option(
            names = "--until",
            paramLabel = "TIME",
            description =
                    "The moment to bring back, such as '2026-11-30 14:05' (in London, or with a zone: 2026-11-30T14:05Z); default: the end of the backup.")
    @Nullable
    String until;

    @Option(
            names = "--check",
            description =
                    "Restore it beside the database of the home, look at it, start it, check its log, and remove it again.")
    boolean check;

    @Spec
    @SuppressWarnings("NullAway.Init")
    CommandSpec spec;

    @Override
    public Integer call() throws Exception {
        var moment = moment();
        if (from != null) {
            var name = file == null ? null : file.toString();
            try (var fetched =
                    Fetched.from(from, name, moment, settings.database().home())) {
                return restore(fetched.file(), moment);
            }
        }
        if (file == null) {
            throw new ParameterException(spec.commandLine(), say("backup.from.which"));
        }
        return restore(file, moment);
    }

    private int restore(Path backup, @Nullable Instant moment) throws CannotStart, SQLException {
        var restore = new Restore(backup.toAbsolutePath().normalize(), key.file(settings));
        if (check) {
            return check(restore, moment);
        }
        var header = restore.into(settings.database(), moment);
        if (settings.database().url() == null) {
            tell(header, moment);
        } else {
            print(say("backup.cli.restored-own", Dates.moment(header.ended())));
            tellKeys(header);
            print(say("backup.cli.ended"));
            print(say("backup.cli.next-own"));
        }
        return 0;
    }

    private @Nullable Instant moment() {
        if (until == null) {
            return null;
        }
        return TypedMoment.of(until)
                .orElseThrow(() -> new ParameterException(
                        spec.commandLine(), say("backup.until.not-a-time", String.valueOf(until))));
    }

    private int check(Restore restore, @Nullable Instant moment) throws CannotStart, SQLException {
        try (var place = PlaceAside.in(settings.database())) {
            restore.into(place.settings(), moment);
            try (var database = Database.start(place.settings())) {
                var log = logIsRight(place.settings());
                print(say("backup.cli.counted", count(database, "young_person"), count(database, "entry")));
                return log;
            }
        }
    }

    /** What it says goes where this command's own words go. */
    private int logIsRight(DatabaseSettings place) {
        var line = spec.commandLine();
        return Kith.commandLine()
                .setOut(line.getOut())
                .setErr(line.getErr())
                .execute("verify-log", "--home", place.home().toString());
    }

    private static long count(Database database, String table) throws CannotStart, SQLException {
        try (var connection = database.copying().orElseThrow().connect();
                var statement = connection.createStatement();
                var row = statement.executeQuery("select count(*) from " + table)) {
            row.next();
            return row.getLong(1);
        }
    }

    private void tell(Header header, @Nullable Instant moment) {
        var home = settings.database().home().toString();
        print(say("backup.cli.restored", home, Dates.moment(moment == null ? header.ended() : moment)));
        tellKeys(header);
        print(say("backup.cli.ended"));
        print(say("backup.cli.next", home));
    }

    private void tellKeys(Header header) {
        tell("backup.cli.wrapping", header.keys().wrapping(), settings.keyFile().path());
        tell(
                "backup.cli.signing",
                header.keys().signing(),
                settings.signingKeyFile().path());
    }

    private void tell(String words, OptionalLong number, Path file) {
        if (number.isPresent()) {
            print(say(words, Long.toString(number.getAsLong()), file.toString()));
        }
    }

    private void print(String words) {
        spec.commandLine().getOut().println(words);
        spec.commandLine().getOut().flush();
    }
}
