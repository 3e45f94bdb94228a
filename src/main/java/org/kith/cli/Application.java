package org.kith.cli;

import java.net.URI;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.kith.database.BeginToken;
import org.kith.database.CannotStart;
import org.kith.database.ConnectionPool;
import org.kith.database.Copying;
import org.kith.database.Database;
import org.kith.database.Installation;
import org.kith.database.Migrations;
import org.kith.database.ReferenceTables;
import org.kith.database.RoleCheck;
import org.kith.database.ShippedRights;
import org.kith.demo.Demo;
import org.kith.keys.SigningKey;
import org.kith.keys.WrappingKey;
import org.springframework.boot.web.server.PortInUseException;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.core.env.MapPropertySource;

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

    private record Ready(Database database, WrappingKey wrapping, SigningKey signing) {}

    /** Serves pages; refused when another Kith serves from the same home. */
    static Application serving(Settings settings, Installation kind) throws CannotStart {
        settings.virusScanner();
        settings.textGateway();
        var said = asSaid(settings);
        if (!settings.database().isThere()) {
            Port.mustBeFree(settings.port());
        }
        var beside = DatabaseBeside.begin(() -> ready(settings, kind));
        try {
            var context = ServingApplication.of(kind)
                    .initializers(
                            said,
                            started -> beside.mustNotBeRefused(),
                            beans(() -> beside.ready().database()),
                            with(WrappingKey.class, () -> beside.ready().wrapping()),
                            with(SigningKey.class, () -> beside.ready().signing()),
                            settings.database().isBackedUp()
                                    ? with(Copying.class, () -> copying(beside.ready()))
                                    : started -> {},
                            kind == Installation.DEMO ? storyFirst() : started -> {})
                    .run();
            return new Application(beside.ready().database(), context);
        } catch (RuntimeException e) {
            beside.orRefused().database().close();
            if (e instanceof PortInUseException taken) {
                throw Port.inUse(taken.getPort(), e);
            }
            throw e;
        }
    }

    /** Before what the machine says by variables of these names: those that are Kith's were read already, and made tidy. */
    static ApplicationContextInitializer<ConfigurableApplicationContext> asSaid(Settings settings) throws CannotStart {
        var said = Map.<String, Object>of(
                "server.port",
                settings.port(),
                "server.address",
                "127.0.0.1",
                "kith.base-url",
                settings.baseUrl().toString(),
                "kith.checkpoint-places",
                settings.checkpoints());
        return started -> started.getEnvironment().getPropertySources().addFirst(new MapPropertySource("said", said));
    }

    private static Copying copying(Ready ready) {
        return ready.database().copying().orElseThrow();
    }

    private static Ready ready(Settings settings, Installation kind) throws CannotStart {
        var database = Database.start(settings.database());
        try {
            bringUpToDate(database, settings);
            var owner = database.owner().dataSource();
            Port.mustBeFree(settings.port());
            kind.claim(owner);
            return new Ready(
                    database,
                    WrappingKey.of(settings.keyFile(), owner),
                    SigningKey.of(settings.signingKeyFile(), owner));
        } catch (CannotStart | RuntimeException e) {
            database.close();
            throw e;
        }
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
        Faults.areSaidOnce();
        var beside = DatabaseBeside.begin(() -> startedOrJoined(settings));
        var context = madeBeside(beside, rooms, baseUrl);
        try {
            return new Application(beside.orRefused(), context);
        } catch (CannotStart | RuntimeException e) {
            context.close();
            throw e;
        }
    }

    private static ConfigurableApplicationContext madeBeside(
            DatabaseBeside<Database> beside, String[] rooms, URI baseUrl) throws CannotStart {
        try {
            return CommandContext.of(rooms, baseUrl, beans(beside::ready));
        } catch (RuntimeException e) {
            beside.orRefused().close();
            throw e;
        }
    }

    private static Database startedOrJoined(Settings settings) throws CannotStart {
        var database = Database.startOrJoin(settings.database());
        try {
            bringUpToDate(database, settings);
            return database;
        } catch (CannotStart | RuntimeException e) {
            database.close();
            throw e;
        }
    }

    /** Nothing runs on a database that is not as this release ships it. */
    private static void bringUpToDate(Database database, Settings settings) throws CannotStart {
        database.leaveStoppingToCaller();
        Migrations.run(database, BackupCommand.first(database, settings.database()));
        var app = database.app().dataSource();
        RoleCheck.mustBeHeldToPolicy(app, ReferenceTables.NAMES);
        ShippedRights.mustBeTheDatabases(app);
    }

    private static ApplicationContextInitializer<GenericApplicationContext> beans(Supplier<Database> database) {
        return started -> {
            started.registerBean(
                    DataSource.class, () -> new ConnectionPool(database.get().app()));
            started.registerBean(BeginToken.class, () -> database.get().beginToken());
        };
    }

    private static ApplicationContextInitializer<GenericApplicationContext> storyFirst() {
        return started -> started.registerBean(
                StoryFirst.class,
                () -> new StoryFirst(() -> started.getBean(Demo.class).tell()));
    }

    private static <T> ApplicationContextInitializer<GenericApplicationContext> with(Class<T> type, Supplier<T> bean) {
        return started -> started.registerBean(type, bean);
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
