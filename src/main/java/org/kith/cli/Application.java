package org.kith.cli;

import java.net.URI;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import javax.sql.DataSource;
import org.kith.KithApplication;
import org.kith.database.BeginToken;
import org.kith.database.CannotStart;
import org.kith.database.ConnectionPool;
import org.kith.database.Database;
import org.kith.database.Installation;
import org.kith.database.Migrations;
import org.kith.database.ReferenceTables;
import org.kith.database.RoleCheck;
import org.kith.database.ShippedRights;
import org.kith.keys.SigningKey;
import org.kith.keys.WrappingKey;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.web.server.PortInUseException;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;

/** Kith running on its database: brought up to date as the owner, served as a role that cannot pass by policy. */
final class Application implements AutoCloseable {
    private final Database database;
    private final ConfigurableApplicationContext context;
    private final CountDownLatch closed = new CountDownLatch(1);

    private Application(Database database, ConfigurableApplicationContext context) {
        this.database = database;
        this.context = context;
        Runtime.getRuntime().addShutdownHook(new Thread(this::stop, "kith-stop"));
    }

    /** Serves pages; refused when another Kith serves from the same home. */
    static Application serving(Settings settings, Installation kind) throws CannotStart {
        var properties = Map.<String, Object>of(
                "server.port",
                settings.port(),
                "server.address",
                "127.0.0.1",
                "kith.demo",
                kind == Installation.DEMO,
                "kith.base-url",
                settings.baseUrl().toString(),
                "kith.checkpoint-places",
                settings.checkpoints());
        return start(Database.start(settings.database()), owner -> {
            Port.mustBeFree(settings.port());
            kind.claim(owner);
            var key = WrappingKey.of(settings.keyFile(), owner);
            var signing = SigningKey.of(settings.signingKeyFile(), owner);
            return beans -> new SpringApplicationBuilder(KithApplication.class)
                    .registerShutdownHook(false)
                    .web(WebApplicationType.SERVLET)
                    .properties(properties)
                    .initializers(beans, with(WrappingKey.class, key), with(SigningKey.class, signing))
                    .run();
        });
    }

    /**
     * For one command's work, with the rooms it names and those they use, so without keys; joins the database of a Kith that already runs.
     */
    static Application working(Settings settings, String... rooms) throws CannotStart {
        return working(settings, URI.create("http://localhost"), rooms);
    }

    /**
     * The same, for a command that makes links.
     *
     * @param baseUrl the address people type
     */
    static Application working(Settings settings, URI baseUrl, String... rooms) throws CannotStart {
        return start(
                Database.startOrJoin(settings.database()), owner -> beans -> CommandContext.of(rooms, baseUrl, beans));
    }

    /** What must hold of an up-to-date database before Kith runs on it, and how it then runs. */
    private interface Preparation {
        Way on(DataSource owner) throws CannotStart;
    }

    /** How Kith runs, given what speaks to the database. */
    private interface Way {
        ConfigurableApplicationContext run(ApplicationContextInitializer<GenericApplicationContext> beans);
    }

    private static Application start(Database database, Preparation preparation) throws CannotStart {
        try {
            database.leaveStoppingToCaller();
            Migrations.run(database);
            var app = database.app().dataSource();
            RoleCheck.mustBeHeldToPolicy(app, ReferenceTables.NAMES);
            ShippedRights.mustBeTheDatabases(app);
            var way = preparation.on(database.owner().dataSource());
            return new Application(database, way.run(beans(database)));
        } catch (PortInUseException e) {
            database.close();
            throw Port.inUse(e.getPort(), e);
        } catch (CannotStart | RuntimeException e) {
            database.close();
            throw e;
        }
    }

    private static ApplicationContextInitializer<GenericApplicationContext> beans(Database database) {
        return started -> {
            started.registerBean(DataSource.class, () -> new ConnectionPool(database.app()));
            started.registerBean(BeginToken.class, database::beginToken);
        };
    }

    private static <T> ApplicationContextInitializer<GenericApplicationContext> with(Class<T> type, T bean) {
        return started -> started.registerBean(type, () -> bean);
    }

    <T> T get(Class<T> type) {
        return context.getBean(type);
    }

    int port() {
        return Integer.parseInt(String.valueOf(context.getEnvironment().getProperty("local.server.port")));
    }

    /** Waits until Kith is told to stop. */
    void untilStopped() throws InterruptedException {
        var memory = new MemoryGivenBack();
        try {
            closed.await();
        } finally {
            memory.close();
        }
    }

    private void stop() {
        context.close();
        database.close();
        closed.countDown();
    }

    @Override
    public void close() {
        stop();
    }
}
