package org.kith.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.kith.database.CannotStart;
import org.kith.database.Database;
import org.kith.database.DatabaseSettings;
import org.kith.database.Login;

/** What the experiments run on: homes of their own, and a large record that is made when first asked for. */
final class Stage {
    private final Options options;
    private final Report report;
    private @Nullable LargeRecord large;
    private @Nullable LargeRecord tenth;

    Stage(Options options, Report report) {
        this.options = options;
        this.report = report;
    }

    Options options() {
        return options;
    }

    LargeRecord large() throws Exception {
        if (large == null) {
            large = LargeRecord.make(home("large"), options.youngPeople(), options.teams(), report);
        }
        return large;
    }

    /** A tenth of the large record, made in a minute or two: its pages are as large, and so is what it takes to show them. */
    LargeRecord tenth() throws Exception {
        if (tenth == null) {
            tenth = LargeRecord.make(
                    home("tenth"), options.youngPeople() / 10, Math.max(1, options.teams() / 10), report);
        }
        return tenth;
    }

    /** A hundredth of the large record. */
    LargeRecord small() throws Exception {
        return LargeRecord.make(home("small"), options.youngPeople() / 100, 2, report);
    }

    Served serveLarge() throws Exception {
        return Served.on(options.root(), large().home());
    }

    /** A home by this name, empty when new; the database's user can get to it. */
    Path home(String name) throws IOException {
        return Files.createDirectories(options.homes().resolve(name));
    }

    /** The way into the database of a home that Kith already runs, as the role Kith serves with. */
    static DataSource databaseOf(Path home) throws CannotStart {
        return Database.startOrJoin(DatabaseSettings.embedded(home)).app().dataSource();
    }

    /** What transactions in it begin with. */
    static byte[] tokenOf(Path home) throws CannotStart {
        return Database.startOrJoin(DatabaseSettings.embedded(home))
                .beginToken()
                .bytes();
    }

    /** The same as the owner of its tables. */
    static DataSource ownersOf(Path home) throws CannotStart {
        return Database.startOrJoin(DatabaseSettings.embedded(home)).owner().dataSource();
    }

    /** The same as the role that set the database up, which no policy holds. */
    static DataSource pastPolicy(Path home) throws CannotStart, IOException {
        var owner = Database.startOrJoin(DatabaseSettings.embedded(home)).owner();
        var password = Files.readString(home.resolve("secrets/bootstrap-password"));
        return new Login(owner.jdbcUrl(), "kith_bootstrap", password.strip()).dataSource();
    }
}
