package org.kith.bench;

import java.nio.file.Path;
import java.util.Map;
import javax.sql.DataSource;
import org.kith.database.BeginToken;
import org.kith.database.CannotStart;
import org.kith.database.Database;
import org.kith.database.DatabaseSettings;
import org.kith.database.Installation;
import org.kith.database.Migrations;
import org.kith.keys.KeyFile;
import org.kith.keys.SigningKey;
import org.kith.keys.WrappingKey;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;

/** Kith as a demo within this process, to fill a database by its own verbs and to hear what its pages ask. Nothing is timed on it. */
final class KithHere implements AutoCloseable {
    private final Database database;
    private final Recorder recorder = new Recorder();
    private final ConfigurableApplicationContext context;

    KithHere(Path home) throws CannotStart, ClassNotFoundException {
        database = Database.start(DatabaseSettings.embedded(home));
        Migrations.run(database, () -> "");
        Installation.DEMO.claim(owner());
        var key = WrappingKey.of(KeyFile.from(Map.of(), null, home), owner());
        var signing = SigningKey.of(KeyFile.signing(Map.of(), null, home), owner());
        context = new SpringApplicationBuilder(Class.forName("org.kith.KithApplication"))
                .properties(Map.of(
                        "server.port",
                        0,
                        "server.address",
                        "127.0.0.1",
                        "kith.demo",
                        true,
                        "kith.base-url",
                        "http://localhost"))
                .initializers((GenericApplicationContext started) -> {
                    started.registerBean(DataSource.class, () -> recorder.listenTo(app()));
                    started.registerBean(BeginToken.class, database::beginToken);
                    started.registerBean(WrappingKey.class, () -> key);
                    started.registerBean(SigningKey.class, () -> signing);
                })
                .run();
    }

    <T> T get(Class<T> type) {
        return context.getBean(type);
    }

    Recorder recorder() {
        return recorder;
    }

    int port() {
        return Integer.parseInt(String.valueOf(context.getEnvironment().getProperty("local.server.port")));
    }

    BeginToken token() {
        return database.beginToken();
    }

    DataSource app() {
        return database.app().dataSource();
    }

    DataSource owner() {
        return database.owner().dataSource();
    }

    @Override
    public void close() {
        context.close();
        database.close();
    }
}
